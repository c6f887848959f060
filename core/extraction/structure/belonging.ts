/** What names that stand side by side can state of whose one of them is, and what its tests share. */
import type { Lexicon } from '../lexicon/index.ts';
import type { Named } from '../mentions/draft.ts';
import { lowerOf, uposOf, xposOf, type Tree } from '../tree.ts';
import { POSSESSIVES } from './adjacency.ts';

export interface Belonging {
  readonly type: 'part_of' | 'located_in' | 'member_of';
  readonly source: Named;
  readonly target: Named;
  readonly rule: string;
}

export const isPossessive = (word: string): boolean => POSSESSIVES.has(word);

/** Whether a noun says that something is a body. */
export const isKind = (lexicon: Lexicon, kind: string): boolean =>
  lexicon.nominals.kinds.get('organization')?.has(kind) === true;

/** Nothing but nouns and what describes them. */
export function isNounRun(tree: Tree, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    // "Kenya's parliament, the National Assembly"
    if (token === end - 1 && lowerOf(tree, token) === 'the' && lowerOf(tree, token - 1) === ',') continue;
    const plain =
      ['NOUN', 'PROPN', 'ADJ', 'PART', 'PUNCT'].includes(uposOf(tree, token) ?? '') || xposOf(tree, token) === 'VBN';
    if (!plain || ['and', ';', '.', '"', '“', '”', '('].includes(lowerOf(tree, token))) return false;
  }
  return true;
}
