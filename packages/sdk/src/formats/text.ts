import type { Finding } from '../problems/finding.js';
import type { Source } from './source.js';

/** The text of a source. Bytes are UTF-8; what is not is decoded by a file of its own, which says so. */
export async function textOf({ bytes, text = '' }: Source): Promise<{ text: string; findings: readonly Finding[] }> {
  if (!bytes) return { text: text.replace(/^\uFEFF/, ''), findings: [] };
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const lost = decoded.indexOf('\ufffd'); // what another program could not read before us
    if (!decoded.includes('\0')) {
      return {
        text: decoded,
        findings: lost < 0 ? [] : [{ code: 'encoding', found: '\ufffd', line: decoded.slice(0, lost).split('\n').length }],
      };
    }
  } catch {
    // A fatal decoder throws on the first byte that is not UTF-8: the platform has no other way to ask.
  }
  return (await import('./decode.js')).decode(bytes);
}
