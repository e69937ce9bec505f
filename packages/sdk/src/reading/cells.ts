import type { ProblemCode } from '../problems/problem.js';

/** What is amiss with a cell whatever its column: its text as it was meant, and what was found. */
export interface MendedCell {
  text: string;
  findings: readonly { code: ProblemCode; found: string }[];
}

/** What spreadsheets show in a cell that cannot be computed, in French and in English, and a column too narrow to show a number. */
const ERROR = /^(#n\/[ad]|#[\p{L}\d/_ ]{2,20}[\s\u00a0]?[!?]|#{3,}|err[\s\u00a0]?:[\s\u00a0]?\d{3})$/iu;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', agrave: 'à', acirc: 'â', ccedil: 'ç',
  ocirc: 'ô', ugrave: 'ù', ucirc: 'û', icirc: 'î', iuml: 'ï', oelig: 'œ', rsquo: '’', lsquo: '‘', laquo: '«', raquo: '»', ldquo: '“', rdquo: '”',
  ndash: '–', mdash: '—', hellip: '…', euro: '€', deg: '°', bull: '•', Eacute: 'É', Egrave: 'È', Agrave: 'À', Ccedil: 'Ç',
}; // prettier-ignore

/** The longest cell in which marks are looked for, in UTF-16 units: a longer one is refused as it is. */
const LONGEST = 20_000;

/** Mends a cell: an error of the spreadsheet says nothing; tags and entities become the text that they mark; letters encoded twice are read. */
export function mendCell(cell: string): MendedCell {
  if (ERROR.test(cell)) return { text: '', findings: [{ code: 'spreadsheet-error', found: cell }] };
  // What people write so that a spreadsheet keeps a zero.
  const kept = /^="([^"]*)"$|^'(\d.*)$/.exec(cell);
  if (kept) return { text: (kept[1] ?? kept[2])!, findings: [] };
  if (cell.length > LONGEST) return { text: cell, findings: [] };
  const findings: { code: ProblemCode; found: string }[] = [];
  let text = cell;
  const decoded = readTwice(text);
  if (decoded !== text) {
    findings.push({ code: 'double-encoding', found: /[ÂÃÅâ√≈‚][^ -~]/.exec(text)?.[0] ?? '' });
    text = decoded;
  }
  const plain = plainText(text);
  if (plain !== text) {
    findings.push({ code: 'html', found: /<\/?[a-z]+|&#?\w+;/i.exec(text)?.[0] ?? '' });
    text = plain;
  }
  return { text, findings };
}

/** Text without HTML: never interpreted, only read. The items of a list stand between slashes. */
function plainText(cell: string): string {
  if (!/<(?!https?:|mailto:|[^\s<>]+@)\/?[a-z!][^>]*>|&(#\d+|#x[\da-f]+|[a-z]+);/i.test(cell)) return cell;
  const strip = (text: string) =>
    text
      // An address in angle brackets, as mail programs write it, is no tag; the one of a link is kept.
      .replace(
        /<a\b[^<>]{0,500}?\bhref\s*=\s*["']?(?:mailto:)?([^"'\s<>]+@[^"'\s<>]+|https?:[^"'\s<>]+)["']?[^<>]*>([^<>]*)<\/a\s*>/gi,
        (_, address: string, words: string) =>
          words.includes(address) || words.trim() === '' ? ` ${words || address} ` : ` ${words} (${address}) `,
      )
      .replace(/<(script|style)\b[^>]*>[^]*?(<\/\1\s*>|$)/gi, ' ')
      .replace(/<!--[^]*?(-->|$)/g, ' ')
      .replace(/<\/li>\s*<li\b[^>]*>/gi, ' / ')
      .replace(/<(?!https?:|mailto:|[^\s<>]+@)\/?[a-z][^<>]*>/gi, (tag) =>
        /^<\/?(b|i|em|strong|span|a|u|small|sup|sub|font)\b/i.test(tag) ? '' : ' ',
      );
  const decoded = strip(cell).replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
  // Tags that were written as entities are tags too.
  return strip(decoded)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Windows-1252 characters from 0x80 to 0x9F, which stand in a text that was taken for that encoding. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Mac OS Roman from 0x80 to 0xFF. */
const MACINTOSH = new TextDecoder('macintosh').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128));

/** A character beyond ASCII as UTF-8 has it, each of its bytes taken for a character of Windows-1252, or of Mac OS Roman. */
const encoded: readonly (readonly [pattern: RegExp, byteOf: (character: string) => number])[] = [
  [
    new RegExp(`[\\u00c2-\\u00df][${C1}\\u00a0-\\u00bf]|[\\u00e0-\\u00ef][${C1}\\u00a0-\\u00bf]{2}`, 'g'),
    (character) => (C1.includes(character) ? 0x80 + C1.indexOf(character) : character.charCodeAt(0)),
  ],
  [/[¬√≈][^ -~]|‚[^ -~]{2}/g, (character) => 0x80 + MACINTOSH.indexOf(character)],
];

/** UTF-8 that was read as another encoding and written again ("FougÃ¨res", "Foug√®res"), read as it was meant; up to three times over. */
function readTwice(cell: string): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = cell;
  for (let times = 0; times < 3; times += 1) {
    let better = text;
    for (const [pattern, byteOf] of encoded) {
      better = better.replace(pattern, (letters) => {
        try {
          return decoder.decode(Uint8Array.from(letters, byteOf));
        } catch {
          return letters; // a fatal decoder throws where the bytes are no UTF-8: then it was no double encoding
        }
      });
    }
    if (better === text) break;
    text = better;
  }
  return text;
}
