import { PERSON } from '../../reading/raw.js';
import { readReach } from '../../reading/reach.js';
import type { Cell, FieldsOfRow, Sheet } from '../../reading/table.js';
import {
  type Column,
  isAddressOf,
  isFirstName,
  isLikelyThing,
  isLikePerson,
  isLongPhone,
  isSurelyThing,
  isTitled,
  mayBePerson,
  shareOf,
} from '../../reading/titles.js';
import { fold } from '../../text/fold.js';
import { isObject } from '../../text/shape.js';
import { listed } from './lists.js';
import { type FieldPath, titles } from './titles.js';

type Listed = Column<FieldPath>;
type Record_ = Record<PropertyKey, unknown>;

/** Titles of a "spot" that is a group or a part of one, and no room. */
const GROUPS = /groupe|section|antenne|d[eé]l[eé]gation|[eé]tablissement|centre|dispositif|gem|csapa|caarud/i;
/** Those of them that are a part of what "Nom" names. */
const PARTS = /groupe|section|antenne|d[eé]l[eé]gation/i;
const STREETS: ReadonlySet<FieldPath | undefined> = new Set<FieldPath>(['address.street', 'address.kind', 'place.address']);
const DAYS = {
  monday: 'lundi',
  tuesday: 'mardi',
  wednesday: 'mercredi',
  thursday: 'jeudi',
  friday: 'vendredi',
  saturday: 'samedi',
  sunday: 'dimanche',
} as const;

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

/** Which column names the structure, and which a person. In doubt it is a person. */
function namesInContext(
  columns: Listed[],
  cellsOf: (column: Listed) => readonly string[],
  become: (column: Listed | undefined, field: FieldPath | undefined, person?: Column['person']) => void,
): void {
  const of = (field: FieldPath) => columns.find((column) => column.field === field);
  const name = of('name');
  const spot = of('spot');
  if (!of('structure') && spot && GROUPS.test(spot.title)) become(spot, 'structure');
  const structure = of('structure');
  const organisation = of('organisation');
  // The first name of whom one asks for, without a surname of theirs beside it: then "Nom" may be that surname.
  const asked = columns.filter(({ person }) => person === 'contact');
  if (asked.every(({ title }) => isFirstName(title))) for (const column of asked) column.person = 'first-name';
  const namesPerson = columns.some(({ person }) => person === 'first-name' || person === 'surname');
  if (!name) {
    if (structure || !organisation || of('spot')) return;
    // The one column that names anything names the record, unless persons are listed with what they belong to.
    if (!namesPerson) become(organisation, 'structure');
    return;
  }
  const cells = cellsOf(name);
  const isThing = shareOf(cells, isSurelyThing) > 0.6 && !cells.some(isTitled);
  if (namesPerson) {
    // Beside a first name, "Nom" is a surname where another column can name the structure; without one each row is looked at by itself.
    if (structure ?? organisation) become(name, undefined, 'surname');
    return;
  }
  // Organisations that come again and again have groups; one for each row may have a person.
  const owners = organisation ? cellsOf(organisation).filter(Boolean) : [];
  const isEachOwn = owners.length > 0 && new Set(owners).size * 2 > owners.length;
  const arePersons = shareOf(cells, isLikePerson) > 0.5 || (isEachOwn && !isThing) || (organisation !== undefined && cells.some(isTitled));
  if (arePersons || (structure && !isThing)) become(name, undefined, 'surname');
  else if (structure) become(structure, PARTS.test(structure.title) ? 'spot' : 'organisation');
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
  };
}

const group = (record: Record_, key: string): Record_ => (isObject(record[key]) ? record[key] : {});

/** More columns of one meaning than any sheet has. */
const MOST_JOINED = 30;

/** Distinct texts in one, without those that another holds already. */
function join(cells: readonly Cell[], between: string): string | undefined {
  const texts = [...new Set(cells.slice(0, MOST_JOINED).map(({ text }) => text))];
  const distinct = texts.filter((text) => !texts.some((other) => other !== text && other.toLowerCase().includes(text.toLowerCase())));
  return distinct.length > 0 ? distinct.join(between) : undefined;
}

function joinAddress(record: Record_, place: Record_, row: FieldsOfRow<FieldPath>): void {
  const [address, ...more] = row.all('place.address');
  const street = [row.text('address.number'), row.text('address.kind'), join(row.all('address.street'), ' ')].filter(Boolean).join(' ');
  const isWhole = address !== undefined && (street === '' || address.text.toLowerCase().includes(street.toLowerCase()));
  const first = isWhole ? address.text : [street, address?.text].filter(Boolean).join(', ');
  const isNumbered = /^\d/.test(first) || row.text('address.number') === undefined || street !== '';
  set(place, 'address', isNumbered ? first : `${row.text('address.number')} ${first}`);
  set(place, 'complement', join([...more, ...row.all('place.complement')], ', '));
  set(place, 'directions', join(row.all('place.directions'), ' '));
  const both = row.text('place.postcodeAndCommune');
  if (both !== undefined) place.postcode ??= both;
  delete place.postcodeAndCommune;
  delete record.address;
}

const set = (fields: Record_, key: string, value: string | undefined) => {
  if (value) fields[key] = value;
  else delete fields[key];
};

/** A day and an hour in columns of their own, or a column a day, are one piece of information. */
function joinTimes(record: Record_, row: FieldsOfRow<FieldPath>): void {
  const days = (Object.keys(DAYS) as (keyof typeof DAYS)[]).flatMap((day) => {
    const cell = row.text(`meetings.${day}`);
    if (cell === undefined || /^(non|ferm[eé]e?|closed|no)$/i.test(cell)) return [];
    return [/^(x|oui|yes|ok|ouverte?|✓|✔|1)$/i.test(cell) ? DAYS[day] : `${DAYS[day]} ${cell}`];
  });
  const [start, end] = [row.text('meetings.start'), row.text('meetings.end')];
  const hours = start === undefined ? undefined : end === undefined ? start : `${start}-${end}`;
  const written = join(row.all('meetings'), '\n');
  const day = row.text('meetings.day');
  // "mardi" beside "mardi 19 h" is said already.
  const before = day !== undefined && written?.toLowerCase().includes(day.toLowerCase()) ? undefined : day;
  const one = [before, row.text('meetings.frequency'), written, row.text('meetings.time'), hours].filter(Boolean).join(' ');
  set(record, 'meetings', [days.join(', '), one].filter(Boolean).join(one && /^\d/.test(one) ? ' ' : '\n'));
  set(record, 'hours', join(row.all('hours'), '\n'));
}

/** Said of whom one asks for, where the name of the row is that person's. */
const HIMSELF = /^((lui|elle|moi|soi|iel)([ -]m[eê]me)?|idem|him ?self|her ?self|my ?self)\.?$/i;

/** What names the record, and what is a person's. */
function namePerson(record: Record_, row: FieldsOfRow<FieldPath>): void {
  const structure = row.text('structure');
  const organisation = row.text('organisation');
  const spot = row.text('spot');
  const isOne = row.names('first-name') ?? row.names('surname');
  const named = record.name;
  if (isOne !== undefined) {
    // Where a column can name the structure, what it says names the record; else the row is a person's.
    const of = structure ?? (named === undefined ? organisation : undefined);
    record.name = of;
    record[PERSON] = of === undefined ? 'row' : 'beside';
    if (record.organisation === of) delete record.organisation;
  } else {
    const own = typeof named === 'string' ? named : undefined;
    const part = spot !== undefined && own?.toLowerCase().includes(spot.toLowerCase()) ? undefined : spot;
    record.name = own === undefined ? (structure ?? spot ?? organisation) : [own, part].filter(Boolean).join(' – ');
    if (own === undefined && structure === undefined && spot === undefined) delete record.organisation;
    const asked = row.names('contact');
    const isPerson = (name: string) =>
      isTitled(name) || HIMSELF.test(asked ?? '') || row.all('contact.email').some(({ text }) => isAddressOf(name, text));
    if (typeof record.name === 'string' && isPerson(record.name)) record[PERSON] = 'row';
    else if (asked !== undefined) record[PERSON] = 'beside';
  }
  delete record.structure;
  delete record.spot;
  delete record.number;
  if (record.name === undefined) delete record.name;
  if (record.organisation === undefined) delete record.organisation;
}
