import { isObject } from '../text/shape.js';
import type { Format, Source } from './source.js';

/**
 * The formats, in the order in which they are asked: the first that accepts a source reads it. A new one is a file and a line here; it knows
 * nothing of what the records are about.
 */
export const formats: readonly Format[] = [
  {
    accepts: (head) => /^(PK\x03\x04|\xd0\xcf\x11\xe0|%PDF-)/.test(head),
    load: () => import('./workbook.js').then((it) => it.readWorkbook),
  },
  {
    accepts: (head) => /^\s*[{[][^]*"type"\s*:\s*"(Feature|FeatureCollection|umap)"/.test(head),
    isTable: true,
    load: () => import('./geojson.js').then((it) => it.readGeoJson),
  },
  { accepts: (head) => /^\s*(\{(?!\\rtf)|\[\s*([{["\]\d\-tfn]|$))/.test(head), load: () => import('./json.js').then((it) => it.readJson) },
  { accepts: (head) => /^\s*</.test(head), load: () => import('./markup.js').then((it) => it.readMarkup) },
  { accepts: () => true, isTable: true, load: () => import('./csv.js').then((it) => it.readCsv) },
];

/** How much of a source tells its format, in bytes or characters. */
const HEAD = 4096;

/** A source of what a caller gives. A value is taken to begin with its short parts, as it would be written. */
export function sourceOf(input: unknown): Source {
  const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  if (bytes instanceof Uint8Array) {
    const head = String.fromCharCode(...bytes.subarray(0, HEAD)).replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
    return { bytes, head: head.replaceAll('\0', '') };
  }
  if (typeof input === 'string') return { text: input, head: input.slice(0, HEAD).replace(/^\ufeff/, '') };
  try {
    const short = isObject(input) ? Object.entries(input).filter(([, value]) => typeof value === 'string' && value.length < HEAD) : [];
    return { value: input, head: JSON.stringify(Object.fromEntries(short)) };
  } catch {
    return { value: undefined, head: '{}' }; // a value of which a part cannot be read, as a getter that throws
  }
}
