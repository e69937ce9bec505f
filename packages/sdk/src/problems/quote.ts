/** A value as a webmaster would recognise it. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '[…]'; // nested beyond what JSON.stringify can follow, or in a circle
  }
}
