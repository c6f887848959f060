/** A set of hashed keys, each with a row number: gap-coded in a file, a hash table of typed arrays in memory. */
export interface KeyTable {
  /** A key is the upper `bits` bits of a 32-bit hash. */
  readonly bits: number;
  /** Open addressing: `key + 1` in each slot, 0 where it is empty. */
  readonly slots: Int32Array;
  /** The row of the key in each slot: keys are numbered in ascending order. */
  readonly rows: Int32Array;
}

/** The row of a hash's key, or -1. */
export function rowOf({ bits, slots, rows }: KeyTable, hash: number): number {
  const key = (hash >>> (32 - bits)) + 1;
  const mask = slots.length - 1;
  for (let slot = firstSlot(key, mask); ; slot = (slot + 1) & mask) {
    const found = slots[slot]!;
    if (found === key) return rows[slot]!;
    if (found === 0) return -1;
  }
}

function firstSlot(key: number, mask: number): number {
  const mixed = Math.imul(key, 0x9e3779b1) >>> 0;
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
 * Reads `count` keys of `bits` bits.
 * @throws Error if the bytes hold fewer or more
 */
export function decodeKeys(bytes: Uint8Array, count: number, bits: number): KeyTable {
  let capacity = 16;
  while (capacity < count * 2) capacity *= 2;
  const slots = new Int32Array(capacity);
  const rows = new Int32Array(capacity);
  let key = 1;
  let at = 0;
  for (let row = 0; row < count; row++) {
    let byte = 0x80;
    for (let shift = 0; (byte & 0x80) !== 0 && at < bytes.length; shift += 7) {
      byte = bytes[at++]!;
      key += (byte & 0x7f) << shift;
    }
    let slot = firstSlot(key, capacity - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = key;
    rows[slot] = row;
  }
  if (at !== bytes.length || (count > 0 && (bytes[at - 1]! & 0x80) !== 0)) {
    throw new Error('Weights are damaged: their keys do not agree with their number.');
  }
  return { bits, slots, rows };
}
