/** Where an article can tell of somebody at all: most passes need no look at sentences in which nobody is mentioned. */
import type { Reading } from '../syntax/resolve.ts';

/** Of each sentence whether it mentions somebody, by name, description or pronoun. */
export function sentencesWithActors({ tree, actors }: Reading): Uint8Array {
  const found = new Uint8Array(tree.doc.sentences.length);
  for (let token = 0; token < tree.sentenceOf.length; token++)
    if (actors.at[token] !== undefined) found[tree.sentenceOf[token]!] = 1;
  return found;
}

/** The tokens of the sentences that mention somebody, in order. */
export function tokensBesideActors(reading: Reading): readonly number[] {
  const { tree } = reading;
  const mentions = sentencesWithActors(reading);
  const tokens: number[] = [];
  for (let token = 0; token < tree.sentenceOf.length; token++)
    if (mentions[tree.sentenceOf[token]!] === 1) tokens.push(token);
  return tokens;
}
