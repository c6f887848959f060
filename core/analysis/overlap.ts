import type { Position } from '../model/graph.ts';
import type { Room } from './boxes.ts';

const MOST_ROUNDS = 600;
/** Of the overlap that is taken away in one round, half by each of the two. */
const STEP = 0.5;
/** Less than this is none. */
const TINY = 0.01;

/** Rooms in columns, and how far each is pushed in a round. */
interface Boxes {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: Float64Array;
  readonly height: Float64Array;
  readonly pushX: Float64Array;
  readonly pushY: Float64Array;
}

/**
 * Moves rooms apart until none overlaps, each pair along the axis on which it overlaps less, so that the arrangement is kept.
 * Stops after a fixed number of rounds where there is no end to it.
 */
export function separate(positions: readonly Position[], rooms: readonly Room[]): readonly Position[] {
  const boxes: Boxes = {
    x: Float64Array.from(positions, ({ x }) => x),
    y: Float64Array.from(positions, ({ y }) => y),
    width: Float64Array.from(rooms, ({ width }) => width),
    height: Float64Array.from(rooms, ({ height }) => height),
    pushX: new Float64Array(rooms.length),
    pushY: new Float64Array(rooms.length),
  };
  const grid = new Grid(boxes);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!pushApart(boxes, grid)) break;
  }
  return positions.map((_, i) => ({ x: boxes.x[i]!, y: boxes.y[i]! }));
}

function pushApart(boxes: Boxes, grid: Grid): boolean {
  const { x, y, pushX, pushY } = boxes;
  pushX.fill(0);
  pushY.fill(0);
  let moved = false;
  grid.eachNear((a, b) => {
    if (push(boxes, a, b)) moved = true;
  });
  for (let i = 0; i < x.length; i++) {
    x[i]! += pushX[i]!;
    y[i]! += pushY[i]!;
  }
  return moved;
}

function push({ x, y, width, height, pushX, pushY }: Boxes, a: number, b: number): boolean {
  const overX = (width[a]! + width[b]!) / 2 - Math.abs(x[a]! - x[b]!);
  const overY = (height[a]! + height[b]!) / 2 - Math.abs(y[a]! - y[b]!);
  if (overX <= TINY || overY <= TINY) return false;
  const sideways = overX * 0.6 < overY;
  const [place, pushed] = sideways ? [x, pushX] : [y, pushY];
  const by = ((sideways ? overX : overY) + 0.1) * STEP * (place[a]! <= place[b]! ? 1 : -1);
  pushed[a]! -= by;
  pushed[b]! += by;
  return true;
}

/** Boxes by the cells of a grid, each at least as large as the largest box, so that only those in neighbouring cells can meet. */
class Grid {
  readonly #boxes: Boxes;
  readonly #width: number;
  readonly #height: number;
  readonly #column: Int32Array;
  readonly #row: Int32Array;
  /** By the hash of a cell: the first of its boxes, and over boxes: the next; -1 where there is none. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  constructor(boxes: Boxes) {
    const count = boxes.x.length;
    this.#boxes = boxes;
    this.#width = boxes.width.reduce((most, width) => Math.max(most, width), 1);
    this.#height = boxes.height.reduce((most, height) => Math.max(most, height), 1);
    this.#column = new Int32Array(count);
    this.#row = new Int32Array(count);
    this.#first = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 1)));
    this.#next = new Int32Array(count);
  }

  /** Visits all pairs that could meet where the boxes are now; the first has the smaller number. */
  eachNear(visit: (a: number, b: number) => void): void {
    this.#sort();
    for (let a = 0; a < this.#next.length; a++) {
      for (let row = this.#row[a]! - 1; row <= this.#row[a]! + 1; row++) {
        for (let column = this.#column[a]! - 1; column <= this.#column[a]! + 1; column++) {
          for (let b = this.#first[this.#hash(column, row)]!; b > a; b = this.#next[b]!) {
            if (this.#column[b] === column && this.#row[b] === row) visit(a, b);
          }
        }
      }
    }
  }

  /** In each list the numbers fall. */
  #sort(): void {
    this.#first.fill(-1);
    for (let i = 0; i < this.#next.length; i++) {
      this.#column[i] = Math.floor(this.#boxes.x[i]! / this.#width);
      this.#row[i] = Math.floor(this.#boxes.y[i]! / this.#height);
      const hash = this.#hash(this.#column[i]!, this.#row[i]!);
      this.#next[i] = this.#first[hash]!;
      this.#first[hash] = i;
    }
  }

  #hash(column: number, row: number): number {
    return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (this.#first.length - 1);
  }
}
