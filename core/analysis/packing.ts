import type { Position } from '../model/graph.ts';
import { Cells, penetration, type Room } from './boxes.ts';

/** Between two rings of the search, and between two places on a ring. */
const RING = 40;
/** The picture is wider than high. */
const WIDTH_TO_HEIGHT = 1.5;
/** Kept free around a component, as a share of a room. */
const AIR = 1.35;

interface Component {
  readonly members: readonly number[];
  /** Around the middle of the component. */
  readonly positions: readonly Position[];
}

/**
 * Puts components next to each other, the largest in the middle, each of the others at the free place nearest to it.
 * Gives back the position of every member.
 */
export function pack(components: readonly Component[], rooms: readonly Room[]): ReadonlyMap<number, Position> {
  const airy = rooms.map(({ width, height }) => ({ width: width * AIR, height: height * AIR }));
  const cells = new Cells(airy);
  const placed = new Map<number, Position>();
  const fits = ({ members, positions }: Component, at: Position): boolean =>
    members.every((member, i) => {
      const place = { x: at.x + positions[i]!.x, y: at.y + positions[i]!.y };
      return cells.near(place).every((other) => {
        const over = penetration(place, airy[member]!, placed.get(other)!, airy[other]!);
        return over.x <= 0 || over.y <= 0;
      });
    });
  const bySize = components.map((component, i) => ({ component, i }));
  bySize.sort((a, b) => b.component.members.length - a.component.members.length || a.i - b.i);
  let ring = 0;
  let size = Infinity;
  for (const { component } of bySize) {
    // What was too full for a component is too full for another of the same size.
    if (component.members.length < size) ring = 0;
    size = component.members.length;
    let at = firstFit(component, ring, fits);
    while (at === null) at = firstFit(component, ++ring, fits);
    component.members.forEach((member, i) => {
      const place = { x: at.x + component.positions[i]!.x, y: at.y + component.positions[i]!.y };
      placed.set(member, place);
      cells.add(member, place);
    });
  }
  return placed;
}

/** A free place on a square ring around the middle, nearest to its axes first. */
function firstFit(
  component: Component,
  ring: number,
  fits: (component: Component, at: Position) => boolean,
): Position | null {
  for (let step = 0; step <= ring; step++) {
    for (const side of step === 0 ? [0] : [step, -step]) {
      for (const [x, y] of [
        [ring, side],
        [-ring, side],
        [side, ring],
        [side, -ring],
      ] as const) {
        const at = { x: x * RING * WIDTH_TO_HEIGHT, y: y * RING };
        if (fits(component, at)) return at;
      }
    }
  }
  return null;
}
