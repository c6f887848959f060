import type { FilteredGraph } from './apply-filter.ts';

/** Linked actors of each actor: its shown pairs. */
export function degrees({ index, pairEvidence }: FilteredGraph): Int32Array {
  const counts = new Int32Array(index.actorType.length);
  for (let pair = 0; pair < pairEvidence.length; pair++) {
    const [first, second] = [index.pairFirst[pair]!, index.pairSecond[pair]!];
    if (pairEvidence[pair] === 0 || first === second) continue;
    counts[first]!++;
    counts[second]!++;
  }
  return counts;
}
