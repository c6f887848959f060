/** Which labels fit: the most important first, none over another, none over somebody else's node unless it is wanted. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelCandidate<Place extends Box = Box> {
  readonly key: string;
  /** Placed in the order of falling priority. */
  readonly priority: number;
  /** Boxes to try, best first; asked for no further than needed. */
  readonly places: Iterable<Place>;
  /** May cover a node rather than not be shown, as little as can be. */
  readonly wanted: boolean;
}

/** Boxes by the cells of a grid that they touch, so that only near ones are compared. */
class Occupancy {
  readonly #cells = new Map<number, Box[]>();
  static readonly #CELL = 64;

  static #cell(coordinate: number): number {
    return Math.floor(coordinate / Occupancy.#CELL);
  }

  add(box: Box): void {
    const { x, y, width, height } = box;
    for (let row = Occupancy.#cell(y); row <= Occupancy.#cell(y + height); row++) {
      for (let column = Occupancy.#cell(x); column <= Occupancy.#cell(x + width); column++) {
        const boxes = this.#cells.get(row * 65_536 + column);
        if (boxes) boxes.push(box);
        else this.#cells.set(row * 65_536 + column, [box]);
      }
    }
  }

  meets(box: Box): boolean {
    const { x, y, width, height } = box;
    for (let row = Occupancy.#cell(y); row <= Occupancy.#cell(y + height); row++) {
      for (let column = Occupancy.#cell(x); column <= Occupancy.#cell(x + width); column++) {
        for (const other of this.#cells.get(row * 65_536 + column) ?? []) if (overlap(box, other)) return true;
      }
    }
    return false;
  }

  /** How much a box covers of what is there, in square pixels. */
  covered(box: Box): number {
    const { x, y, width, height } = box;
    const met = new Set<Box>();
    for (let row = Occupancy.#cell(y); row <= Occupancy.#cell(y + height); row++) {
      for (let column = Occupancy.#cell(x); column <= Occupancy.#cell(x + width); column++) {
        for (const other of this.#cells.get(row * 65_536 + column) ?? []) if (overlap(box, other)) met.add(other);
      }
    }
    return [...met].reduce((sum, other) => sum + common(box, other), 0);
  }
}

const common = (a: Box, b: Box): number =>
  (Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  (Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Between two labels. */
const GAP = 3;

/** For each label that fits, by key, its box: one of its places. `obstacles` are the nodes' boxes, a little smaller than the nodes. */
export function placeLabels<Place extends Box>(
  candidates: readonly LabelCandidate<Place>[],
  obstacles: readonly Box[],
): ReadonlyMap<string, Place> {
  const labels = new Occupancy();
  const nodes = new Occupancy();
  for (const obstacle of obstacles) nodes.add(obstacle);
  const placed = new Map<string, Place>();
  const inOrder = candidates
    .map((candidate, i) => ({ candidate, i }))
    .sort((a, b) => b.candidate.priority - a.candidate.priority || a.i - b.i);
  for (const { candidate } of inOrder) {
    const box = freePlace(candidate, labels, nodes);
    if (box === undefined) continue;
    placed.set(candidate.key, box);
    labels.add({ x: box.x - GAP, y: box.y - GAP, width: box.width + 2 * GAP, height: box.height + 2 * GAP });
  }
  return placed;
}

function freePlace<Place extends Box>(
  { places, wanted }: LabelCandidate<Place>,
  labels: Occupancy,
  nodes: Occupancy,
): Place | undefined {
  let [overNode, least]: [Place | undefined, number] = [undefined, Infinity];
  for (const place of places) {
    if (labels.meets(place)) continue;
    if (!nodes.meets(place)) return place;
    const covered = wanted ? nodes.covered(place) : Infinity;
    if (covered < least) [overNode, least] = [place, covered];
  }
  return overNode;
}
