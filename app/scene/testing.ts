/** Scenes for tests. */
import type fc from 'fast-check';
import { applyFilter } from '../../core/analysis/apply-filter.ts';
import { buildIndex } from '../../core/analysis/graph-index.ts';
import { graphsWithFilter } from '../../core/analysis/testing/arbitrary.ts';
import { buildScene, type SceneOptions } from './build-scene.ts';
import type { Scene } from './scene.ts';

export const PLAIN: SceneOptions = { selected: [], openPair: null, selectedRelation: null, pinned: {} };

/** Of filtered graphs, with actors selected and a pair fanned out. */
export const scenes: fc.Arbitrary<Scene> = graphsWithFilter.map(([graph, filter]) => {
  const pair = graph.relations[0];
  const selected = graph.entities.slice(0, 2).map(({ id }) => id);
  const openPair = pair ? ([pair.source, pair.target] as const) : null;
  return buildScene(applyFilter(buildIndex(graph), filter), { ...PLAIN, selected, openPair });
});
