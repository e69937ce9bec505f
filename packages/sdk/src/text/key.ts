import { singular, tokenize } from './fold.js';

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
