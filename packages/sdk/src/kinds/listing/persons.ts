import { isPersonal } from '../../reading/contacts.js';
import { PERSON } from '../../reading/raw.js';
import type { FieldsOfRow } from '../../reading/table.js';
import {
  type Column,
  isAddressOf,
  isFirstName,
  isLikelyThing,
  isLikePerson,
  isSurelyThing,
  isTitled,
  shareOf,
} from '../../reading/titles.js';
import { fold } from '../../text/fold.js';
import { isForeign, isMobile } from '../../text/phone.js';
import { isObject } from '../../text/shape.js';
import type { FieldPath } from './titles.js';

type Listed = Column<FieldPath>;
type Record_ = Record<PropertyKey, unknown>;

/** Titles of a "spot" that is a group or a part of one, and no room. */
export const GROUPS = /groupe|section|antenne|d[eé]l[eé]gation|[eé]tablissement|centre|dispositif|gem|csapa|caarud/i;
/** Those of them that are a part of what "Nom" names. */
const PARTS = /groupe|section|antenne|d[eé]l[eé]gation/i;

/** Which column names the structure, and which a person. In doubt it is a person. */
export function namesInContext(
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

/** Said of whom one asks for, where the name of the row is that person's. */
const HIMSELF = /^((lui|elle|moi|soi|iel)([ -]m[eê]me)?|idem|him ?self|her ?self|my ?self)\.?$/i;

/** What names the record, and what is a person's. */
export function namePerson(record: Record_, row: FieldsOfRow<FieldPath>): void {
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
      isTitled(name) ||
      (isLikePerson(name) && /\p{Lu}{4}/u.test(name) && !isLikelyThing(name) && hasOwnReach(row)) ||
      HIMSELF.test(asked ?? '') ||
      row.all('contact.email').some(({ text }) => isAddressOf(name, text));
    if (typeof record.name === 'string' && isPerson(record.name)) record[PERSON] = 'row';
    else if (asked !== undefined) record[PERSON] = 'beside';
  }
  delete record.structure;
  delete record.spot;
  delete record.number;
  if (record.name === undefined) delete record.name;
  if (record.organisation === undefined) delete record.organisation;
}

/** Addresses that anybody can have: of a structure they are as often as of a person. */
const PROVIDER = /@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|proton|protonmail|gmx)\./i;

/** Whether a row has a mobile, or an address that may be a person's. Only with one is a name with a word in capitals a person's: "MJC Fougères" is not. */
const hasOwnReach = (row: FieldsOfRow<FieldPath>): boolean =>
  row.all('contact.phone').some(({ text }) => isMobile(text)) ||
  row.all('contact.email').some(({ text }) => PROVIDER.test(text) && isPersonal({ value: text }, 'email', true, ''));

/** Texts in which a person may be named, or a telephone of theirs given. */
const TEXTS = [
  ['summary'],
  ['meetings'],
  ['hours'],
  ['access'],
  ['accessibility'],
  ['services'],
  ['place', 'directions'],
  ['place', 'complement'],
] as const;

/** Leaves out of a record the texts that say what is hidden elsewhere in its row: a person's name, mobile or address. */
export function hidePerson(record: Record_, row: FieldsOfRow<FieldPath>): void {
  const names = [
    row.names('contact'),
    [row.names('first-name'), row.names('surname')].filter(Boolean).join(' '),
    record[PERSON] === 'row' ? row.names('surname') : undefined,
  ].map((name) => wordsOf(name ?? ''));
  const surname = wordsOf(row.names('surname') ?? '').join(' ');
  const isIn = (text: string) => {
    const words = new Set(wordsOf(text));
    const isNamed = names.some(
      (name) => (name.length > 1 || (surname.length > 3 && name.join(' ') === surname)) && name.every((word) => words.has(word)),
    );
    return (
      isNamed ||
      (text.match(/\+?\d(?:[\s./-]*\d){8,13}/g) ?? []).some((number) => isMobile(number) || isForeign(number)) ||
      (text.match(/[^\s@<>(),;:]+@[^\s@<>(),;:]+/g) ?? []).some((value) => isPersonal({ value }, 'email', true, String(record.name ?? '')))
    );
  };
  for (const path of TEXTS) {
    const [first, second] = path;
    const target = second === undefined ? record : record[first];
    if (!isObject(target)) continue;
    const key = second ?? first;
    const texts = [target[key]].flat().filter((text) => typeof text === 'string');
    if (!texts.some((text) => isIn(text.slice(0, LONGEST)))) continue;
    delete target[key];
    row.report('personal-contact', path.join('.') as FieldPath);
  }
}

/** How much of a text is looked at, in UTF-16 units: a longer one is refused. */
const LONGEST = 5000;

const wordsOf = (text: string): readonly string[] => fold(text).match(/[a-z]{2,}/g) ?? [];
