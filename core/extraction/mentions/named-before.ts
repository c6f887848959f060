/** Whom the text has just named. */
import type { EntityType } from '../../model/ontology.ts';
import { countBelow } from '../sorted.ts';
import type { Reading } from '../syntax/resolve.ts';
import { wordOf } from '../tree.ts';

/** The clusters of some types that are named ahead of a token, no more than so many sentences above it; in order, each once. */
export function namedBefore(
  { tree, actors, lexicon }: Reading,
  token: number,
  reach: number,
  types: readonly EntityType[],
): readonly number[] {
  const { named, clusters } = actors;
  const found: number[] = [];
  for (let at = countBelow(named, token, ({ first }) => first) - 1; at >= 0; at--) {
    const { cluster, sentence, first, end } = named[at]!;
    if ((tree.sentenceOf[token] ?? 0) - sentence > reach) break;
    // "Lima (AFP)": the agency tells the news, and is not in them
    const isInBrackets = wordOf(tree, first - 1) === '(' && wordOf(tree, end) === ')';
    const isAgency = isInBrackets && lexicon.world.kinds.get(clusters[cluster]!.known ?? '') === 'media';
    if (!isAgency && types.includes(clusters[cluster]!.type)) found.unshift(cluster);
  }
  return [...new Set(found)];
}
