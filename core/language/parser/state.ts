import { SMALL } from '../weights/combine.ts';

/**
 * A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of partial trees, and the
 * words still to come, behind which stands the root.
 *
 * SHIFT moves the next word onto the stack. LEFT makes the stack's top a dependent of the next word, RIGHT makes it a
 * dependent of the word below it; either takes it off the stack. A sentence of n words takes 2n transitions.
 */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export type Move = typeof SHIFT | typeof LEFT | typeof RIGHT;

export const isMove = (number: number): number is Move => number >= SHIFT && number <= RIGHT;

export class ParserState {
  length = 0;
  /** Stands for a word that is not there; `length` itself is the root. */
  none = 0;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** The outermost dependents on each side, and the ones next to them. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** The hash of each word's relations to its dependents on a side, in any order. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
  readonly stack: Int32Array;
  depth = 0;
  next = 0;

  /** @param length of the first sentence; there is room for no longer one */
  constructor(length: number) {
    const words = length + 2;
    // one piece of memory for all: what lies outside the heap is freed late
    const memory = new Int32Array(11 * words);
    const column = (index: number) => memory.subarray(index * words, (index + 1) * words);
    this.heads = column(0);
    this.left = column(1);
    this.left2 = column(2);
    this.right = column(3);
    this.right2 = column(4);
    this.relations = column(5);
    this.leftCount = column(6);
    this.rightCount = column(7);
    this.leftSet = column(8);
    this.rightSet = column(9);
    this.stack = column(10);
    this.begin(length);
  }

  /** Whether a sentence of so many words can begin in this state's memory. */
  hasRoomFor(length: number): boolean {
    return length + 2 <= this.heads.length;
  }

  /** Begins a sentence, over the one before. */
  begin(length: number): void {
    this.length = length;
    const none = (this.none = length + 1);
    this.depth = 0;
    this.next = 0;
    for (let word = 0; word <= none; word++) {
      this.heads[word] = -1;
      this.left[word] = this.left2[word] = this.right[word] = this.right2[word] = none;
      this.relations[word] = this.leftCount[word] = this.rightCount[word] = 0;
      this.leftSet[word] = this.rightSet[word] = 0;
    }
  }

  /** The word at `below` under the top of the stack. */
  stacked(below: number): number {
    return below < this.depth ? this.stack[this.depth - 1 - below]! : this.none;
  }

  /** The word `ahead` after the next; the root behind the last. */
  ahead(ahead: number): number {
    const word = this.next + ahead;
    return word <= this.length ? word : this.none;
  }

  get done(): boolean {
    return this.next === this.length && this.depth === 0;
  }

  /** Whether a move may be made. The last word on the stack, and it alone, hangs on the root. */
  allows(move: Move): boolean {
    if (move === SHIFT) return this.next < this.length;
    if (move === LEFT) return this.depth > 0 && (this.next < this.length || this.depth === 1);
    return this.depth > 1;
  }

  /** The only move that may be made, or -1 where there is a choice. */
  get forced(): Move | -1 {
    if (this.depth === 0) return SHIFT;
    if (this.next < this.length) return -1;
    return this.depth === 1 ? LEFT : RIGHT;
  }

  /** The head that a move would give to the stack's top. */
  headBy(move: typeof LEFT | typeof RIGHT): number {
    return move === LEFT ? this.next : this.stack[this.depth - 2]!;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Takes the top off the stack and makes it a dependent. */
  attach(move: typeof LEFT | typeof RIGHT, relation: number): void {
    const dependent = this.stack[--this.depth]!;
    this.relations[dependent] = relation;
    if (move === LEFT) this.attachLeft(this.next, dependent, relation);
    else this.attachRight(this.stack[this.depth - 1]!, dependent, relation);
  }

  private attachLeft(head: number, dependent: number, relation: number): void {
    this.heads[dependent] = head;
    this.left2[head] = this.left[head]!;
    this.left[head] = dependent;
    this.leftSet[head]! += SMALL[relation]!;
    if (this.leftCount[head]! < 255) this.leftCount[head]!++;
  }

  private attachRight(head: number, dependent: number, relation: number): void {
    this.heads[dependent] = head;
    this.right2[head] = this.right[head]!;
    this.right[head] = dependent;
    this.rightSet[head]! += SMALL[relation]!;
    if (this.rightCount[head]! < 255) this.rightCount[head]!++;
  }
}
