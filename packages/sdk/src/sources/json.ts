import type { ProblemCode } from '../schemas/problem.js';
import { isObject, quote } from './fields.js';
import type { Finding } from './problem-words.js';
import type { RawDocument } from './raw.js';

/** How our JSON says what it is. */
export interface JsonFormat {
  /** The format that is read, with its major version ("pair-aidance/directory@1"). */
  format: string;
  /** The key of the list of records. */
  list: string;
  /** What a value without such a list is reported as. */
  notOne: ProblemCode;
}

/** Reads our JSON: a document, or a bare list of records. Gives nothing, and says why, when the value is neither. */
export function readValue(
  value: unknown,
  { format, list, notOne }: JsonFormat,
  findings: Finding[],
  text?: string,
): RawDocument | undefined {
  const [name, version = ''] = isObject(value) && typeof value.format === 'string' ? value.format.split('@') : [];
  if (name !== undefined && (name !== format.split('@')[0] || !/^1(\.\d+)*$/.test(version))) {
    findings.push({ code: 'newer-format', field: 'format', found: `${name}@${version}`, expected: { fr: format, en: format } });
    return undefined;
  }
  const records = isObject(value) ? value[list] : value;
  if (!Array.isArray(records)) {
    findings.push({ code: notOne, found: quote(value) });
    return undefined;
  }
  let lines: number[] | undefined;
  return {
    head: isObject(value) ? value : {},
    records,
    // Only a faulty document pays for this pass.
    ...(text !== undefined && { lineOf: (index: number) => (lines ??= linesOfRecords(text, list))[index] }),
  };
}

/** Reads the text of our JSON. */
export function readJson(text: string, format: JsonFormat, findings: Finding[]): RawDocument | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // JSON.parse is the only judge of JSON; its message quotes the place.
    findings.push({ code: 'unreadable', found: error instanceof SyntaxError ? error.message : String(error) });
    return undefined;
  }
  return readValue(value, format, findings, text);
}

/**
 * The line on which each record begins: one pass over valid JSON that follows strings and depth. Records are the objects of the top-level
 * list, or of the list under the top-level key `list`.
 */
function linesOfRecords(text: string, list: string): number[] {
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
      if (!bare && depth === 2) inList = found === '[' && key === list;
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
