/** The state that an article is about: what it says of "the government" or "Prime Minister Abiy" without a country is of it. */
import type { Actors } from './draft.ts';

/** Named this many times as often as the next, a state is the article's own. */
const LEAD = 2;

/** The cluster of the state that the article names far more often than any other, or alone; undefined where none stands out. */
export function homeState({ clusters }: Actors): number | undefined {
  const counts = clusters
    .map(({ type, mentions }, cluster) => ({
      cluster,
      count: type === 'state' ? mentions.filter(({ form }) => form === 'name').length : 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.cluster - b.cluster);
  const [first, second] = counts;
  if (first === undefined || (second !== undefined && first.count < LEAD * second.count)) return undefined;
  return first.cluster;
}
