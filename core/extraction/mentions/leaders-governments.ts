/** "The Dahl administration", "Dahl's government": what somebody leads, called after him, is the state's. */
import { isPossessive } from '../structure/belonging.ts';
import type { Reading } from '../syntax/resolve.ts';
import { lemmaOf, lowerOf } from '../tree.ts';
import type { Found } from './definite.ts';
import { timesNamed } from './home.ts';

/**
 * The state whose government the noun at `token` names by a person: by the article's words the one that he leads (`led`), else the
 * only one whose governments are called so, where the article names no other state more often.
 */
export function governmentOfLeader(
  { tree, actors, lexicon }: Reading,
  token: number,
  led: ReadonlyMap<number, readonly number[]>,
): Found | undefined {
  const lemma = lemmaOf(tree, token);
  const { generic, collective, styled } = lexicon.nominals;
  if (generic.get('state')?.has(lemma) !== true || !collective.has(lemma)) return undefined;
  const isOwned = isPossessive(lowerOf(tree, token - 1));
  const [person] = actors.at[isOwned ? token - 2 : token - 1] ?? [];
  if (person === undefined || actors.clusters[person]?.type !== 'person') return undefined;
  const told = led.get(person);
  const isState = (cluster: number): boolean => actors.clusters[cluster]?.type === 'state';
  if (told !== undefined) return told.every(isState) ? { clusters: told, rule: 'nominal:of-leader' } : undefined;
  const [iso] = [...styled].find(([, words]) => words.has(lemma)) ?? [];
  const state = actors.clusters.findIndex((cluster) => cluster.type === 'state' && cluster.iso === iso);
  const isMost = actors.clusters.every(
    (_, other) => !isState(other) || timesNamed(actors, other) <= timesNamed(actors, state),
  );
  return iso !== undefined && state >= 0 && isMost && !isOwned
    ? { clusters: [state], rule: 'nominal:of-leader' }
    : undefined;
}
