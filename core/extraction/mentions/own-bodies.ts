/** "His government", "her party": the state or body of whoever the pronoun stands for, where the article gives him a post in one. */
import type { DraftClaim } from '../claims.ts';
import type { Reading } from '../syntax/resolve.ts';
import { childrenBy, isNoun, lemmaOf, lowerOf, xposOf, type Tree } from '../tree.ts';
import { addMention } from './draft.ts';

const TYPES = ['state', 'organization'] as const;

/** Adds such descriptions as mentions; `posts` are the structural claims that tell who is of what. */
export function addOwnBodies({ tree, actors, lexicon }: Reading, posts: readonly DraftClaim[]): void {
  for (let token = 0; token < tree.doc.tokens.length; token++) {
    if (actors.at[token] !== undefined || !isNoun(tree, token) || xposOf(tree, token) === 'NNS') continue;
    const owner = childrenBy(tree, token, 'nmod:poss')[0];
    if (owner === undefined || !['PRP$', 'WP$'].includes(xposOf(tree, owner))) continue;
    const type = TYPES.find((each) => lexicon.nominals.generic.get(each)?.has(lemmaOf(tree, token)));
    if (type === undefined) continue;
    const person = actors.at[holderOf(tree, owner)]?.[0];
    const bodies = new Set(
      posts
        .filter(({ source, target }) => source === person && actors.clusters[target]?.type === type)
        .map(({ target }) => target),
    );
    if (bodies.size === 1)
      addMention(tree, actors, { first: token, end: token + 1 }, [...bodies], 'nominal', 'nominal:own-body');
  }
}

/** Where the pronoun's person stands: "X, whose agency" goes back to X. */
function holderOf(tree: Tree, pronoun: number): number {
  if (xposOf(tree, pronoun) === 'PRP$') return pronoun;
  return lowerOf(tree, pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1;
}
