/** The state that an article is about: what it says of "the government" or "Prime Minister Abiy" without a country is of it. */
import type { Actors } from './draft.ts';

/** Named this many times as often as the next, a state is the article's own. */
const LEAD = 2;

/**
 * The cluster of the state that the article names far more often than any other, or alone; undefined where none stands out.
 * `counts` leaves out states that it can't be.
 */
export function homeState({ clusters }: Actors, counts = (_iso: string): boolean => true): number | undefined {
  return mostNamed(
    clusters.flatMap(({ type, iso, mentions }, cluster) =>
      type === 'state' && counts(iso ?? '') ? mentions.filter(({ form }) => form === 'name').map(() => cluster) : [],
    ),
  );
}

/** Named less often, a state or body is not what an article is about. */
const LEAST = 3;

/** The cluster of a type that the article names far more often than any other of that type, and several times. */
export function mainOf({ clusters }: Actors, type: 'state' | 'organization'): number | undefined {
  const main = mostNamed(
    clusters.flatMap((cluster, index) =>
      cluster.type === type ? cluster.mentions.filter(({ form }) => form === 'name').map(() => index) : [],
    ),
  );
  const times = clusters[main ?? -1]?.mentions.filter(({ form }) => form === 'name').length ?? 0;
  return times >= LEAST ? main : undefined;
}

/** What stands in a list far more often than anything else. */
export function mostNamed<Key>(list: readonly Key[]): Key | undefined {
  const counts = new Map<Key, number>();
  for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || (second !== undefined && first[1] < LEAD * second[1])) return undefined;
  return first[0];
}
