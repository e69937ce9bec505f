/** Digits and a leading +, without what people write between them: "+33 (0)2 61.91-00 12" and "+33 02 61 91 00 12" → "+33261910012". */
const digitsOf = (phone: string): string =>
  phone
    .replace(/[\s.\-‐‑()]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+330/, '+33');

/** Numbers of two to six digits that can be called in France (numbering plan of Arcep): 15, 114, 3114, 116117, 118218. */
const SHORT = /^(1[578]|1\d\d|[13]\d{3}|11[68]\d{3})$/;

/** Whether the text is one telephone number: "02 61 91 00 12", "3114", "+33 2 61 91 00 12", "+33 (0)2 61 91 00 12". */
export function isPhone(text: string): boolean {
  const digits = text.length > 40 ? '' : digitsOf(text);
  return /^(0[1-9]\d{8}|\+33[1-9]\d{8}|\+(?!33)[1-9]\d{7,14})$/.test(digits) || SHORT.test(digits);
}

/** Whether a number is that of a mobile telephone, which is often a person's own. */
export const isMobile = (phone: string): boolean => /^(\+33|\+262|\+590|\+594|\+596|0)[67]/.test(digitsOf(phone));

/** Whether a number is one of another country: neither of France nor of its territories overseas. */
export const isForeign = (phone: string): boolean => /^\+(?!33|262|59[046])/.test(digitsOf(phone));

/** Country codes of the numbers overseas, by how they begin (numbering plan of Arcep). */
const overseas: [start: RegExp, code: string][] = [
  [/^0(262|263|269|639|692|693)/, '+262'],
  [/^0(590|690|691)/, '+590'],
  [/^0(594|694)/, '+594'],
  [/^0(596|696|697)/, '+596'],
];

/** A number as French people read and dial it, for a link and for the eye. */
export function readPhone(phone: string): { href: string; text: string } {
  const digits = digitsOf(phone);
  const national = digits.replace(/^\+33(?=\d{9}$)/, '0');
  if (!/^0\d{9}$/.test(national)) return { href: `tel:${digits}`, text: phone };
  // Freephone and shared-cost numbers are read 0 800 23 13 13, the others by pairs.
  const text = /^08/.test(national)
    ? national.replace(/^(\d)(\d{3})(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4 $5')
    : (national.match(/\d\d/g) ?? []).join(' ');
  return {
    href: `tel:${overseas.find(([start]) => start.test(national))?.[1] ?? '+33'}${national.slice(1)}`,
    text: text.replaceAll(' ', '\u00a0'),
  };
}
