import type { Finding } from './problem-words.js';

/** What Windows-1252 has at 0x80 to 0x9F: Node 20 to 22 read the encoding as Latin-1 and give control characters there. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Bytes to text: a byte-order mark decides; without one UTF-8, else Windows-1252 (what French spreadsheets wrote for decades) with a finding.
 */
export function decode(bytes: Uint8Array, findings: Finding[]): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder throws on the first byte that is not UTF-8: the platform has no other way to ask. A few such bytes among letters that
    // are UTF-8 are damage, not another encoding.
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
    const [line] = text.split(/\r\n|\r|\n/).flatMap((content, index) => (/[\u0080-\uffff]/.test(content) ? [{ content, index }] : []));
    findings.push({ code: 'encoding', found: line?.content.trim() ?? '', ...(line && { line: line.index + 1 }) });
    return text;
  }
}
