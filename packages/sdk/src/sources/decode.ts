import type { Finding } from './problem-words.js';

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
    // A fatal decoder throws on the first byte that is not UTF-8: the platform has no other way to ask.
    const text = new TextDecoder('windows-1252').decode(bytes);
    const [line] = text.split(/\r\n|\r|\n/).flatMap((content, index) => (/[\u0080-\uffff]/.test(content) ? [{ content, index }] : []));
    findings.push({ code: 'encoding', found: line?.content.trim() ?? '', ...(line && { line: line.index + 1 }) });
    return text;
  }
}
