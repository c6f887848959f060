import type { FilteredGraph } from '../../../core/analysis/apply-filter.ts';
import { relationOf, type GraphIndex } from '../../../core/analysis/graph-index.ts';
import { buildScene, type SceneOptions } from '../../scene/build-scene.ts';
import { markSides } from '../../scene/sides.ts';
import type { LookScene, PathScene, Scene } from '../../scene/scene.ts';
import { pairOf, type Pair, type Selection, type View } from '../view.ts';
import { filteredOf } from './filtered.ts';
import { lookScene } from './look.ts';
import { memoised } from './memoised.ts';
import { pathScene } from './lazy-paths.ts';

/** The pair that a selection opens; `null` where it opens none. */
export function pairOfSelection(index: GraphIndex, selection: Selection): Pair | null {
  if (selection.kind === 'pair') return selection.pair;
  const id = relationOfSelection(selection);
  const relation = id === null ? undefined : relationOf(index, id);
  return relation === undefined ? null : pairOf(relation.source, relation.target);
}

/** The relation that a selection speaks of; `null` where it speaks of none. */
export function relationOfSelection(selection: Selection) {
  if (selection.kind === 'relation') return selection.relation;
  return selection.kind === 'evidence' ? selection.evidence.relation : null;
}

const sceneFrom = memoised(
  (
    filtered: FilteredGraph,
    selection: Selection,
    pinned: View['pinned'],
    paths: PathScene | null,
    look: LookScene,
  ): Scene => {
    const options: SceneOptions = {
      selected: selection.kind === 'actors' ? selection.actors : [],
      openPair: pairOfSelection(filtered.index, selection),
      selectedRelation: relationOfSelection(selection),
      pinned,
      paths,
      look,
    };
    return markSides(filtered, buildScene(filtered, options));
  },
);

/** What the canvas draws of the view. */
export const sceneOf = (index: GraphIndex, view: View): Scene =>
  sceneFrom(filteredOf(index, view), view.selection, view.pinned, pathScene(index, view), lookScene(index, view));
