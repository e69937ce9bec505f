import type { Problem } from '@pair-aidance/sdk';

const DAY = 86_400_000;

/** Problems that come from a comparison with the date of the device. */
const dated: ReadonlySet<string> = new Set(['expired-consent', 'future-date']);

/**
 * The date that a list or its server gives when it is days away from that of the device: a wrong clock hides people whose consent is valid. The
 * server is asked only when a problem depends on the date; that of another site does not say its own.
 */
export async function clockDoubt(
  src: string | undefined,
  updated: string | undefined,
  problems: readonly Problem[],
): Promise<Date | undefined> {
  const today = Date.now();
  const written = Date.parse(updated ?? '');
  if (written > today + DAY) return new Date(written);
  if (src === undefined || !problems.some(({ code }) => dated.has(code))) return undefined;
  try {
    const { headers } = await fetch(src, { method: 'HEAD', cache: 'no-store', credentials: 'same-origin', referrerPolicy: 'no-referrer' });
    const server = Date.parse(headers.get('date') ?? '') + Number(headers.get('age') ?? 0) * 1000;
    return Math.abs(server - today) > DAY ? new Date(server) : undefined;
  } catch {
    return undefined;
  }
}
