/** The prepositional phrases of a predicate: those that the tree hangs on it, and those that word order gives it. */
import type { Reading } from './resolve.ts';
import { childrenBy, isVerb, lowerOf, prepositionOf, relOf, uposOf } from '../tree.ts';

export interface Oblique {
  readonly preposition: string;
  readonly token: number;
}

/** The prepositional phrases of a predicate: its dependents in the tree, and the one that stands right behind it. */
export function obliquesOf(reading: Reading, token: number): Oblique[] {
  const { tree, chunks } = reading;
  const own = childrenBy(tree, token, 'obl', 'nmod')
    .filter((child) => relOf(tree, child) !== 'nmod:poss')
    .map((child) => ({ preposition: prepositionOf(tree, child), token: child }))
    .filter(({ preposition }) => preposition !== '');
  if (isVerb(tree, token))
    own.push(...settingOf(reading, token).filter((phrase) => !own.some((other) => other.token === phrase.token)));
  const adjacent = uposOf(tree, token + 1) === 'ADP' ? chunks.at[token + 2] : undefined;
  const isNew = adjacent?.first === token + 2 && !own.some((oblique) => chunks.at[oblique.token] === adjacent);
  const preposition = lowerOf(tree, token + 1);
  return isNew ? [...own, { preposition, token: adjacent.head }] : own;
}

/** "In the West Bank, forces killed": the phrase that opens a sentence is where its first verb happens. */
function settingOf({ tree, chunks }: Reading, verb: number): Oblique[] {
  const { firstToken } = tree.doc.sentences[tree.sentenceOf[verb] ?? 0] ?? { firstToken: verb };
  const chunk = chunks.at[firstToken + 1];
  if (
    !['in', 'at', 'near'].includes(lowerOf(tree, firstToken)) ||
    chunk === undefined ||
    lowerOf(tree, chunk.end) !== ','
  )
    return [];
  for (let token = chunk.end; token < verb; token++) if (isVerb(tree, token)) return [];
  return [{ preposition: lowerOf(tree, firstToken), token: chunk.head }];
}
