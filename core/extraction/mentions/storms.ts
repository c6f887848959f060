/** Names of storms, which are no actors: "Hurricane Maria", and "Maria" after it. */
import type { Name } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { lowerOf, uposOf, wordOf, type Tree } from '../tree.ts';

/** The names without those that the article gives to storms. */
export function withoutStorms(tree: Tree, { nominals }: Lexicon, names: readonly Name[]): readonly Name[] {
  const isStorm = (token: number): boolean =>
    nominals.storms.has(lowerOf(tree, token)) && /^\p{Lu}/u.test(wordOf(tree, token));
  const called = new Set<string>();
  for (let token = 0; token + 1 < tree.doc.tokens.length; token++)
    if (uposOf(tree, token + 1) === 'PROPN' && isStorm(token)) called.add(wordOf(tree, token + 1));
  if (called.size === 0) return names;
  return names.filter(({ firstToken, endToken }) => {
    const first = isStorm(firstToken) ? firstToken + 1 : firstToken;
    return endToken - first !== 1 || !called.has(wordOf(tree, first));
  });
}
