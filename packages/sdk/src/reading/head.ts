import type * as z from 'zod/mini';

import type { Finding } from '../problems/finding.js';
import { quote } from '../problems/quote.js';
import { quickCheckOf } from './quick-check.js';

type Shape = z.core.$ZodLooseShape;

/** What a document says of itself, each field judged by itself; `loadShape` gives the schemas of those that are not in order as they stand. */
export async function readHead(
  head: Record<string, unknown>,
  shape: Shape,
  loadShape: () => Promise<Shape>,
): Promise<{ head: Record<string, unknown>; findings: readonly Finding[] }> {
  const read: Record<string, unknown> = {};
  const findings: Finding[] = [];
  for (const [field, schema] of Object.entries(shape)) {
    const found = head[field];
    if (found === undefined || found === null || found === '') continue;
    const value = typeof found === 'string' && (field === 'publisher' || field === 'licence') ? { name: found } : found;
    if (quickCheckOf(schema)(value)) {
      read[field] = value;
      continue;
    }
    const parsed = (await loadShape())[field].safeParse(value);
    if (parsed.success) read[field] = parsed.data;
    else findings.push({ code: field === 'updated' ? 'invalid-date' : 'invalid-value', field, found: quote(found) });
  }
  return { head: read, findings };
}
