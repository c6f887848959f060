/** Names that stand side by side on the surface, and what lies between them. Structural patterns read it. */
import type { Actors, Named } from '../mentions/draft.ts';
import { lowerOf, type Tree } from '../tree.ts';

/** The marks of a possessive, as the tokenizer cuts them. */
export const POSSESSIVES: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);

/** The words between two named mentions in lower case, without articles. */
export function wordsBetween(tree: Tree, left: Named, right: Named): string[] {
  const words: string[] = [];
  for (let token = left.end; token < right.first; token++) words.push(lowerOf(tree, token));
  return words.filter((word) => !['the', 'a', 'an'].includes(word));
}

/** A named mention as the article words it. */
export const nameOf = (tree: Tree, { first, end }: Named): string =>
  tree.doc.article.text.slice(tree.doc.tokens[first]?.start, tree.doc.tokens[end - 1]?.end);

/** The bodies and states that a token is a mention of. */
export const bodyAt = (actors: Actors, token: number): readonly number[] =>
  (actors.at[token] ?? []).filter((cluster) =>
    ['state', 'organization'].includes(actors.clusters[cluster]?.type ?? ''),
  );

export const isPlaceAt = (actors: Actors, token: number): boolean =>
  actors.at[token]?.some((cluster) => actors.clusters[cluster]?.type === 'place') === true;

export function firstOfMention(actors: Actors, token: number): number {
  let first = token;
  while (first > 0 && actors.at[first - 1] !== undefined && actors.at[first - 1] === actors.at[token]) first--;
  return first;
}

export function endOfMention(actors: Actors, token: number): number {
  let end = token + 1;
  while (end < actors.at.length && actors.at[end] !== undefined && actors.at[end] === actors.at[token]) end++;
  return end;
}
