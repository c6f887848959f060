/** What the peers draw: all of a graph, or just what our page draws of it at first. */
import { applyFilter } from '../../../core/analysis/apply-filter.ts';
import { DEFAULT_FILTER } from '../../../core/analysis/filter.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { sceneOf } from '../../../app/state/selectors/scene.ts';
import { INITIAL_VIEW } from '../../../app/state/view.ts';

/** Nodes as id, name, place and size; edges as the numbers of their ends. */
export interface Elements {
  readonly nodes: readonly (readonly [string, string, number, number, number])[];
  readonly edges: readonly (readonly [number, number])[];
}

/** Every actor and every relation. */
export function wholeOf(index: GraphIndex): Elements {
  const { actorEvidence } = applyFilter(index, DEFAULT_FILTER);
  const { graph, relationSource, relationTarget } = index;
  return {
    nodes: graph.entities.map(({ id, name, position }, i) => [
      id,
      name,
      position?.x ?? 0,
      position?.y ?? 0,
      10 + Math.sqrt(actorEvidence[i]!),
    ]),
    edges: graph.relations.map((_, i) => [relationSource[i]!, relationTarget[i]!]),
  };
}

/** What our page draws at first. */
export function drawnOf(index: GraphIndex): Elements {
  const { nodes, edges } = sceneOf(index, INITIAL_VIEW);
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  return {
    nodes: nodes.map(({ id, label, x, y, size }) => [id, label, x, y, size]),
    edges: edges.map(({ source, target }) => [numbers.get(source)!, numbers.get(target)!]),
  };
}
