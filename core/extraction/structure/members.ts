/** Members that stand behind their bloc: "NATO members A and B", "the EU countries A, B and C". */
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors, Named } from '../mentions/draft.ts';
import { lemmaOf, lowerOf, type Tree } from '../tree.ts';
import { wordsBetween } from './adjacency.ts';

/** The states in a row behind a body's name and a noun of membership; `start` is the index of the first name behind it. */
export function membersBehind(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  bloc: Named,
  named: readonly Named[],
  start: number,
): readonly Named[] {
  const first = named[start];
  if (first === undefined || actors.clusters[bloc.cluster]?.type !== 'organization') return [];
  if (!isMembership(tree, lexicon, bloc.end, first.first)) return [];
  const found: Named[] = [];
  for (let at = start; at < named.length; at++) {
    const state = named[at]!;
    const isNext =
      at === start || wordsBetween(tree, named[at - 1]!, state).every((word) => [',', 'and'].includes(word));
    const isState = actors.clusters[state.cluster]?.type === 'state' && isWhole(tree, state);
    if (!isNext || !isState || state.sentence !== bloc.sentence) break;
    found.push(state);
  }
  return found;
}

/** Whether nothing but a noun of membership stands between, perhaps with a possessive before and "of" or a dash behind. */
function isMembership(tree: Tree, { nominals }: Lexicon, from: number, to: number): boolean {
  let first = from;
  let end = to;
  if (["'s", '’s', "'", '’'].includes(lowerOf(tree, first))) first++;
  if (['of', '-', '–', '—', ','].includes(lowerOf(tree, end - 1))) end--;
  const words = Array.from({ length: Math.max(0, end - first) }, (_, at) =>
    first + at === end - 1 ? lemmaOf(tree, first + at) : lowerOf(tree, first + at),
  );
  return words.length > 0 && words.length < 3 && nominals.membership.has(words.join(' '));
}

/** "NATO ally Turkey", not "NATO member Turkish officials". */
const isWhole = (tree: Tree, { end }: Named): boolean => tree.doc.upos[end - 1] === 'PROPN';
