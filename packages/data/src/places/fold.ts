/**
 * A name as it is compared: lower case, without accents, its words separated by one space, `st` and `ste` written in full.
 * "L’Haÿ-les-Roses" is "l hay les roses", "St. Brieuc" is "saint brieuc".
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst(e?s?)\b/g, 'saint$1');
}

/** A folded name without its leading article: what the name shards are sorted by, so that "rochelle" finds La Rochelle. */
export function withoutArticle(folded: string): string {
  return folded.replace(/^(?:l|la|le|les)(?: |$)/, '');
}
