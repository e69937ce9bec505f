import { PERSON } from '../../reading/raw.js';
import { readReach } from '../../reading/reach.js';
import type { FieldsOfRow, Sheet } from '../../reading/table.js';
import { type Column, isLikelyThing, isLikePerson, isLongPhone, mayBePerson, shareOf } from '../../reading/titles.js';
import { fold } from '../../text/fold.js';
import { listed } from './lists.js';
import { group, joinAddress, joinTimes } from './join.js';
import { GROUPS, hidePerson, namePerson, namesInContext } from './persons.js';
import { type FieldPath, titles } from './titles.js';

type Listed = Column<FieldPath>;
type Record_ = Record<PropertyKey, unknown>;

const STREETS: ReadonlySet<FieldPath | undefined> = new Set<FieldPath>(['address.street', 'address.kind', 'place.address']);

/** A spreadsheet of listings, a row each. */
export const sheet: Sheet<FieldPath> = {
  titles,
  lists: listed,
  name: 'name',
  names: ['structure', 'spot', 'organisation', 'pseudonym'],
  several: new Set<FieldPath>([
    'contact.phone',
    'contact.email',
    'reach',
    'place.address',
    'address.street',
    'place.complement',
    'meetings',
    'meetings.day',
    'meetings.time',
    'meetings.start',
    'meetings.end',
    'hours',
    'place.directions',
  ]),
  inContext,
  finisher,
};

/** Decides what a title alone cannot tell. DESIGN.md says how. */
function inContext(columns: Listed[], cellsOf: (column: Listed) => readonly string[]): void {
  const of = (field: FieldPath) => columns.find((column) => column.field === field);
  const become = (column: Listed | undefined, field: FieldPath | undefined, person?: Column['person']) => {
    if (!column) return;
    if (column.field !== undefined && column.field !== field) column.others.push(column.field);
    delete column.field;
    if (field !== undefined) column.field = field;
    if (person !== undefined) column.person = person;
    column.why = person === undefined ? (field === undefined ? 'unknown' : 'context') : 'person';
  };

  // A number beside a street is that of a house; else it is one to call only where its cells have ten digits.
  for (const column of columns.filter(({ field }) => field === 'number')) {
    const hasStreet = columns.some(
      ({ field, index }) => STREETS.has(field) && (Math.abs(index - column.index) <= 2 || field === 'address.street'),
    );
    const isPhone = shareOf(cellsOf(column), isLongPhone) > 0.5;
    // 1, 2, 3 … in order number the rows.
    const counted = cellsOf(column).filter(Boolean);
    if (counted.length > 1 && counted.every((cell, at) => Number(cell) === Number(counted[0]) + at)) {
      become(column, undefined);
      continue;
    }
    become(
      column,
      isPhone
        ? 'contact.phone'
        : hasStreet && shareOf(cellsOf(column), (cell) => /^\d{1,4}( ?(bis|ter|quater|[a-d]))?( ?[-/&] ?\d+)?$/i.test(cell)) > 0.5
          ? 'address.number'
          : undefined,
    );
  }
  // "Site" may be the name of a place, and "Accès" a code for its door.
  const site = of('contact.url');
  const isPlace =
    site &&
    shareOf(cellsOf(site), (cell) => /\w\.\w|https?:/.test(cell)) < 0.3 &&
    shareOf(cellsOf(site), (cell) => /\p{L}{2}/u.test(cell)) > 0.5;
  if (isPlace && /^(nom du )?site$/i.test(site.title.trim())) become(site, 'spot');
  // Whom one calls may be a person, and so may be who keeps a group. "Vie Nouvelle" is written as a person is: only there a doubt is enough.
  for (const column of columns.filter(({ field }) => field === 'contact.via' || field === 'organisation')) {
    const cells = cellsOf(column);
    const isVia = column.field === 'contact.via';
    const isIn = isVia || /porteur|porteuse/i.test(column.title) ? mayBePerson : isLikePerson;
    const isFirst = (cell: string) => /^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?$/u.test(cell) && !isLikelyThing(cell);
    if (cells.some(isIn) || (isVia && shareOf(cells, isFirst) > 0.5)) become(column, undefined, 'contact');
  }

  // A column that says nothing to us and holds what may be names, or a word of the address beside it, is of whom one asks for.
  const mails = columns.filter(({ field }) => field === 'contact.email').map((column) => cellsOf(column));
  for (const column of columns.filter(({ field, why }) => field === undefined && why === 'unknown')) {
    const cells = cellsOf(column);
    const isInMail = (cell: string, row: number) =>
      fold(cell)
        .split(/[^a-z]+/)
        .some(
          (word) =>
            word.length > 3 &&
            mails.some((mail) =>
              fold(mail[row] ?? '')
                .split('@')[0]
                ?.includes(word),
            ),
        );
    const named = cells.filter((cell, row) => cell !== '' && (mayBePerson(cell) || isInMail(cell, row))).length;
    if (named > 0 && named * 2 >= cells.filter(Boolean).length) become(column, undefined, 'contact');
  }
  // Of two columns of names the second is a person's.
  const [, ...names] = columns.filter(({ field }) => field === 'name');
  for (const column of names) become(column, undefined, 'contact');

  namesInContext(columns, cellsOf, become);

  // A second address with a town of its own is of another place, and completes nothing.
  const towns = columns.filter(({ field }) => /^place\.(postcode|commune|postcodeAndCommune)$/.test(field ?? ''));
  if (new Set(towns.map(({ field }) => field)).size < towns.length)
    for (const column of columns.filter(({ field }) => field === 'place.address').slice(1)) {
      delete column.field;
      column.why = 'twice';
    }

  // With a name beside it, a "Lieu" says where: the town when no column does, else what completes the address.
  const spot = of('spot');
  if (spot && (of('name') ?? of('structure'))) {
    if (!GROUPS.test(spot.title))
      become(
        spot,
        of('place.commune') || of('place.postcodeAndCommune') || of('place.address')
          ? 'place.complement'
          : shareOf(cellsOf(spot), (cell) => /\d/.test(cell)) > 0.3
            ? 'place.address'
            : 'place.commune',
      );
  }
}

/** Creates what joins what stands in several columns, and says what the row is of a person. */
function finisher(columns: readonly Listed[]): (record: Record_, row: FieldsOfRow<FieldPath>) => void {
  const has = (start: string) => columns.some(({ field }) => field?.startsWith(start));
  const [places, times, reaches] = [has('place.') || has('address.'), has('meetings') || has('hours'), has('reach')];
  return (record, row) => {
    if (places) {
      const place = group(record, 'place');
      joinAddress(record, place, row);
      if (Object.keys(place).length > 0) record.place = place;
      else delete record.place;
    }
    if (times) joinTimes(record, row);
    if (reaches) {
      const contact = group(record, 'contact');
      if (readReach(row.all('reach'), contact)) {
        record[PERSON] = 'beside';
        row.report('contact-words', 'reach');
      }
      if (Object.keys(contact).length > 0) record.contact = contact;
      delete record.reach;
    }
    namePerson(record, row);
    if (record[PERSON] !== undefined) hidePerson(record, row);
  };
}
