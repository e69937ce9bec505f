import type { Finding } from '../problems/finding.js';

/** What Windows-1252 has at 0x80 to 0x9F: Node 20 to 22 read the encoding as Latin-1 and give control characters there. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** How much of a file tells its encoding, in bytes. */
const SAMPLE = 4000;

/**
 * Bytes that are not UTF-8 to text: UTF-16 with its byte-order mark or without; UTF-8 with a few damaged bytes; else what spreadsheets wrote
 * for decades, Windows-1252, or Mac OS Roman on a Macintosh. All but UTF-16 come with a finding, which quotes one character and no row: the
 * row may be that of a person.
 */
export function decode(bytes: Uint8Array): { text: string; findings: readonly Finding[] } {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : wideWithoutMark(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), findings: [] };
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const damaged = lenient.split('\ufffd').length - 1;
  if (damaged === 0) return { text: lenient, findings: [] };
  const accented = lenient.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (accented > damaged)
    return { text: lenient, findings: [{ code: 'encoding', found: '\ufffd', line: lineAt(lenient, lenient.indexOf('\ufffd')) }] };
  const text = isMacintosh(bytes) ? new TextDecoder('macintosh').decode(bytes) : asWindows(bytes);
  const at = text.search(/[\u0080-\uffff]/);
  return { text, findings: [{ code: 'encoding', found: text[at] ?? '', line: lineAt(text, at) }] };
}

const lineAt = (text: string, at: number) => text.slice(0, at).split(/\r\n|\r|\n/).length;

/** UTF-16 without its mark: in a text of our letters every other byte is NUL. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const nulls = [0, 0];
  sample.forEach((byte, at) => byte === 0 && nulls[at % 2]!++);
  const [even = 0, odd = 0] = nulls;
  const most = sample.length / 2;
  return odd > most * 0.7 && even < most * 0.1 ? 'utf-16le' : even > most * 0.7 && odd < most * 0.1 ? 'utf-16be' : undefined;
}

const asWindows = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (character) => C1[character.charCodeAt(0) - 0x80] ?? character);

/** Bytes of é è ê à ç ù ô î ï â û É À Ê Ô « » œ ’ in each encoding: those that French texts are made of. */
const macintosh = new Set([
  0x8e, 0x8f, 0x90, 0x88, 0x8d, 0x9d, 0x99, 0x94, 0x95, 0x89, 0x9e, 0x83, 0xcb, 0xe6, 0xef, 0xc7, 0xc8, 0xca, 0xcf, 0xd5,
]);
const windows = new Set([0xe9, 0xe8, 0xea, 0xe0, 0xe7, 0xf9, 0xf4, 0xee, 0xef, 0xe2, 0xfb, 0xc9, 0xc0, 0xca, 0xd4, 0xab, 0xbb, 0x9c, 0x92]);
const isCapital = (byte = 0) => byte >= 0x41 && byte <= 0x5a;

function isMacintosh(bytes: Uint8Array): boolean {
  let balance = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    // É and È of one encoding are é of the other: among capitals they are capitals.
    if ((byte === 0xe9 || byte === 0xe8) && isCapital(bytes[at - 1]) && isCapital(bytes[at + 1])) balance += 1;
    else {
      if (macintosh.has(byte)) balance += 1;
      if (windows.has(byte)) balance -= 1;
    }
  }
  return balance > 0;
}
