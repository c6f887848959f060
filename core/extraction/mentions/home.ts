/** The state that an article is about: what it says of "the government" or "Prime Minister Abiy" without a country is of it. */
import type { World } from '../lexicon/world.ts';
import type { Actors, DraftCluster } from './draft.ts';
import { foldName } from './fold.ts';

/** Named this many times as often as the next, a state is the article's own. */
const LEAD = 2;

/**
 * The cluster of the state that the article names far more often than any other, or alone; undefined where none stands out. A
 * capital speaks for its state: "met President Ruto in Nairobi" is not about the Sudan that they talked of.
 * `counts` leaves out states that it can't be.
 */
export function homeState(
  { clusters }: Actors,
  { capitals }: World,
  counts = (_iso: string): boolean => true,
): number | undefined {
  const named = clusters.flatMap((cluster) => statesNamed(cluster, capitals)).filter(counts);
  const iso = mostNamed(named);
  const state = clusters.findIndex((cluster) => cluster.type === 'state' && cluster.iso === iso);
  return iso === undefined || state === -1 ? undefined : state;
}

/** The ISO codes of the states that a cluster's names stand for, one for each time. */
function statesNamed({ type, iso, mentions }: DraftCluster, capitals: World['capitals']): readonly string[] {
  const names = mentions.filter(({ form }) => form === 'name');
  if (type === 'state') return names.flatMap(() => iso ?? []);
  return type === 'place' ? names.flatMap(({ text }) => capitals.get(foldName(text)) ?? []) : [];
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
