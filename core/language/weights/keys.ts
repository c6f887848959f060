/** A set of hashed keys, each with a number: gap-coded in a file, a hash table of typed arrays in memory. */
export interface KeyTable {
  /** A key is the upper `bits` bits of a 32-bit hash. */
  readonly bits: number;
  /**
   * Open addressing. A slot is two numbers side by side, so that one fetch from memory brings both: `key + 1` (0 where the
   * slot is empty), and its number.
   */
  readonly slots: Int32Array;
}

/** The number of a hash's key, or -1. */
export function rowOf({ bits, slots }: KeyTable, hash: number): number {
  const key = (hash >>> (32 - bits)) + 1;
  const mask = slots.length - 2;
  for (let slot = firstSlot(key, mask); ; slot = (slot + 2) & mask) {
    const found = slots[slot]!;
    if (found === key) return slots[slot + 1]!;
    if (found === 0) return -1;
  }
}

/** An even number below the length of the table. */
function firstSlot(key: number, mask: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & mask;
}

/** Codes ascending keys as the gaps between them, seven bits a byte. */
export function encodeKeys(keys: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let previous = 0;
  for (const key of keys) {
    let gap = key - previous;
    for (; gap >= 0x80; gap >>>= 7) bytes.push((gap & 0x7f) | 0x80);
    bytes.push(gap);
    previous = key;
  }
  return Uint8Array.from(bytes);
}

/**
 * Reads what {@link encodeKeys} coded.
 * @param take gets each key with its number, ascending
 * @throws Error if the bytes hold fewer or more than `count` keys
 */
export function readKeys(bytes: Uint8Array, count: number, take: (key: number, row: number) => void): void {
  let key = 0;
  let at = 0;
  for (let row = 0; row < count; row++) {
    let byte = 0x80;
    for (let shift = 0; (byte & 0x80) !== 0 && at < bytes.length; shift += 7) {
      byte = bytes[at++]!;
      key += (byte & 0x7f) << shift;
    }
    take(key, row);
  }
  if (at !== bytes.length || (count > 0 && (bytes[at - 1]! & 0x80) !== 0)) {
    throw new Error('Weights are damaged: their keys do not agree with their number.');
  }
}

/**
 * Reads `count` keys of `bits` bits into a table; they are numbered in ascending order.
 * @throws Error if the bytes hold fewer or more
 */
export function decodeKeys(bytes: Uint8Array, count: number, bits: number): KeyTable {
  let capacity = 16;
  // Fuller than half is as fast, as neighbours come in one fetch, and fits the cache better.
  while (capacity < count * 1.4) capacity *= 2;
  const slots = new Int32Array(2 * capacity);
  const mask = slots.length - 2;
  readKeys(bytes, count, (key, row) => {
    let slot = firstSlot(key + 1, mask);
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = key + 1;
    slots[slot + 1] = row;
  });
  return { bits, slots };
}
