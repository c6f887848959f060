/** Whom an adjective describes that no copula joins to him: "X, critical of Y, left", "X wrote a book critical of Y". */
import { surfaceSubject } from '../syntax/subjects.ts';
import type { Reading } from '../syntax/resolve.ts';
import { baseRelOf, childrenBy, headOf, isNoun, isVerb, lemmaOf, prepositionOf, uposOf, wordOf } from '../tree.ts';

/** In tokens: how far the subject stands from an adjective that its sentence opens with. */
const REACH = 12;

export function bearersOf(reading: Reading, adjective: number): readonly number[] {
  const { tree } = reading;
  if (uposOf(tree, adjective) !== 'ADJ' || childrenBy(tree, adjective, 'cop').length > 0) return [];
  if (isNoun(tree, adjective - 1)) return describedRightBefore(reading, adjective - 1);
  if (wordOf(tree, adjective - 1) === ',') return describedBeforeComma(reading, adjective - 2);
  return behindOpening(reading, adjective);
}

/** The actor there, or who made what is called so: of "a film, The Long Road, critical of Y" the name, taken for a place, has no mind. */
function describedBeforeComma(reading: Reading, name: number): readonly number[] {
  const { tree, actors } = reading;
  // "The front is, according to A, critical of B"
  if (prepositionOf(tree, name) !== '') return [];
  const clusters = actors.at[name] ?? [];
  if (clusters.some((cluster) => actors.clusters[cluster]?.type !== 'place')) return [name];
  return baseRelOf(tree, name) === 'appos' ? makersOf(reading, headOf(tree, name)) : [];
}

/** The actor there, the one whom the noun calls so, or the author of a work. */
function describedRightBefore(reading: Reading, noun: number): readonly number[] {
  const { tree, actors } = reading;
  if (actors.at[noun] !== undefined) return [noun];
  return baseRelOf(tree, noun) === 'appos' ? [headOf(tree, noun)] : authorsOf(reading, noun);
}

/** Who made a work: "X wrote a book". */
function authorsOf(reading: Reading, noun: number): readonly number[] {
  const { tree, lexicon } = reading;
  const lemma = lemmaOf(tree, noun);
  const isWork = lexicon.cues.documents.has(lemma) || lexicon.frames.words.get('forums')?.has(lemma) === true;
  return isWork ? makersOf(reading, noun) : [];
}

/** The subject of the verb that has a thing as its object. */
function makersOf(reading: Reading, thing: number): readonly number[] {
  const { tree } = reading;
  const verb = headOf(tree, thing);
  return baseRelOf(tree, thing) === 'obj' && isVerb(tree, verb) ? surfaceSubject(reading, verb) : [];
}

/** "Critical of Y, X left". */
function behindOpening({ tree, chunks }: Reading, adjective: number): readonly number[] {
  if (tree.doc.sentences[tree.sentenceOf[adjective] ?? 0]?.firstToken !== adjective) return [];
  for (let at = adjective + 1; at - adjective < REACH && tree.sentenceOf[at] === tree.sentenceOf[adjective]; at++) {
    if (wordOf(tree, at) !== ',') continue;
    const subject = chunks.at[at + 1];
    return subject === undefined ? [] : [subject.head];
  }
  return [];
}
