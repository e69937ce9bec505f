import { tokenize } from '../search/normalize.js';

/** A title, a value or a name without what people write differently: "Tél." and "TEL", "Groupes de parole" and "groupe-parole". */
export const keyOf = (text: string): string => tokenize(text.replaceAll('_', ' ')).join(' ') || text.trim().toLowerCase();
