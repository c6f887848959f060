/** Who is convicted of an act, blamed for it, or serves a sentence for it. */
import { argumentsOf } from '../syntax/arguments.ts';
import type { Reading } from '../syntax/resolve.ts';
import { surfaceSubject } from '../syntax/subjects.ts';
import { childrenBy, headOf, isVerb, lemmaOf, prepositionOf, relOf } from '../tree.ts';

/** Who is convicted of the act that a noun names, or blamed for it. */
export function culpritsOf(reading: Reading, noun: number): readonly number[] {
  const { tree, lexicon } = reading;
  const verb = headOf(tree, noun);
  const preposition = prepositionOf(tree, noun);
  const isCharge = ['of', 'for', 'with', 'over'].includes(preposition) && relOf(tree, noun) === 'obl';
  if (isCharge && lexicon.cues.accusing.has(lemmaOf(tree, verb))) return argumentsOf(reading, verb).objects;
  return preposition === 'for' ? servingFor(reading, noun) : [];
}

/** "Is serving a life sentence for", "was given twenty years for": whose penalty an act earned. */
function servingFor(reading: Reading, noun: number): readonly number[] {
  const { tree, lexicon } = reading;
  const penalties = lexicon.frames.words.get('penalties');
  const governor = headOf(tree, noun);
  const verb = isVerb(tree, governor) ? governor : headOf(tree, governor);
  const isServed = [governor, ...childrenBy(tree, verb, 'obj')].some((thing) => penalties?.has(lemmaOf(tree, thing)));
  return isServed && isVerb(tree, verb) ? surfaceSubject(reading, verb) : [];
}
