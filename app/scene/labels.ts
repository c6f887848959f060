/** Which labels fit: the most important first, none over another, none over somebody else's node unless it is wanted. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelCandidate {
  readonly key: string;
  /** Placed in the order of falling priority. */
  readonly priority: number;
  /** Boxes to try, best first. */
  readonly places: readonly Box[];
  /** May cover a node rather than not be shown. */
  readonly wanted: boolean;
}

/** Boxes by the cells of a grid that they touch, so that only near ones are compared. */
class Occupancy {
  readonly #cells = new Map<number, Box[]>();
  static readonly #CELL = 64;

  static #cellsOf({ x, y, width, height }: Box): number[] {
    const cell = (coordinate: number): number => Math.floor(coordinate / Occupancy.#CELL);
    const keys: number[] = [];
    for (let row = cell(y); row <= cell(y + height); row++) {
      for (let column = cell(x); column <= cell(x + width); column++) keys.push(row * 65_536 + column);
    }
    return keys;
  }

  add(box: Box): void {
    for (const key of Occupancy.#cellsOf(box)) {
      const boxes = this.#cells.get(key);
      if (boxes) boxes.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  meets(box: Box): boolean {
    return Occupancy.#cellsOf(box).some((key) => this.#cells.get(key)?.some((other) => overlap(box, other)) ?? false);
  }
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Between two labels. */
const GAP = 3;

/** For each label that fits, by key, its box: one of its places. `obstacles` are the nodes' boxes, a little smaller than the nodes. */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Box[],
): ReadonlyMap<string, Box> {
  const labels = new Occupancy();
  const nodes = new Occupancy();
  for (const obstacle of obstacles) nodes.add(obstacle);
  const placed = new Map<string, Box>();
  const inOrder = candidates
    .map((candidate, i) => ({ candidate, i }))
    .sort((a, b) => b.candidate.priority - a.candidate.priority || a.i - b.i);
  for (const { candidate } of inOrder) {
    const free = candidate.places.filter((box) => !labels.meets(box));
    const box = free.find((place) => !nodes.meets(place)) ?? (candidate.wanted ? free[0] : undefined);
    if (box === undefined) continue;
    placed.set(candidate.key, box);
    labels.add({ x: box.x - GAP, y: box.y - GAP, width: box.width + 2 * GAP, height: box.height + 2 * GAP });
  }
  return placed;
}
