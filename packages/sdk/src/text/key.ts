import { fold, singular, tokenize } from './fold.js';

/** A title, a value or a name without what people write differently: "C.P." and "cp", "Groupes de parole" and "groupe-parole". */
export const keyOf = (text: string): string =>
  tokenize(
    text
      .replace(/\((?:e?s|x)\)/g, '')
      .replaceAll('_', ' ')
      .replaceAll('.', ''),
  )
    .map(singular)
    .join(' ') || text.trim().toLowerCase();

/** A text whatever its case, accents and punctuation, with every word and letter: "Module A" is not "Module D". */
export const spellingOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
