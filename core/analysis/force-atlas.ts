/** ForceAtlas2 (Jacomy et al. 2014), one iteration after the other, so that its progress can be told. */
import DEFAULTS from 'graphology-layout-forceatlas2/defaults.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Position } from '../model/graph.ts';
import { exactForces } from './exact-forces.ts';
import type { Edge } from './network.ts';

/** Numbers for each node in the engine's matrix: x, y, two last moves, mass, convergence, size, fixed. */
const PER_NODE = 10;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
/** Numbers for each edge: the places of its two nodes in their matrix, and its weight. */
const PER_EDGE = 3;

/** The strengths of the forces, in the terms of the engine. */
export interface Forces {
  readonly gravity: number;
  readonly scalingRatio: number;
  readonly edgeWeightInfluence: number;
  readonly slowDown: number;
}

/** From so many nodes on, far ones are gathered in a tree. */
const MANY = 1000;
/** How far away nodes must be to be gathered; less is more exact. */
const THETA = 0.6;

/**
 * Where nodes that begin at these places come to rest. `turned` hears how many iterations are done.
 * @param edges between nodes by their numbers
 */
export function forceAtlas(
  places: readonly Position[],
  edges: readonly Edge[],
  iterations: number,
  forces: Forces,
  turned: (done: number) => void,
): readonly Position[] {
  if (places.length <= MANY) return exactForces(places, edges, iterations, forces, turned);
  const all = { ...DEFAULTS, ...forces, barnesHutOptimize: true, barnesHutTheta: THETA };
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
