import { DIRECTORY_FORMAT } from '../schemas/directory.js';
import type { Finding } from './problem-words.js';
import type { RawDirectory } from './raw.js';
import { quote } from './record.js';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads our JSON: a directory document, or a bare list of listings. Gives nothing, and says why, when the value is neither. */
export function readValue(value: unknown, findings: Finding[], text?: string): RawDirectory | undefined {
  const [name, version = ''] = isObject(value) && typeof value.format === 'string' ? value.format.split('@') : [];
  if (name !== undefined && (name !== DIRECTORY_FORMAT.split('@')[0] || !/^1(\.\d+)*$/.test(version))) {
    findings.push({ code: 'newer-format', field: 'format', found: `${name}@${version}` });
    return undefined;
  }
  const list = isObject(value) ? value.listings : value;
  if (!Array.isArray(list)) {
    findings.push({ code: 'not-a-directory', found: quote(value) });
    return undefined;
  }
  let lines: number[] | undefined;
  return {
    head: isObject(value) ? value : {},
    records: list,
    // Only a faulty document pays for this pass.
    ...(text !== undefined && { lineOf: (index: number) => (lines ??= linesOfRecords(text))[index] }),
  };
}

/** Reads the text of our JSON. */
export function readJson(text: string, findings: Finding[]): RawDirectory | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // JSON.parse is the only judge of JSON; its message quotes the place.
    findings.push({ code: 'unreadable', found: error instanceof SyntaxError ? error.message : String(error) });
    return undefined;
  }
  return readValue(value, findings, text);
}

/**
 * The line on which each record begins: one pass over valid JSON that follows strings and depth. Records are the objects of the top-level
 * list, or of the list under the top-level key "listings".
 */
function linesOfRecords(text: string): number[] {
  const lines: number[] = [];
  const bare = /^\s*\[/.test(text);
  const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]|\n|[^\s"[\]{},:]+/g;
  let depth = 0;
  let line = 1;
  let inList = bare;
  let key = '';
  let fresh = false; // a value of the list is about to begin
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    const listDepth = bare ? 1 : 2;
    if (found === '\n') {
      line += 1;
      continue;
    }
    if (found === '[' || found === '{') {
      if (inList && fresh && depth === listDepth) lines.push(line);
      depth += 1;
      if (!bare && depth === 2) inList = found === '[' && key === 'listings';
      fresh = depth === listDepth;
      continue;
    }
    if (found === ']' || found === '}') depth -= 1;
    else if (found === ',') fresh = depth === listDepth;
    else if (found !== ':') {
      if (depth === 1) key = found.slice(1, -1);
      if (inList && fresh && depth === listDepth) lines.push(line);
      fresh = false;
    }
  }
  return lines;
}
