import type { Table } from '../formats/source.js';
import { type Column, type Columns, isInternal, type knowTitles, personOf, wordsOf } from './titles.js';

/** Where the row of titles is looked for: webmasters write a title and a date above it, not a page. */
const HEADER_WITHIN = 30;

type Know<Field extends string> = ReturnType<typeof knowTitles<Field>>;

/** The row with the most titles that we know: several, or the name alone. */
export function findHeader<Field extends string>(table: Table, know: Know<Field>, sheet: Columns<Field>): number | undefined {
  let best: { row: number; known: number } | undefined;
  table.rows.slice(0, HEADER_WITHIN).forEach((cells, row) => {
    const known = cells.filter(Boolean).map((title) => know(title));
    const fields = known.filter(({ field }) => field !== undefined).length;
    const others = known.filter(({ field, why }) => field === undefined && why !== 'unknown').length;
    const isName = known.some(
      ({ field, person }) => person === 'first-name' || (field !== undefined && (field === sheet.name || field === sheet.names?.[0])),
    );
    // Of two titles, one that we know is enough. Words of persons and notes are those of cells too: they count after fields.
    const isEnough = fields > 0 && (fields + others > 1 || isName || known.length === 2);
    const score = fields * 1000 + others;
    if (isEnough && score > (best?.known ?? 0)) best = { row, known: score };
  });
  if (!best) return undefined;
  // Under titles of several columns ("Contact") those of each ("Tél", "Mail") are titles too.
  const under = table.rows[best.row + 1]?.filter(Boolean) ?? [];
  const isUnder = table.rows[best.row]!.includes('') && under.length > 1 && under.every((title) => know(title).field !== undefined);
  return isUnder ? best.row + 1 : best.row;
}

/** Longest title of several columns, in UTF-16 units: a sentence above the titles is none. */
const LONGEST = 40;
/** What heads a list, and no columns of it. */
const OF_LIST = /\b(listes?|annuaires?|repertoires?|tableaux?|cartes?|maj|mis(e)? a jour|(19|20)\d\d|directory|list)\b|^(qui|who)$/;

/**
 * The titles of a table, and of each column the title above it, which may head several: "Responsable" over "Tél" and "Mail". A column without a
 * title of its own has the one above.
 */
export function titlesOf(table: Table, top: number): { titles: string[]; above: (string | undefined)[] } {
  const own = (table.titles ?? table.rows[top] ?? []).map((title) => title.trim());
  const over = table.titles || top < 1 ? [] : table.rows[top - 1]!.map((title) => title.trim());
  const filled = over.filter(Boolean);
  // A text in the first column alone is the name of the list.
  if (filled.length === 0 || (filled.length === 1 && over[0] !== '') || filled.some((title) => title.length > LONGEST))
    return { titles: own, above: [] };
  let last: string | undefined;
  const above = Array.from({ length: Math.max(own.length, over.length) }, (_, at) => (last = over[at] || last));
  return { titles: above.map((_, at) => own[at] || (over[at] ?? '')), above };
}

/** What a title above says of a column that its own does not: that it is not for the public, or a person's. */
export function underTitle<Field extends string>(
  column: Pick<Column<Field>, 'field' | 'why' | 'person' | 'label'>,
  title: string,
  above: string | undefined,
): Pick<Column<Field>, 'field' | 'why' | 'person' | 'label'> {
  if (above === undefined || above === title) return column;
  if (isInternal(above)) return { why: 'internal' };
  if (column.why === 'internal' || OF_LIST.test(wordsOf(above))) return column;
  const isReach = column.field !== undefined && /^(reach|number|contact\.|place\.address)/.test(column.field);
  const person = personOf(above) ? (isReach ? 'reach' : (personOf(`${above} ${title}`) ?? 'contact')) : undefined;
  // "Contact" heads what is a structure's too, but not a surname.
  const named = person ?? (column.field === undefined || column.field === 'name' ? personOf(`${above} ${title}`) : undefined);
  return named === undefined ? column : { why: 'person', person: named };
}
