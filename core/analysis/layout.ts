/** Spreads a network by its links: at build time, so that the first paint does not move, and when the user asks for it. */
import { UndirectedGraph } from 'graphology';
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

/** Gives every actor a position. */
export function layOut(graph: GraphDocument, seed: number): GraphDocument {
  return withPositions(graph, spread(networkOf(graph), seed));
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
  const components = componentsOf(names.length, edges).map((members) => {
    const ofAll = members.length / names.length;
    const positions = layOutComponent(members, { edges, rooms }, random, (share) => tell(settled + share * ofAll));
    settled += ofAll;
    return { members, positions };
  });
  const positions = pack(components, rooms);
  return names.map((_, i) => rounded(positions.get(i)!));
}

const rounded = ({ x, y }: Position): Position => ({ x: Math.round(x * 10) / 10 + 0, y: Math.round(y * 10) / 10 + 0 });

/** Connected components as lists of rising numbers, in the order of their first. */
function componentsOf(count: number, edges: readonly Edge[]): readonly (readonly number[])[] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const { from, to } of edges) parent[Math.max(root(from), root(to))] = Math.min(root(from), root(to));
  const members = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const component = members.get(root(i));
    if (component) component.push(i);
    else members.set(root(i), [i]);
  }
  return [...members.values()];
}

function layOutComponent(
  members: readonly number[],
  { edges, rooms }: { readonly edges: readonly Edge[]; readonly rooms: readonly Room[] },
  random: Random,
  tell: (share: number) => void,
): readonly Position[] {
  if (members.length === 1) return [{ x: 0, y: 0 }];
  const inside = new Set(members);
  const own = edges.filter(({ from }) => inside.has(from));
  const forced = scaled(forceDirected(members, own, random, tell), members, own);
  const apart = separate(
    forced,
    members.map((member) => rooms[member]!),
  );
  return centred(apart);
}

/** Iterations that settle graphs of this size; larger ones take fewer, since each costs more. */
const iterationsFor = (order: number): number => (order <= 500 ? 800 : order <= 3000 ? 300 : 120);

function forceDirected(
  members: readonly number[],
  edges: readonly Edge[],
  random: Random,
  tell: (share: number) => void,
): readonly Position[] {
  const graph = new UndirectedGraph();
  const spread = 100 * Math.sqrt(members.length);
  for (const member of members) {
    graph.addNode(member, { x: (random() - 0.5) * spread, y: (random() - 0.5) * spread });
  }
  for (const { from, to, weight } of edges) graph.addEdge(from, to, { weight });
  const iterations = iterationsFor(members.length);
  const settings = {
    gravity: 0.6,
    scalingRatio: 12,
    edgeWeightInfluence: 0.7,
    slowDown: 2,
    barnesHutOptimize: members.length > 1000,
    barnesHutTheta: 0.6,
  };
  const positions = forceAtlas(graph, iterations, settings, (done) => tell(done / iterations));
  return members.map((member) => positions[member]!);
}

/** Stretched to the page's shape and to lines of a typical length. */
function scaled(
  positions: readonly Position[],
  members: readonly number[],
  edges: readonly Edge[],
): readonly Position[] {
  const place = new Map(members.map((member, i) => [member, positions[i]!]));
  const lengths = edges
    .map(({ from, to }) => {
      const [a, b] = [place.get(from)!, place.get(to)!];
      return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
    })
    .sort((a, b) => a - b);
  const scale = typicalLength(members.length) / Math.max(1e-6, lengths[lengths.length >> 1]!);
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
