/** A set of positions 0 … size − 1, one bit each. All sets of one index have the same size. */
export type Bits = Uint32Array;

export const noBits = (size: number): Bits => new Uint32Array(Math.ceil(size / 32));

export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  const rest = size % 32;
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

export function addBit(bits: Bits, position: number): void {
  const word = position >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (position & 31));
}

export const hasBit = (bits: Bits, position: number): boolean => (((bits[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;

export const both = (a: Bits, b: Bits): Bits => a.map((word, index) => word & (b[index] ?? 0));

/** How many positions two sets share, without making the set. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0;
  for (let index = 0; index < a.length; index += 1) {
    let word = (a[index] ?? 0) & (b[index] ?? 0);
    // Population count of 32 bits, as in Hacker's Delight, figure 5-2.
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return count;
}

/** How many positions a set holds. */
export const count = (bits: Bits): number => countBoth(bits, bits);

/** The positions in the set, rising. */
export function positions(bits: Bits): number[] {
  const found: number[] = [];
  bits.forEach((word, index) => {
    for (let left = word; left !== 0; left &= left - 1) found.push(index * 32 + 31 - Math.clz32(left & -left));
  });
  return found;
}

/** A set that holds few positions, as the list of them: shorter than its bits would be. */
export type Few = readonly number[];

/** A set of these positions, in the form that takes less memory. */
export const packed = (listed: number[], size: number): Bits | Few => (listed.length < size / 32 ? listed : toBits(listed, size));

export function toBits(listed: Iterable<number>, size: number): Bits {
  const bits = noBits(size);
  for (const position of listed) addBit(bits, position);
  return bits;
}
