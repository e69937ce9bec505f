import type { Finding } from '../problems/finding.js';
import { type Column, type Columns, likelyFields, mayBePerson, shareOf } from './titles.js';
import type { ListName } from './vocabulary.js';

/** What is said of the columns that are not read, or not as their titles say. */
export function reportColumns<Field extends string>(
  columns: readonly Column<Field>[],
  sheet: Columns<Field> & { lists: Readonly<Partial<Record<Field, ListName | null>>> },
  line: Pick<Finding, 'line'>,
  cellsOf: (column: Column<Field>) => readonly string[],
): Finding[] {
  const seen = new Set<Field>();
  const findings: Finding[] = [];
  // Where they are known to be persons, each is told that lacks a consent.
  const arePersons = columns.some(({ field }) => /^(roles$|consent\b)/.test(field ?? ''));
  const ofColumns = columns.flatMap((column): Finding[] => {
    const { title, field, why, person } = column;
    if (title === '') return [];
    const at = { ...line, field: title, found: title };
    if (field === undefined) {
      if (why === 'internal') return [{ code: 'internal-column', ...at }];
      if (person !== undefined) return [{ code: 'person-column', ...at }];
      if (why === 'twice') return [{ code: 'duplicate-column', ...at }];
      column.others = likelyFields(column, cellsOf(column), sheet);
      const likely = column.others.map((other) => examplesOf(sheet.titles[other]));
      if (likely.length === 0) return [{ code: 'unknown-column', ...at }];
      const expected = {
        fr: likely.map(({ fr }) => `«\u00a0${fr}\u00a0»`).join(' ou '),
        en: likely.map(({ en }) => `“${en}”`).join(' or '),
      };
      return [{ code: 'unknown-column', ...at, expected: { fr: `peut-être ${expected.fr}`, en: `perhaps ${expected.en}` } }];
    }
    if (field === sheet.name && why !== 'likely' && !arePersons && shareOf(cellsOf(column), mayBePerson) > 0.5)
      findings.push({ code: 'name-like-person', ...at });
    const isTwice = seen.has(field) && !(field in sheet.lists) && !sheet.several?.has(field);
    seen.add(field);
    if (isTwice) column.why = 'twice';
    return isTwice ? [{ code: 'duplicate-column', ...at }] : [];
  });
  return [...ofColumns, ...findings];
}

/** A title of a field for each reader: the French ones come first, the English ones last. */
const examplesOf = (known: readonly string[]) => {
  const capital = (title = '') => title.slice(0, 1).toUpperCase() + title.slice(1);
  return { fr: capital(known[0]), en: capital(known.at(-1)) };
};
