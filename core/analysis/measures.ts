/** Measures of how actors stand in what a filter shows, and the communities they form. Heavy ones are made for a worker. */
import louvain from 'graphology-communities-louvain';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { betweenness } from './betweenness.ts';
import { seededRandom } from './random.ts';
import type { MeasuredLines } from './measured-lines.ts';

/** What takes long on a large graph. */
export const HEAVY_MEASURES = ['betweenness', 'pagerank', 'communities'] as const;
export type HeavyMeasure = (typeof HEAVY_MEASURES)[number];

const SEED = 1;

/** A value for each actor; of communities, their numbers from 1, largest first, 0 for an actor that is alone or not shown. */
export function measure(kind: HeavyMeasure, lines: MeasuredLines): Float64Array {
  switch (kind) {
    case 'betweenness':
      return betweenness(lines, seededRandom(SEED));
    case 'pagerank':
      return pageRank(lines);
    case 'communities':
      return communities(lines);
  }
}

/** Along the lines' directions, stronger lines more often (Page et al. 1999). */
function pageRank({ actors, source, target, weight, symmetric }: MeasuredLines): Float64Array {
  const values = new Float64Array(actors);
  const graph = new DirectedGraph<object, { weight: number }>();
  const add = (from: number, to: number, by: number): void => {
    graph.updateEdge(graph.mergeNode(from)[0], graph.mergeNode(to)[0], ({ weight: before = 0 }) => ({
      weight: before + by,
    }));
  };
  for (let line = 0; line < source.length; line++) {
    add(source[line]!, target[line]!, weight[line]!);
    if (symmetric[line] === 1) add(target[line]!, source[line]!, weight[line]!);
  }
  if (graph.order === 0) return values;
  // Values are rough on purpose: differences below this change no picture, and a large graph would never come to rest.
  const found = pagerank(graph, { getEdgeWeight: 'weight', maxIterations: 500, tolerance: 1e-6 });
  for (const [actor, value] of Object.entries(found)) values[Number(actor)] = value;
  return values;
}

/** Louvain (Blondel et al. 2008) over sentences, from a seed. */
function communities({ actors, source, target, weight }: MeasuredLines): Float64Array {
  const graph = new UndirectedGraph<object, { weight: number }>();
  const strength = new Float64Array(actors);
  for (let line = 0; line < source.length; line++) {
    const [a, b, by] = [source[line]!, target[line]!, weight[line]!];
    graph.updateEdge(graph.mergeNode(a)[0], graph.mergeNode(b)[0], ({ weight: before = 0 }) => ({
      weight: before + by,
    }));
    strength[a]! += by;
    strength[b]! += by;
  }
  if (graph.order === 0) return new Float64Array(actors);
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED) });
  return numbered(actors, found, strength);
}

function numbered(actors: number, found: Readonly<Record<string, number>>, strength: Float64Array): Float64Array {
  const members = new Map<number, number[]>();
  // Rising by number, so that the order of insertion doesn't matter.
  for (let actor = 0; actor < actors; actor++) {
    const community = found[actor];
    if (community === undefined) continue;
    const list = members.get(community);
    if (list) list.push(actor);
    else members.set(community, [actor]);
  }
  const total = (list: readonly number[]): number => list.reduce((sum, actor) => sum + strength[actor]!, 0);
  const largestFirst = [...members.values()]
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length || total(b) - total(a) || a[0]! - b[0]!);
  const numbers = new Float64Array(actors);
  largestFirst.forEach((list, i) => list.forEach((actor) => (numbers[actor] = i + 1)));
  return numbers;
}
