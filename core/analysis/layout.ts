/** Spreads a network by its links: at build time, so that the first paint does not move, and when the user asks for it. */
import type { GraphDocument, Position } from '../model/graph.ts';
import { roomFor, type Room } from './boxes.ts';
import { forceAtlas } from './force-atlas.ts';
import { separate } from './overlap.ts';
import { networkOf, withPositions, type Edge, type Network } from './network.ts';
import { pack } from './packing.ts';
import { seededRandom, type Random } from './random.ts';

/** The length that the middle one of all lines gets, in units of the layout; less in small components. */
const TYPICAL_LENGTH = 165;
const typicalLength = (members: number): number => TYPICAL_LENGTH * Math.min(1, 0.5 + members / 20);
/** The page is wider than high. */
const STRETCH = 1.25;

/** Gives every actor a position. `tell` hears how far it is, from 0 to 1. */
export function layOut(graph: GraphDocument, seed: number, tell?: (share: number) => void): GraphDocument {
  return withPositions(graph, spread(networkOf(graph), seed, tell));
}

/**
 * A position for every actor: ForceAtlas2 (Jacomy et al. 2014) from seeded places, each connected component for itself,
 * pulled together by the square root of the evidence; then room for labels, and components side by side. Positions are
 * rounded to tenths. The same network and seed give the same positions. `tell` hears how far it is, from 0 to 1.
 */
export function spread(
  { names, edges }: Network,
  seed: number,
  tell: (share: number) => void = () => undefined,
): readonly Position[] {
  const rooms = names.map(roomFor);
  const random = seededRandom(seed);
  let settled = 0;
  const components = componentsOf(names.length, edges).map((component) => {
    const { members } = component;
    const ofAll = members.length / names.length;
    const positions = layOutComponent(component, rooms, random, (share) => tell(settled + share * ofAll));
    settled += ofAll;
    return { members, positions };
  });
  const positions = pack(components, rooms);
  return names.map((_, i) => rounded(positions.get(i)!));
}

const rounded = ({ x, y }: Position): Position => ({ x: Math.round(x * 10) / 10 + 0, y: Math.round(y * 10) / 10 + 0 });

/** Actors that are linked, directly or by others. */
interface Component {
  /** Rising numbers of actors. */
  readonly members: readonly number[];
  /** Between members, by their places in that list. */
  readonly edges: readonly Edge[];
}

/** Connected components, in the order of their first actors. */
function componentsOf(count: number, edges: readonly Edge[]): readonly Component[] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const { from, to } of edges) parent[Math.max(root(from), root(to))] = Math.min(root(from), root(to));
  const components = new Map<number, { members: number[]; edges: Edge[] }>();
  const placeOf = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const component = components.get(root(i)) ?? { members: [], edges: [] };
    placeOf[i] = component.members.push(i) - 1;
    components.set(root(i), component);
  }
  for (const { from, to, weight } of edges) {
    components.get(root(from))!.edges.push({ from: placeOf[from]!, to: placeOf[to]!, weight });
  }
  return [...components.values()];
}

function layOutComponent(
  { members, edges }: Component,
  rooms: readonly Room[],
  random: Random,
  tell: (share: number) => void,
): readonly Position[] {
  if (members.length === 1) return [{ x: 0, y: 0 }];
  const forced = scaled(forceDirected(members.length, edges, random, tell), edges);
  const apart = separate(
    forced,
    members.map((member) => rooms[member]!),
  );
  return centred(apart);
}

const FORCES = { gravity: 0.6, scalingRatio: 12, edgeWeightInfluence: 0.7, slowDown: 2 };

/** Iterations that settle graphs of this size; larger ones take fewer, since each costs more. */
const iterationsFor = (order: number): number => (order <= 150 ? 800 : order <= 3000 ? 300 : 120);

function forceDirected(
  order: number,
  edges: readonly Edge[],
  random: Random,
  tell: (share: number) => void,
): readonly Position[] {
  const spread = 100 * Math.sqrt(order);
  const places = Array.from({ length: order }, () => ({ x: (random() - 0.5) * spread, y: (random() - 0.5) * spread }));
  const iterations = iterationsFor(order);
  return forceAtlas(places, edges, iterations, FORCES, (done) => tell(done / iterations));
}

/** Stretched to the page's shape and to lines of a typical length. */
function scaled(positions: readonly Position[], edges: readonly Edge[]): readonly Position[] {
  const lengths = edges
    .map(({ from, to }) => {
      const [a, b] = [positions[from]!, positions[to]!];
      return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
    })
    .sort((a, b) => a - b);
  const scale = typicalLength(positions.length) / Math.max(1e-6, lengths[lengths.length >> 1]!);
  return positions.map(({ x, y }) => ({ x: x * scale * STRETCH, y: y * scale }));
}

function centred(positions: readonly Position[]): readonly Position[] {
  const middle = (coordinate: 'x' | 'y'): number => {
    const values = positions.map((position) => position[coordinate]);
    return (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
  };
  const [x, y] = [middle('x'), middle('y')];
  return positions.map((position) => ({ x: position.x - x, y: position.y - y }));
}
