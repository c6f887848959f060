/**
 * Things by number, in their order. An array is one. Of a large graph hardly any are ever asked for, and to make all would take
 * long: `LazyRows` makes each when somebody asks.
 */
export interface Rows<Item> extends Iterable<Item> {
  readonly length: number;
  /** From 0; `undefined` from `length` on. */
  at(number: number): Item | undefined;
  slice(from: number, to: number): Item[];
  /** Goes over all of them, as the iterator and whatever follows do. */
  map<Value>(change: (item: Item, number: number) => Value): Value[];
  filter(passes: (item: Item, number: number) => boolean): Item[];
  forEach(visit: (item: Item, number: number) => void): void;
  entries(): Iterable<[number, Item]>;
}

/** Makes each item once: when it is asked for, or all when somebody goes over them. */
export class LazyRows<Item extends object> implements Rows<Item> {
  readonly length: number;
  readonly #make: (number: number) => Item;
  readonly #makeAll: () => readonly Item[];
  readonly #made: (Item | undefined)[];
  #all: readonly Item[] | null = null;

  /** @param makeAll is there where all at once take less than one by one */
  constructor(length: number, make: (number: number) => Item, makeAll?: () => readonly Item[]) {
    this.length = length;
    this.#make = make;
    this.#made = new Array<Item | undefined>(length);
    this.#makeAll = makeAll ?? (() => Array.from({ length }, (_, number) => this.at(number)!));
  }

  at(number: number): Item | undefined {
    return number >= 0 && number < this.length ? (this.#made[number] ??= this.#make(number)) : undefined;
  }

  slice(from: number, to: number): Item[] {
    const first = Math.min(from, this.length);
    return Array.from({ length: Math.min(to, this.length) - first }, (_, i) => this.at(first + i)!);
  }

  map<Value>(change: (item: Item, number: number) => Value): Value[] {
    return this.#everything().map(change);
  }

  filter(passes: (item: Item, number: number) => boolean): Item[] {
    return this.#everything().filter(passes);
  }

  forEach(visit: (item: Item, number: number) => void): void {
    this.#everything().forEach(visit);
  }

  entries(): Iterable<[number, Item]> {
    return this.#everything().entries();
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.#everything()[Symbol.iterator]();
  }

  /** Those that were made before stay the same objects. */
  #everything(): readonly Item[] {
    return (this.#all ??= this.#makeAll().map((item, number) => (this.#made[number] ??= item)));
  }
}
