import type { Table } from '../formats/source.js';
import type { Finding } from '../problems/finding.js';
import { fold } from '../text/fold.js';
import { createSlices } from '../text/slices.js';
import type { mendCell } from './cells.js';

/** A row under the titles. */
export interface Row {
  /** Position in the table. */
  at: number;
  /** Cells as they were meant; those that say nothing are empty. */
  cells: readonly string[];
  /** How many say something. */
  filled: number;
  findings: readonly Finding[];
}

/** Signs by which people say "nothing", and the number that stands for "no SIRET" in open data. */
const isPlaceholder = (cell: string) =>
  cell.length <= 14 &&
  /^[-–—?./_nrju0]/i.test(cell) &&
  /^([-–—?./_]+|n\.?[cdr]\.?|n\/[acr]|ras|néant|null|undefined|nan|0{14})$/i.test(cell);
/**
 * What people write in a cell that is not for the public: that it is not, or the code of a door. "Écoute confidentielle" is for the public; a cell that
 * begins with the word, or an address that is, is not.
 */
const INTERNAL =
  /ne pas (publi|diffus|affich|communiq|mentionn|divulg|mettre (en|sur|dans|à) )|^[([]?confidentiel\w*\s*([-–—:)\]]|$)|[([]confidentiel\w*[)\]]|(adresse|lieu|num[eé]ro|t[eé]l[eé]phone|coordonn[eé]es)( est| sont)? confidentiel|usages? internes?|interphone|(digicode|code (porte|d.acc|d.entr|immeuble|portail))[^\d\n]{0,20}\d|\bcodes? ?:? ?[a-z]?\d{3,}[a-z]?\b/i;
/** What the quick look sees of a cell that a closer one may have to mend. */
const ODD = new RegExp(`^#|^err[\\s\\u00a0]?:|^="|^'\\d|[<&][a-z#/!]|[ÂÃÅâï√≈‚¬][^ -~]|${INTERNAL.source}`, 'i');

/** The rows under the titles, their cells mended and without what says nothing. What mends them is loaded for the first cell that needs it. */
export async function mendRows({ rows }: Table, top: number, titles: readonly string[]): Promise<Row[]> {
  let mend: typeof mendCell | undefined;
  const read: Row[] = [];
  const slices = createSlices();
  for (let at = top + 1; at < rows.length; at += 1) {
    if (slices.over()) await slices.next();
    const findings: Finding[] = [];
    let filled = 0;
    const written = rows[at]!;
    let cells: string[] | undefined; // a copy, for a row of which something changes
    for (let column = 0; column < written.length; column += 1) {
      let text = written[column]!;
      if (text === '') continue;
      if (ODD.test(text)) {
        mend ??= (await import('./cells.js')).mendCell;
        const better = mend(text);
        const isInternal = INTERNAL.test(better.text);
        text = isInternal ? '' : better.text;
        for (const { code, found } of isInternal ? [{ code: 'internal-cell' as const, found: '' }] : better.findings)
          findings.push({ code, field: titles[column] ?? '', found });
      }
      if (isPlaceholder(text)) text = '';
      if (text !== '') filled += 1;
      if (text !== written[column]) (cells ??= [...written])[column] = text;
    }
    read.push({ at, cells: cells ?? written, filled, findings });
  }
  return read;
}

/** Share of the rows that say more than one thing, from which one that says only one is no record. In a list of names there are none. */
const FULL = 0.2;

export function areFull(rows: readonly Row[]): boolean {
  const said = rows.filter(({ filled }) => filled > 0);
  return said.filter(({ filled }) => filled > 1).length >= said.length * FULL;
}

/** Whether a row is a heading, a total, a note, or the titles again. */
export function isHeading({ cells, filled, findings }: Row, isFull: boolean, titleKey: string): boolean {
  // A postcode or a date alone is a record that lost its name.
  if (isFull && filled === 1 && findings.length === 0) return cells.some((cell) => /\p{L}{3}/u.test(cell));
  // A heading over all columns, once its cells are taken apart.
  if (filled > 2 && cells.every((cell) => cell === '' || cell === cells[0])) return true;
  if (filled > 1 && titleKey.startsWith(cells[0]!.toLowerCase()) && cells.map((cell) => cell.toLowerCase()).join('|') === titleKey)
    return true;
  // "Total Respect" in Rennes is a group: of a total something is a number, or it is all that is said.
  return (
    filled <= 3 &&
    (filled === 1 || /[:\d]/.test(cells.find(Boolean)!) || cells.some((cell) => /^\d+([.,\s]\d+)*$/.test(cell) && !/^\d{5}$/.test(cell))) &&
    /^((sous[- ]?)?(total|totaux)|nombre (total|de|d'))\b(?=[^:]{0,30}(:|\d|$)|\s*(g[eé]n[eé]ral|des?\b))/.test(
      fold(cells.find(Boolean) ?? ''),
    )
  );
}

/** The order of the cells below a row that has the titles again: position by title. Absent when it is no such row. */
export function orderOf({ cells }: Row, titles: readonly string[]): readonly number[] | undefined {
  const words = (all: readonly string[]) => all.map((title) => title.toLowerCase().trim());
  const [own, known] = [words(cells), words(titles)];
  const isAgain = own.length >= known.length && own.filter(Boolean).length === known.length && known.every((title) => own.includes(title));
  return isAgain && new Set(known).size === known.length ? known.map((title) => own.indexOf(title)) : undefined;
}
