/** Whom an adjective describes that no copula joins to him: "X, critical of Y, left", "X wrote a book critical of Y". */
import { surfaceSubject } from '../syntax/subjects.ts';
import type { Reading } from '../syntax/resolve.ts';
import { baseRelOf, childrenBy, headOf, isNoun, isVerb, lemmaOf, uposOf, wordOf } from '../tree.ts';

/** In tokens: how far the subject stands from an adjective that its sentence opens with. */
const REACH = 12;

export function bearersOf(reading: Reading, adjective: number): readonly number[] {
  const { tree, actors } = reading;
  if (uposOf(tree, adjective) !== 'ADJ' || childrenBy(tree, adjective, 'cop').length > 0) return [];
  if (isNoun(tree, adjective - 1)) return describedRightBefore(reading, adjective - 1);
  if (wordOf(tree, adjective - 1) === ',') return actors.at[adjective - 2] === undefined ? [] : [adjective - 2];
  return behindOpening(reading, adjective);
}

/** The actor there, the one whom the noun calls so, or the author of a work. */
function describedRightBefore({ tree, actors, lexicon, ...rest }: Reading, noun: number): readonly number[] {
  if (actors.at[noun] !== undefined) return [noun];
  const head = headOf(tree, noun);
  if (baseRelOf(tree, noun) === 'appos') return [head];
  const lemma = lemmaOf(tree, noun);
  const isWork = lexicon.cues.documents.has(lemma) || lexicon.frames.words.get('forums')?.has(lemma) === true;
  const isMade = isWork && baseRelOf(tree, noun) === 'obj' && isVerb(tree, head);
  return isMade ? surfaceSubject({ tree, actors, lexicon, ...rest }, head) : [];
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
