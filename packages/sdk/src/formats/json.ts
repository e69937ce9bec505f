import type { Finding } from '../problems/finding.js';
import type { ProblemCode } from '../problems/problem.js';
import { quote } from '../problems/quote.js';
import { isObject } from '../reading/fields.js';
import type { RawDocument } from '../reading/raw.js';

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
  return {
    head: isObject(value) ? value : {},
    records,
    ...(text !== undefined && { loadLines: async () => (await import('./json-lines.js')).linesOfRecords(text, list) }),
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
