/** Simple, predictable places for actors: a circle, columns, rings around somebody. Each is a pure function over what is drawn. */
import type { Position } from '../model/graph.ts';
import { roomFor, type Room } from './boxes.ts';

/** What an arrangement goes by. */
export interface ArrangedActor {
  readonly name: string;
  /** Of the same kind stand together, smaller numbers first. */
  readonly group: number;
  /** Within a group, the weightiest come first. */
  readonly weight: number;
}

/** The room that an actor gets on a circle, and that is left free between two groups. */
const SPACING = 62;
const GROUP_GAP = 0.8;
/** The page is wider than high. */
const STRETCH = 1.25;
/** Between a ring and the next. */
const RING = 150;
/** Between columns, and between groups of them. */
const COLUMN_GAP = 26;
const GROUP_COLUMN_GAP = 90;

/** One circle, the groups after each other clockwise from the top, with a gap between them. Positions in the actors' order. */
export function circle(actors: readonly ArrangedActor[]): readonly Position[] {
  if (actors.length < 2) return actors.map(() => ({ x: 0, y: 0 }));
  const order = ordered(actors);
  const slots: number[] = [];
  order.forEach((actor, i) => {
    const gap = i > 0 && actors[order[i - 1]!]!.group !== actors[actor]!.group ? GROUP_GAP : 0;
    slots.push(i === 0 ? 0 : slots[i - 1]! + 1 + gap);
  });
  const turns = slots.at(-1)! + 1 + GROUP_GAP;
  const radius = (turns * SPACING) / (2 * Math.PI);
  return placed(actors.length, order, (_, i) => onCircle(radius, (slots[i]! / turns) * 2 * Math.PI));
}

/** Columns for each group, side by side and from top to bottom; a group with many has several. */
export function columns(actors: readonly ArrangedActor[]): readonly Position[] {
  const order = ordered(actors);
  const most = Math.max(1, Math.ceil(Math.sqrt(actors.length * 1.3)));
  const places: Position[] = [];
  let left = 0;
  for (let from = 0; from < order.length;) {
    const group = actors[order[from]!]!.group;
    let to = from;
    while (to < order.length && to - from < most && actors[order[to]!]!.group === group) to++;
    const rooms = order.slice(from, to).map((actor) => roomFor(actors[actor]!.name));
    const width = rooms.reduce((widest, room) => Math.max(widest, room.width), 0);
    rooms.forEach((room, row) => places.push({ x: left + width / 2, y: row * (room.height + 38) }));
    const goesOn = to < order.length && actors[order[to]!]!.group === group;
    left += width + (goesOn ? COLUMN_GAP : GROUP_COLUMN_GAP);
    from = to;
  }
  return placed(actors.length, order, (_, i) => places[i]!);
}

/**
 * Some actors in the middle, around them a ring for each number of steps from them, and those that no step reaches on a last
 * one. On its ring an actor stands near those that it is linked to on the ring before.
 */
export function rings(
  actors: readonly ArrangedActor[],
  links: readonly (readonly [number, number])[],
  middle: readonly number[],
): readonly Position[] {
  const neighbours = actors.map((): number[] => []);
  for (const [a, b] of links) {
    neighbours[a]!.push(b);
    neighbours[b]!.push(a);
  }
  const rooms = actors.map(({ name }) => roomFor(name));
  const places: Position[] = actors.map(() => ({ x: 0, y: 0 }));
  const angles = new Map<number, number>();
  let radius: number | null = null;
  for (const ring of ringsFrom(middle, neighbours)) {
    const inOrder = byAngle(ring, neighbours, angles, actors);
    const wide = radiusOf(inOrder, rooms, radius);
    radius = wide;
    inOrder.forEach((actor, i) => {
      const angle = (i / inOrder.length) * 2 * Math.PI;
      angles.set(actor, angle);
      places[actor] = onCircle(wide, angle);
    });
  }
  return places.map(rounded);
}

/** Numbers of actors, in the order of steps from the middle; last those that are not reached. */
function ringsFrom(middle: readonly number[], neighbours: readonly (readonly number[])[]): readonly number[][] {
  const reached = new Set(middle);
  const found: number[][] = [];
  for (let ring = [...middle]; ring.length > 0;) {
    found.push(ring);
    const next: number[] = [];
    for (const actor of ring) {
      for (const other of neighbours[actor]!) {
        if (reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    }
    ring = next;
  }
  const rest = neighbours.flatMap((_, actor) => (reached.has(actor) ? [] : [actor]));
  return rest.length > 0 ? [...found, rest] : found;
}

/** By the mean direction of the neighbours that have places; those without come last, by weight. */
function byAngle(
  ring: readonly number[],
  neighbours: readonly (readonly number[])[],
  angles: ReadonlyMap<number, number>,
  actors: readonly ArrangedActor[],
): readonly number[] {
  const direction = new Map(
    ring.map((actor) => {
      const known = neighbours[actor]!.flatMap((other) => angles.get(other) ?? []);
      const x = known.reduce((sum, angle) => sum + Math.cos(angle), 0);
      const y = known.reduce((sum, angle) => sum + Math.sin(angle), 0);
      const angle = Math.atan2(y, x);
      return [actor, known.length === 0 ? Infinity : angle < 0 ? angle + 2 * Math.PI : angle];
    }),
  );
  return [...ring].sort((a, b) => {
    const [first, second] = [direction.get(a)!, direction.get(b)!];
    if (first !== second) return first - second;
    return actors[a]!.group - actors[b]!.group || actors[b]!.weight - actors[a]!.weight || a - b;
  });
}

/** Wide enough for everyone on it, and clear of the ring before. */
function radiusOf(ring: readonly number[], rooms: readonly Room[], before: number | null): number {
  if (before === null && ring.length === 1) return 0;
  const length = ring.reduce((sum, actor) => sum + (rooms[actor]!.width + rooms[actor]!.height) / 2, 0);
  return Math.max(before === null ? 0 : before + RING, length / (2 * Math.PI));
}

/** Clockwise from the top. */
function onCircle(radius: number, angle: number): Position {
  return { x: radius * Math.sin(angle) * STRETCH, y: -radius * Math.cos(angle) };
}

function ordered(actors: readonly ArrangedActor[]): readonly number[] {
  return [...actors.keys()].sort(
    (a, b) => actors[a]!.group - actors[b]!.group || actors[b]!.weight - actors[a]!.weight || a - b,
  );
}

/** Back from the order of places to the order of actors. */
function placed(
  count: number,
  order: readonly number[],
  place: (actor: number, i: number) => Position,
): readonly Position[] {
  const places: Position[] = Array.from({ length: count }, () => ({ x: 0, y: 0 }));
  order.forEach((actor, i) => (places[actor] = rounded(place(actor, i))));
  return places;
}

const rounded = ({ x, y }: Position): Position => ({ x: Math.round(x * 10) / 10 + 0, y: Math.round(y * 10) / 10 + 0 });
