/** Whom words hold to have a part in a crime: "B was behind the attack", "B had a hand in it", "the attack was the work of B". */
import { argumentsOf } from '../syntax/arguments.ts';
import { obliquesOf } from '../syntax/obliques.ts';
import { ownersOf } from '../syntax/owners.ts';
import type { Reading } from '../syntax/resolve.ts';
import { childrenBy, childrenOf, headOf, lemmaOf, lowerOf, prepositionOf } from '../tree.ts';
import { modalityOf } from './modality.ts';

export interface Implicated {
  /** Noun phrases of those who are. */
  readonly nouns: readonly number[];
  /** Those of whom the deed is said to be. */
  readonly actors: readonly number[];
}

/** "Is to blame", "was the work of B". */
const PREDICATES: ReadonlySet<string> = new Set(['blame', 'work']);

/** The subjects or owners whom the predicate at a token implicates; undefined if it implicates nobody. */
export function implicatedBy(reading: Reading, token: number): Implicated | undefined {
  const { tree, lexicon } = reading;
  // first what no tree need be asked for: hardly any word can mean it
  const lemma = lemmaOf(tree, token);
  if (!PREDICATES.has(lemma) && !lexicon.cues.implicating.has(lemma) && !isCrime(reading, token)) return undefined;
  const isPredicated = childrenBy(tree, token, 'cop', 'aux:pass').length > 0;
  const subjects = childrenBy(tree, token, 'nsubj', 'nsubj:pass');
  if (isPredicated && isToBlame(reading, token)) return { nouns: subjects, actors: [] };
  const found = isPredicated ? predicated(reading, token, subjects) : hasPart(reading, token);
  return found !== undefined && modalityOf(reading, token) === 'asserted' ? found : undefined;
}

function predicated(reading: Reading, token: number, subjects: readonly number[]): Implicated | undefined {
  if (isBehindCrime(reading, token) || isInvolved(reading, token)) return { nouns: subjects, actors: [] };
  // "the bombing was the work of B"
  const isWork = lemmaOf(reading.tree, token) === 'work' && subjects.some((subject) => isCrime(reading, subject));
  return isWork ? { nouns: [], actors: ownersOf(reading, token) } : undefined;
}

const isCrime = ({ tree, lexicon }: Reading, noun: number): boolean =>
  lexicon.frames.words.get('crimes')?.has(lemmaOf(tree, noun)) ?? false;

/** "Was behind the attack". */
const isBehindCrime = (reading: Reading, token: number): boolean =>
  prepositionOf(reading.tree, token) === 'behind' && isCrime(reading, token);

/** "Is to blame", which reads like something to come; who is not to blame, or may be, is not. */
const isToBlame = ({ tree, lexicon: { cues } }: Reading, token: number): boolean =>
  lemmaOf(tree, token) === 'blame' &&
  lowerOf(tree, token - 1) === 'to' &&
  !cues.denying.has(lemmaOf(tree, headOf(tree, token))) &&
  childrenOf(tree, token).every(
    (child) => !cues.negators.has(lowerOf(tree, child)) && !cues.modals.has(lowerOf(tree, child)),
  );

/** "Was involved in the killing". */
const isInvolved = (reading: Reading, token: number): boolean =>
  reading.lexicon.cues.implicating.has(lemmaOf(reading.tree, token)) && isInCrime(reading, token);

/** "Had a hand in the coup", "played a part in the killing". */
function hasPart(reading: Reading, verb: number): Implicated | undefined {
  const { tree, lexicon } = reading;
  if (!lexicon.cues.implicating.has(lemmaOf(tree, verb))) return undefined;
  const { subjects, objects } = argumentsOf(reading, verb);
  const parts = objects.filter((object) => lexicon.cues.parts.has(lemmaOf(tree, object)));
  const isPart = parts.some((part) => isInCrime(reading, part)) || (parts.length > 0 && isInCrime(reading, verb));
  return isPart ? { nouns: subjects, actors: [] } : undefined;
}

const isInCrime = (reading: Reading, host: number): boolean =>
  obliquesOf(reading, host).some(({ preposition, token }) => preposition === 'in' && isCrime(reading, token));
