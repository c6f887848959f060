import type { Position } from '../model/graph.ts';
import { Cells, penetration, type Room } from './boxes.ts';

const MOST_ROUNDS = 300;
/** Of the overlap that is taken away in one round, half by each of the two. */
const STEP = 0.5;

/**
 * Moves rooms apart until none overlaps, each pair along the axis on which it overlaps less, so that the arrangement is kept.
 * Stops after a fixed number of rounds where there is no end to it.
 */
export function separate(positions: readonly Position[], rooms: readonly Room[]): readonly Position[] {
  const places = positions.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!pushApart(places, rooms)) break;
  }
  return places;
}

function pushApart(places: { x: number; y: number }[], rooms: readonly Room[]): boolean {
  const cells = new Cells(rooms);
  places.forEach((place, i) => cells.add(i, place));
  let moved = false;
  const shifts = places.map(() => ({ x: 0, y: 0 }));
  for (let a = 0; a < places.length; a++) {
    for (const b of cells.near(places[a]!)) {
      if (b <= a) continue;
      const over = penetration(places[a]!, rooms[a]!, places[b]!, rooms[b]!);
      if (over.x <= 0.01 || over.y <= 0.01) continue;
      moved = true;
      const axis = over.x * 0.6 < over.y ? 'x' : 'y';
      const direction = places[a]![axis] <= places[b]![axis] ? 1 : -1;
      const by = (over[axis] + 0.1) * STEP * direction;
      shifts[a]![axis] -= by;
      shifts[b]![axis] += by;
    }
  }
  places.forEach((place, i) => {
    place.x += shifts[i]!.x;
    place.y += shifts[i]!.y;
  });
  return moved;
}
