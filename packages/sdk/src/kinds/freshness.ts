import type { Listing } from '../kinds/listing/schema.js';

/** How far an entry can be trusted: checked within 6 months, within 2 years, longer ago or at an unknown date. */
export type Freshness = 'fresh' | 'to-confirm' | 'old';

/**
 * Judges when an entry was last checked. A future date is unknown.
 * @returns `months`: whole months since then, absent when unknown.
 */
export function freshnessOf({ verifiedAt }: Pick<Listing, 'verifiedAt'>, today = new Date()): { freshness: Freshness; months?: number } {
  if (verifiedAt === undefined) return { freshness: 'old' };
  const [year = 0, month = 1, day] = verifiedAt.split('-').map(Number);
  const months =
    (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - month - (day !== undefined && today.getUTCDate() < day ? 1 : 0);
  if (new Date(verifiedAt) > today) return { freshness: 'old' };
  const elapsed = Math.max(0, months);
  return { freshness: elapsed < 6 ? 'fresh' : elapsed < 24 ? 'to-confirm' : 'old', months: elapsed };
}
