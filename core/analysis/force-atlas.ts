/** ForceAtlas2 (Jacomy et al. 2014), one iteration after the other, so that its progress can be told. */
import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import DEFAULTS from 'graphology-layout-forceatlas2/defaults.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Position } from '../model/graph.ts';
import type { Edge } from './network.ts';

/** Numbers for each node in the engine's matrix: x, y, two last moves, mass, convergence, size, fixed. */
const PER_NODE = 10;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
/** Numbers for each edge: the places of its two nodes in their matrix, and its weight. */
const PER_EDGE = 3;

/**
 * Where nodes that begin at these places come to rest. `turned` hears how many iterations are done.
 * @param edges between nodes by their numbers
 */
export function forceAtlas(
  places: readonly Position[],
  edges: readonly Edge[],
  iterations: number,
  settings: ForceAtlas2Settings,
  turned: (done: number) => void,
): readonly Position[] {
  const all = { ...DEFAULTS, ...settings };
  const nodes = nodeMatrix(places);
  const links = edgeMatrix(edges, nodes);
  for (let i = 0; i < iterations; i++) {
    iterate(all, nodes, links);
    turned(i + 1);
  }
  return places.map((_, i) => ({ x: nodes[i * PER_NODE]!, y: nodes[i * PER_NODE + 1]! }));
}

function nodeMatrix(places: readonly Position[]): Float32Array {
  const nodes = new Float32Array(places.length * PER_NODE);
  places.forEach(({ x, y }, i) => {
    const at = i * PER_NODE;
    nodes[at] = x;
    nodes[at + 1] = y;
    nodes[at + MASS] = 1;
    nodes[at + CONVERGENCE] = 1;
    nodes[at + SIZE] = 1;
  });
  return nodes;
}

/** A node's mass is its weighted degree. */
function edgeMatrix(edges: readonly Edge[], nodes: Float32Array): Float32Array {
  const links = new Float32Array(edges.length * PER_EDGE);
  edges.forEach(({ from, to, weight }, i) => {
    const [source, target] = [from * PER_NODE, to * PER_NODE];
    nodes[source + MASS]! += weight;
    nodes[target + MASS]! += weight;
    links.set([source, target, weight], i * PER_EDGE);
  });
  return links;
}
