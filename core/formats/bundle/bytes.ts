/** Whole numbers as bytes: small ones short. Seven bits a byte, lowest first; signed ones folded so that -1 is as short as 1. */

export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #size = 0;

  /** A whole number from 0 to 2^32 - 1. */
  number(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#size++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#size++] = rest;
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#size);
    this.#size += bytes.length;
  }

  /** Whole numbers from 0, with their count. */
  numbers(values: ArrayLike<number>): void {
    this.number(values.length);
    for (let i = 0; i < values.length; i++) this.number(values[i]!);
  }

  /** Whole numbers of either sign, each as its difference from the one before. */
  steps(values: ArrayLike<number>): void {
    this.number(values.length);
    for (let i = 0, before = 0; i < values.length; i++) {
      const step = values[i]! - before;
      this.number(((step << 1) ^ (step >> 31)) >>> 0);
      before = values[i]!;
    }
  }

  /** Numbers below 256, with their count. */
  small(values: Uint8Array): void {
    this.number(values.length);
    this.raw(values);
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }

  #reserve(more: number): void {
    if (this.#size + more <= this.#bytes.length) return;
    const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, this.#size + more));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}

/** Thrown by `ByteReader` where the bytes end too soon, or say what can't be. */
export class DamagedBytes extends Error {}

/** Reads what `ByteWriter` wrote, in the same order. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    return this.#read(1)[0]! >>> 0;
  }

  raw(size: number): Uint8Array {
    if (this.#at + size > this.#bytes.length) throw new DamagedBytes('The bytes end too soon.');
    this.#at += size;
    return this.#bytes.subarray(this.#at - size, this.#at);
  }

  numbers(): Int32Array {
    return this.#read(this.#count());
  }

  steps(): Int32Array {
    const values = this.#read(this.#count());
    for (let i = 0, before = 0; i < values.length; i++) {
      const folded = values[i]!;
      before += (folded >>> 1) ^ -(folded & 1);
      values[i] = before;
    }
    return values;
  }

  small(): Uint8Array {
    return this.raw(this.#count()).slice();
  }

  isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** So many numbers. All in one loop: a call for each would take three times as long. */
  #read(count: number): Int32Array {
    const bytes = this.#bytes;
    const values = new Int32Array(count);
    let at = this.#at;
    for (let i = 0; i < count; i++) {
      let value = 0;
      let shift = 0;
      let byte;
      do {
        if (at >= bytes.length || shift > 28) throw new DamagedBytes('The bytes end too soon.');
        byte = bytes[at++]!;
        value |= (byte & 0x7f) << shift;
        shift += 7;
      } while (byte > 0x7f);
      values[i] = value;
    }
    this.#at = at;
    return values;
  }

  /** Nothing has more items than there are bytes left. */
  #count(): number {
    const count = this.number();
    if (count > this.#bytes.length - this.#at) throw new DamagedBytes('The bytes end too soon.');
    return count;
  }
}
