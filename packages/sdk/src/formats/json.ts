import type { Content, Source } from './source.js';
import { textOf } from './text.js';

/** Reads JSON: the value, and the text for whoever looks up lines. */
export async function readJson(source: Source): Promise<Content> {
  if ('value' in source) return { value: source.value, findings: [] };
  const { text, findings } = await textOf(source);
  try {
    return { value: JSON.parse(text), text, findings };
  } catch (error) {
    const lines = valuesByLine(text);
    if (lines) return { value: lines, findings };
    // JSON.parse is the only judge of JSON. Its message quotes what stands there, which may be of a person: only the place is kept.
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? NaN);
    const line = Number.isFinite(at) ? text.slice(0, at).split('\n').length : Number(/line (\d+)/.exec(String(error))?.[1] ?? NaN);
    return { findings: [...findings, { code: 'broken-json', ...(Number.isFinite(line) && { line }) }] };
  }
}

/** JSON lines: an object on each line. */
function valuesByLine(text: string): unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => /^\s*\{.*\}\s*,?\s*$/.test(line))) return undefined;
  try {
    return lines.map((line) => JSON.parse(line.replace(/,\s*$/, '')));
  } catch {
    return undefined; // JSON.parse is the only judge of JSON
  }
}
