/** Longest text in which a number is looked for, in UTF-16 units. */
const LONGEST = 100;

/** A number as French people write it: "1 100", "1.100,50", "1 100 €". */
export function readNumber(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const digits = text.replace(/\s|euros?|€|ttc/gi, '').replace(/[.,](?=\d{3}(\D|$))/g, '');
  return /^\d+([.,]\d{1,2})?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}
