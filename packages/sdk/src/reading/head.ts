import type * as z from 'zod/mini';

import type { Finding } from '../problems/finding.js';
import { quote } from '../problems/quote.js';

/** What a document says of itself, each field judged by itself. */
export function readHead(
  head: Record<string, unknown>,
  shape: z.core.$ZodLooseShape,
): { head: Record<string, unknown>; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const entries = Object.entries(shape).flatMap(([field, schema]) => {
    const value = head[field];
    if (value === undefined || value === null || value === '') return [];
    const parsed = schema.safeParse(typeof value === 'string' && (field === 'publisher' || field === 'licence') ? { name: value } : value);
    if (parsed.success) return [[field, parsed.data]];
    findings.push({ code: field === 'updated' ? 'invalid-date' : 'invalid-value', field, found: quote(value) });
    return [];
  });
  return { head: Object.fromEntries(entries), findings };
}
