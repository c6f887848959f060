/** ForceAtlas2 (Jacomy et al. 2014), one iteration after the other, so that its progress can be told. */
import type { UndirectedGraph } from 'graphology';
import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import DEFAULTS from 'graphology-layout-forceatlas2/defaults.js';
import { collectLayoutChanges, graphToByteArrays } from 'graphology-layout-forceatlas2/helpers.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Position } from '../model/graph.ts';

/** Positions by the graph's node keys. `turned` hears how many iterations are done. */
export function forceAtlas(
  graph: UndirectedGraph,
  iterations: number,
  settings: ForceAtlas2Settings,
  turned: (done: number) => void,
): Readonly<Record<string, Position>> {
  const all = { ...DEFAULTS, ...settings };
  const { nodes, edges } = graphToByteArrays(graph, (_, { weight }) => weight);
  for (let i = 0; i < iterations; i++) {
    iterate(all, nodes, edges);
    turned(i + 1);
  }
  return collectLayoutChanges(graph, nodes);
}
