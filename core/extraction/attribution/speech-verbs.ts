import type { Reading } from '../syntax/resolve.ts';
import { lemmaOf, lowerOf, uposOf } from '../tree.ts';

/** Whether a verb reports what somebody says: "say", "point out". */
export function isSpeechVerb({ tree, lexicon }: Reading, token: number): boolean {
  const { reporting } = lexicon.cues;
  const lemma = lemmaOf(tree, token);
  return (
    uposOf(tree, token) === 'VERB' && (reporting.has(lemma) || reporting.has(`${lemma} +${lowerOf(tree, token + 1)}`))
  );
}
