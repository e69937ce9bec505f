import type { Row } from './rows.js';
import { type Column, isLongPhone } from './titles.js';

const isMail = (cell: string) => /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/.test(cell);
/** Whether two cells are ways of one sort to reach: two addresses, or two telephones. */
const areAlike = (one: string, other: string) => one !== '' && ((isMail(other) && isMail(one)) || (isLongPhone(other) && isLongPhone(one)));
const isReach = ({ field = '', person }: Column) => person === 'reach' || /^(reach|number)$|\b(phone|email)$/.test(field);

/** What the cells of a field cannot be, where it is certain: they are of another column then. */
const MISFITS: readonly (readonly [field: RegExp, isNot: (cell: string) => boolean])[] = [
  [/postcode$/, (cell) => !/^\D{0,3}\d[\dAB ]{3,5}(\.0)?$/.test(cell)],
  [/email$/, (cell) => !/@|arobase|\(at\)/.test(cell)],
  [/phone$/, (cell) => !/\d\d/.test(cell)],
  [/url$/, (cell) => !/\w\.\w/.test(cell)],
  [/\.(lat|lon)$/, (cell) => !/^[-+]?\d/.test(cell)],
  [/commune$/, (cell) => /@|\d{6}/.test(cell)],
];

const isPrivate = (column: Column | undefined) =>
  column !== undefined && column.field === undefined && (column.why === 'internal' || column.person !== undefined);

/**
 * Puts back the cells of a row that moved to the right, where two addresses or telephones of one cell were taken for two cells. Where that is not
 * sure, what may be of a column that is not published is left out: an internal remark would show as a description.
 */
export function realign<Field extends string>(row: Row, columns: readonly Column<Field>[]): Row {
  const { length } = columns;
  // Most rows are as they should be.
  const hasMoved = row.cells.some((cell, at) => at > 0 && at < length && !isReach(columns[at]!) && areAlike(row.cells[at - 1]!, cell));
  if (!hasMoved && row.cells.length <= length) return row;
  const isNot = (column: Column, cell: string) =>
    column.field !== undefined && MISFITS.some(([field, is]) => field.test(column.field!) && is(cell));
  let cells = [...row.cells];
  let isCut = false;
  for (let at = 0; at + 1 < length; at += 1) {
    const [one = '', other = '', next] = [cells[at], cells[at + 1], columns[at + 1]!];
    if (other === '' || isReach(next) || !areAlike(one, other)) continue;
    const isLonger = cells.length > length;
    // An address may stand in a column of remarks: only a cell too many, or one that cannot be of its column, tells that it moved.
    if (!isLonger && !isNot(next, other)) continue;
    cells.splice(at, 2, `${one} ; ${other}`);
    // Of a row that is no longer than its titles we cannot be sure.
    if (!isLonger)
      cells = cells.map((cell, index) => {
        const mayBePrivate = cell !== '' && index > at && isPrivate(columns[index + 1]);
        isCut ||= mayBePrivate;
        return mayBePrivate ? '' : cell;
      });
    at -= 1;
  }
  if (cells.slice(length).some(Boolean)) {
    const end = columns.findIndex((column, at) => isPrivate(column) || (cells[at] && isNot(column, cells[at])));
    // The cells too many stay: they are told.
    if (end >= 0) cells = cells.map((cell, at) => (at >= end && at < length ? '' : cell));
  }
  if (cells.length === row.cells.length && cells.every((cell, at) => cell === row.cells[at])) return row;
  const findings = isCut ? [...row.findings, { code: 'extra-cells' as const }] : row.findings;
  return { ...row, cells, filled: cells.filter(Boolean).length, findings };
}
