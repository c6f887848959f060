/** Leaders of a people or a creed, who lead no state. */
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors } from '../mentions/draft.ts';
import { uposOf, type Tree } from '../tree.ts';
import { firstOfMention, POSSESSIVES } from './adjacency.ts';

/** "Turkish Cypriot", "Bosnian Serb": two peoples in a row are a community, whose leader leads no state. */
export function isOfCommunity(tree: Tree, actors: Actors, token: number): boolean {
  const before = firstOfMention(actors, token) - 1;
  const isPeople = (at: number): boolean =>
    uposOf(tree, at) === 'ADJ' && actors.clusters[actors.at[at]?.[0] ?? -1]?.type === 'state';
  return isPeople(token) && isPeople(before) && actors.at[before] !== actors.at[token];
}

/**
 * Whether the words between a state and a title, left to right, make it one of a people within the state: "the Iraqi Kurdish
 * president", "Iraq's Kurdish leader"; "Iraq's Kurdish president" is of Iraq.
 */
export function isOfPeople({ roles }: Lexicon, words: readonly string[], role: string): boolean {
  if (!words.some((word) => roles.communities.has(word))) return false;
  return !(POSSESSIVES.has(words[0] ?? '') && roles.reigning.has(role));
}
