import type { FilteredGraph } from '../../../core/analysis/apply-filter.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { View } from '../view.ts';
import { actorName, type ActorName } from './details.ts';
import { filteredOf } from './filtered.ts';
import { memoised } from './memoised.ts';

/** The shown actors with most sentences. */
export const leadingActors = (index: GraphIndex, view: View, count: number) => leading(filteredOf(index, view), count);

const leading = memoised(
  (
    { index, actorShown, actorEvidence }: FilteredGraph,
    count: number,
  ): readonly (ActorName & { evidence: number })[] => {
    const best: number[] = [];
    for (let actor = 0; actor < actorShown.length; actor++) {
      if (actorShown[actor] === 0) continue;
      let at = best.length;
      while (at > 0 && actorEvidence[best[at - 1]!]! < actorEvidence[actor]!) at--;
      if (at < count) best.splice(at, 0, actor);
      best.length = Math.min(best.length, count);
    }
    return best.map((actor) => ({ ...actorName(index, actor), evidence: actorEvidence[actor]! }));
  },
);
