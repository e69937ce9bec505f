/** Longest value, in UTF-16 units, in which something short is looked for: longer is a broken file. */
export const LONGEST_SHORT = 500;

/** A short value without blanks at its ends or in rows; nothing when it is no text or too long to be one. */
export const shortOf = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.length <= LONGEST_SHORT ? value.replace(/\s+/g, ' ').trim() : undefined;
};

/** What a spreadsheet adds to a whole number, taken away: "35000.0". */
export const withoutPoint = (text: string): string => text.replace(/^(\d+)[.,]0+$/, '$1');

/** A number as French people write it: "1 100", "1.100,50", "1 100 €". */
export function readNumber(text: string): number | undefined {
  if (text.length > LONGEST_SHORT) return undefined;
  const digits = text.replace(/\s|euros?|€|ttc/gi, '').replace(/[.,](?=\d{3}(\D|$))/g, '');
  return /^\d+([.,]\d{1,2})?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}

/** "2.61910033E+08" is a whole number as long as all its digits are written. */
export function fullNumber(text: string): { value: string } | undefined {
  const [, first = '', rest = '', power] = /^(\d)[.,](\d+)E\+?0*(\d{1,2})$/i.exec(text) ?? [];
  return power !== undefined && rest.length === Number(power) ? { value: first + rest } : undefined;
}
