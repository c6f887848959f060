/** The last resort for a clause that neither the tree nor control gives a subject: whoever the sentence last said does something. */
import { isFinite, isReducedPassive } from './clauses.ts';
import { actorsAt, type Reading } from './resolve.ts';
import { CLAUSE_OPENERS, surfaceSubject } from './subjects.ts';
import { baseRelOf, childrenBy, isPassive, isVerb, lowerOf, xposOf, type Tree } from '../tree.ts';

/** Marks behind which another voice or another matter begins. */
const ENDING = new Set([';', ':', '"', '“', '”', "''", '``']);

/**
 * The clusters that are subject of the nearest finite active verb to the left, for an active verb that is neither finite nor in
 * front of a noun: "has met A, including giving a talk and meeting B".
 */
export function subjectOfNearestVerb(reading: Reading, verb: number): readonly number[] {
  const { tree } = reading;
  // "asked whether bombing X would work" is nobody's act yet
  const isIdle = ['amod', 'csubj'].includes(baseRelOf(tree, verb)) || CLAUSE_OPENERS.has(lowerOf(tree, verb - 1));
  return isIdle || !isActiveVerb(tree, verb) ? [] : subjectOfLastVerb(reading, verb);
}

/** The clusters that are subject of the last finite active verb before a token in its sentence. */
export function subjectOfLastVerb(reading: Reading, before: number): readonly number[] {
  const { tree } = reading;
  const sentence = tree.sentenceOf[before];
  for (let token = before - 1; token >= 0 && tree.sentenceOf[token] === sentence; token--) {
    if (ENDING.has(lowerOf(tree, token))) return [];
    if (!isVerb(tree, token) || !isFinite(tree, token) || isPassive(tree, token) || isInQuestion(reading, token))
      continue;
    const found = surfaceSubject(reading, token).flatMap((subject) => actorsAt(reading, subject));
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

/** "What the ministry called a mistake": a clause that stands for a thing, inside what somebody else does. */
function isInQuestion({ tree, chunks }: Reading, verb: number): boolean {
  const subject = childrenBy(tree, verb, 'nsubj').find((child) => child < verb);
  const first = subject === undefined ? verb : (chunks.at[subject]?.first ?? subject);
  return lowerOf(tree, first - 1) === 'what';
}

/** Without "have" a past participle says what was done to somebody: "a million displaced people". */
const isActiveVerb = (tree: Tree, verb: number): boolean =>
  isVerb(tree, verb) &&
  !isPassive(tree, verb) &&
  !isReducedPassive(tree, verb) &&
  (xposOf(tree, verb) !== 'VBN' || baseRelOf(tree, verb) === 'conj' || childrenBy(tree, verb, 'aux').length > 0);
