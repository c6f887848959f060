/** What is asked of the words around a role phrase. */
import type { Actors } from '../mentions/draft.ts';
import { lowerOf, uposOf, wordOf, xposOf, type Tree } from '../tree.ts';
import { ARTICLES } from './role-bodies.ts';
import { sameSentence } from './role-nouns.ts';

export interface Holder {
  readonly cluster: number;
  /** How he is joined to the role: `title`, `apposition`, `copula`. */
  readonly join: string;
  /** Where his name ends, if it stands behind the role. */
  readonly end?: number;
  /** "Previously served as": the role is said to be over. */
  readonly over?: boolean;
  /** The last word of who gave it to him: "the union elected B president". */
  readonly appointer?: number;
}

export function personAt(tree: Tree, actors: Actors, token: number, near: number): number | undefined {
  if (!sameSentence(tree, near, token)) return undefined;
  return actors.at[token]?.find((cluster) => actors.clusters[cluster]?.type === 'person');
}

/** Words that open a role phrase. */
export const OPENERS: ReadonlySet<string> = new Set([...ARTICLES, 'its', 'their', 'his', 'her']);

/** Where the phrase begins: "[a high-ranking] Hezbollah member", "[its] foreign minister". */
export function startOfApposition(tree: Tree, first: number): number {
  for (let token = first - 1; first - token < 5; token--) {
    if (OPENERS.has(lowerOf(tree, token))) return token;
    // "Anna Berg, then chair of"
    if (wordOf(tree, token) === ',' && lowerOf(tree, token + 1) === 'then') return token + 1;
    // "Anna Berg, newly elected president of"
    if (wordOf(tree, token) === ',' && token < first - 1 && lowerOf(tree, token + 1).endsWith('ly')) return token + 1;
    const isModifier =
      ['ADJ', 'ADV', 'X'].includes(uposOf(tree, token) ?? '') ||
      ['VBN', 'VBG', 'HYPH', 'FW'].includes(xposOf(tree, token)) ||
      (uposOf(tree, token) === 'ADP' && uposOf(tree, token + 1) === 'ADV');
    if (!isModifier || !sameSentence(tree, first, token)) break;
  }
  return first;
}
