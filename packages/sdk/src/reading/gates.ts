import { type Column, shareOf, wordsOf } from './titles.js';

/** A column that says which rows are published. */
export interface Gate {
  /** Position of its column. */
  index: number;
  /** Whether a cell of it keeps its row from being published. */
  closes(cell: string): boolean;
}

const OPENS =
  /^(a |is ?|est ?)?(publier|publi(e|ee|able|cation|que)|published|afficher|affichee?|affichage|diffuser|diffusee?|diffusion|visible|visibilite|valide?e?|actif|active|mettre en ligne|mi[st]e? en ligne)\b|^public( oui| non|$)/;
const CLOSES =
  /^(ne pas|non) (publi|diffus|affich|mettre)|^(a )?(masquee?|masquer|cachee?|cacher|archivee?|archiver|supprimee?|depubliee?|inacti(f|ve)|fermee?|dissoute?|brouillon|draft|hidden|archived)\b/;
const STATES = /^(statut|etat|status|state)\b/;

const YES = /^(o|oui|x|v|vrai|true|y|yes|1|ok|✓|✔|☑)$/i;
const NO = /^(n|non|faux|false|no|0|☐|✗|✘)$/i;
const MARK = /^(x|✓|✔|☑)$/i;
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d\d-\d\d/;
const CLOSED =
  /^(non publi[eé]e?|d[eé]publi[eé]e?|ferm[eé]e?|archiv[eé]e?|inacti(f|ve)|brouillon|supprim[eé]e?|suspendue?|dissoute?|refus[eé]e?|[aà] (valider|v[eé]rifier|publier)|en attente.{0,30}|closed|archived|inactive|draft|deleted|pending)$/i;

/** How many of the cells must be answers: a column of the same title may hold dates, or words for the public. */
const MOST = 0.8;

/** The columns that say which rows are published; they are not shown themselves. */
export function gatesOf<Field extends string>(
  columns: readonly Column<Field>[],
  cellsOf: (column: Column<Field>) => readonly string[],
): readonly Gate[] {
  return columns.flatMap((column): Gate[] => {
    const gate = gateOf(column, cellsOf);
    if (!gate) return [];
    delete column.field;
    column.why = 'internal';
    return [{ index: column.index, closes: gate }];
  });
}

function gateOf<Field extends string>(
  column: Column<Field>,
  cellsOf: (column: Column<Field>) => readonly string[],
): Gate['closes'] | undefined {
  const words = wordsOf(column.title);
  if (CLOSES.test(words)) {
    const isAnswer = (cell: string) => YES.test(cell) || NO.test(cell) || DATE.test(cell);
    return shareOf(cellsOf(column), isAnswer) > MOST ? (cell) => cell !== '' && !NO.test(cell) : undefined;
  }
  if (OPENS.test(words)) {
    const cells = cellsOf(column).filter(Boolean);
    if (shareOf(cells, (cell) => YES.test(cell) || NO.test(cell)) <= MOST) return undefined;
    // Where only what is published bears a mark, a cell without one is a no.
    return cells.every((cell) => MARK.test(cell)) ? (cell) => !MARK.test(cell) : (cell) => NO.test(cell);
  }
  return undefined;
}

/** The columns of which some words say that a row is of the past, or not ready: "fermé", "brouillon". */
export function statesOf<Field extends string>(columns: readonly Column<Field>[]): readonly Gate[] {
  return columns
    .filter(({ title, field }) => STATES.test(wordsOf(title)) && (field === undefined || field === 'statuses'))
    .map(({ index }) => ({ index, closes: (cell) => CLOSED.test(cell) }));
}
