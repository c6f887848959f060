/** Room that actors take in a layout: a node with its label below, in units of the layout. */
import type { Position } from '../model/graph.ts';

export interface Room {
  readonly width: number;
  readonly height: number;
}

const LETTER = 6.4;
const MOST_LETTERS = 30;
const NARROWEST = 44;
const HEIGHT = 52;

/** The room for an actor of that name. */
export function roomFor(name: string): Room {
  return { width: Math.max(NARROWEST, LETTER * Math.min(MOST_LETTERS, name.length) + 8), height: HEIGHT };
}

/** Positions by the cells of a grid, so that only near ones are compared. Every room must fit into one cell. */
export class Cells {
  readonly #size: Room;
  readonly #members = new Map<string, number[]>();

  constructor(rooms: readonly Room[]) {
    this.#size = {
      width: rooms.reduce((most, { width }) => Math.max(most, width), 1),
      height: rooms.reduce((most, { height }) => Math.max(most, height), 1),
    };
  }

  add(member: number, { x, y }: Position): void {
    const key = `${Math.floor(x / this.#size.width)} ${Math.floor(y / this.#size.height)}`;
    const members = this.#members.get(key);
    if (members) members.push(member);
    else this.#members.set(key, [member]);
  }

  /** Everyone whose room could meet a room at this position. */
  near({ x, y }: Position): readonly number[] {
    const column = Math.floor(x / this.#size.width);
    const row = Math.floor(y / this.#size.height);
    const found: number[] = [];
    for (let r = row - 1; r <= row + 1; r++) {
      for (let c = column - 1; c <= column + 1; c++) found.push(...(this.#members.get(`${c} ${r}`) ?? []));
    }
    return found;
  }
}

/** How far two rooms reach into each other on each axis; both positive where they overlap. */
export function penetration(a: Position, roomA: Room, b: Position, roomB: Room): Position {
  return {
    x: (roomA.width + roomB.width) / 2 - Math.abs(a.x - b.x),
    y: (roomA.height + roomB.height) / 2 - Math.abs(a.y - b.y),
  };
}
