import type { Finding } from '../problems/finding.js';

/** What Windows-1252 has at 0x80 to 0x9F: Node 20 to 22 read the encoding as Latin-1 and give control characters there. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Bytes that are not UTF-8 to text: UTF-16 by its byte-order mark; UTF-8 with a few damaged bytes; else Windows-1252, what French spreadsheets
 * wrote for decades. The last two come with a finding.
 */
export function decode(bytes: Uint8Array, findings: Finding[]): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const damaged = lenient.split('\ufffd').length - 1;
  const accented = lenient.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (accented > damaged) {
    findings.push({ code: 'encoding', found: '\ufffd', line: lenient.slice(0, lenient.indexOf('\ufffd')).split(/\r\n|\r|\n/).length });
    return lenient;
  }
  const text = new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (character) => C1[character.charCodeAt(0) - 0x80] ?? character);
  const lines = text.split(/\r\n|\r|\n/);
  const line = lines.findIndex((content) => /[\u0080-\uffff]/.test(content));
  findings.push({ code: 'encoding', found: lines[line]?.trim() ?? '', line: line + 1 });
  return text;
}
