/** Whom the text has just named. */
import type { EntityType } from '../../model/ontology.ts';
import { countBelow } from '../sorted.ts';
import type { Reading } from '../syntax/resolve.ts';

/** The clusters of some types that are named ahead of a token, no more than so many sentences above it; in order, each once. */
export function namedBefore(
  { tree, actors }: Reading,
  token: number,
  reach: number,
  types: readonly EntityType[],
): readonly number[] {
  const { named, clusters } = actors;
  const found: number[] = [];
  for (let at = countBelow(named, token, ({ first }) => first) - 1; at >= 0; at--) {
    const { cluster, sentence } = named[at]!;
    if ((tree.sentenceOf[token] ?? 0) - sentence > reach) break;
    if (types.includes(clusters[cluster]!.type)) found.unshift(cluster);
  }
  return [...new Set(found)];
}
