/**
 * Under which circumstances somebody acts: "at the request of B, A …", "A, despite opposition from B, …", "in response to an
 * appeal by B, A …". Trees hang such phrases anywhere; where they stand says what they belong to.
 */
import type { Words } from '../lexicon/words.ts';
import { childrenBy, headOf, isRoot, isVerb, lowerOf, relOf, type Tree } from '../tree.ts';
import { argumentsOf } from './arguments.ts';
import { isFinite } from './clauses.ts';
import { phrasesOn } from './obliques.ts';
import type { Reading } from './resolve.ts';
import { surfaceSubject } from './subjects.ts';

/** In words: the longest expression that works as a preposition ("in the face of"). */
const LONGEST = 4;
/** How far up a tree the clause of a phrase is looked for. */
const STEPS = 3;

/** Whether one of some prepositions, which may be several words, stands before the phrase of a noun. */
export const isBehind = (reading: Reading, noun: number, prepositions: Words): boolean =>
  openingOf(reading, noun, prepositions) !== undefined;

/** The first word of the preposition before a noun's phrase; of "with the help and backing of" that is "with" for both nouns. */
function openingOf({ tree, chunks }: Reading, noun: number, prepositions: Words): number | undefined {
  const own = chunks.at[noun];
  if (own !== undefined && own.head !== noun) return undefined;
  const first = own?.first ?? noun;
  const joined = ['and', 'or'].includes(lowerOf(tree, first - 1)) ? chunks.at[first - 2]?.first : undefined;
  for (const start of joined === undefined ? [first] : [first, joined]) {
    const length = lengthBefore(tree, start, prepositions);
    if (length > 0) return start - length;
  }
  return undefined;
}

/** The number of words of the preposition that ends before a token. */
function lengthBefore(tree: Tree, start: number, prepositions: Words): number {
  let words = '';
  for (let length = 1; length <= LONGEST && tree.sentenceOf[start - length] === tree.sentenceOf[start]; length++) {
    words = `${lowerOf(tree, start - length)}${words === '' ? '' : ' '}${words}`;
    if (prepositions.has(words)) return length;
  }
  return 0;
}

/** Who does what happens under the circumstance that a noun's phrase names; of a passive its agent, if it has one. */
export function doersUnder(reading: Reading, noun: number, prepositions: Words): readonly number[] {
  const beside = agentBeside(reading, openingOf(reading, noun, prepositions));
  if (beside !== undefined) return [beside];
  const verb = clauseUnder(reading, noun, prepositions);
  return verb === undefined ? [] : argumentsOf(reading, verb).subjects;
}

/** "The closure of the port by A at the request of B": who is named right before the phrase as doing what a noun tells. */
function agentBeside({ tree, chunks }: Reading, opening: number | undefined): number | undefined {
  const chunk = opening === undefined ? undefined : chunks.at[opening - 1];
  const isAgent = chunk !== undefined && lowerOf(tree, chunk.first - 1) === 'by' && relOf(tree, chunk.head) === 'nmod';
  return isAgent ? chunk.head : undefined;
}

/** Whom a clause is about to which a noun's phrase tells the circumstance: the subject, whether it acts or undergoes. */
export function subjectsUnder(reading: Reading, noun: number, prepositions: Words): readonly number[] {
  const verb = clauseUnder(reading, noun, prepositions);
  return verb === undefined ? [] : surfaceSubject(reading, verb);
}

function clauseUnder(reading: Reading, noun: number, prepositions: Words): number | undefined {
  const { tree } = reading;
  const opening = openingOf(reading, noun, prepositions);
  const sentence = tree.doc.sentences[tree.sentenceOf[noun] ?? 0];
  if (opening === undefined) return undefined;
  if (opening === sentence?.firstToken) {
    for (let verb = noun + 1; verb < sentence.endToken; verb++)
      if (isVerb(tree, verb) && (isFinite(tree, verb) || childrenBy(tree, verb, 'nsubj').length > 0)) return verb;
    return undefined;
  }
  return clauseOf(reading, noun);
}

/** The verb whose clause a noun stands in; an act on the way up is done under it instead. */
function clauseOf(reading: Reading, noun: number): number | undefined {
  const { tree } = reading;
  for (let at = noun, steps = 0; steps < STEPS && !isRoot(tree, at); steps++) {
    at = headOf(tree, at);
    if (isVerb(tree, at)) return at;
    if (phrasesOn(tree, at).some(({ preposition }) => preposition === 'by')) return undefined;
  }
  return undefined;
}
