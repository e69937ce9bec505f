import type { Content, Source } from './source.js';

/** What a file is, by a name that it holds near its beginning. */
const kinds: readonly (readonly [holds: RegExp, name: string])[] = [
  [/^%PDF/, 'PDF'],
  [/opendocument\.spreadsheet/, 'ODS (LibreOffice)'],
  [/opendocument\.text|word\//, 'texte (Writer, Word)'],
  [/Index\/|\.iwa|\.numbers/, 'Numbers'],
  [/xl\/|\[Content_Types\]\.xml|workbook/, 'XLSX (Excel)'],
  [/^\xd0\xcf\x11\xe0/, 'XLS (Excel 97-2003), ou un autre document de ce temps'],
];

/** A workbook, or another file that is no text: named, and not read. */
export async function readWorkbook({ head, bytes, text = '' }: Source): Promise<Content> {
  // The names of the files in an archive stand beside each of them and again at its end.
  const end = bytes ? String.fromCharCode(...bytes.subarray(-4096)) : text.slice(-4096);
  const name = kinds.find(([holds]) => holds.test(head) || holds.test(end))?.[1] ?? 'ZIP';
  return { findings: [{ code: 'workbook', found: name }] };
}
