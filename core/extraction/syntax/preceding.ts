/** The subject that word order gives a finite clause for which the tree has none. */
import { FINITE, isFinite } from './clauses.ts';
import { relativeOpening } from './relatives.ts';
import type { Reading } from './resolve.ts';
import { lemmaOf, lowerOf, uposOf, xposOf, type Tree } from '../tree.ts';

/** Subjects that a clause does not spell out, as head tokens. */
export interface Implied {
  readonly tokens: readonly number[];
}

const SUBORDINATING = new Set([
  'as',
  'while',
  'because',
  'until',
  'though',
  'although',
  'when',
  'than',
  'if',
  'that',
  'once',
  'whether',
]);

/**
 * The subject of a finite clause for which the tree has none: the nearest noun phrase to the left that is in no prepositional
 * phrase, over adverbs, time words and what stands between commas.
 */
export function precedingSubject(reading: Reading, verb: number): Implied | undefined {
  const { tree, chunks } = reading;
  if (!isFinite(tree, verb)) return undefined;
  const sentence = tree.sentenceOf[verb];
  const included: number[] = [];
  for (let token = verb - 1, steps = 0; steps < 30 && token >= 0 && tree.sentenceOf[token] === sentence; steps++) {
    const chunk = chunks.at[token];
    const before = chunk === undefined ? -1 : chunk.first - 1;
    if (chunk !== undefined && isGoverned(tree, before, sentence)) token = before - 1;
    else if (chunk !== undefined && isTime(reading, chunk.head)) token = before;
    else if (chunk !== undefined)
      return { tokens: [chunk.head, ...coordinatedWith(reading, chunk.first), ...included] };
    else if (['AUX', 'ADV', 'PART'].includes(uposOf(tree, token) ?? '')) token -= isAtFirst(tree, token) ? 2 : 1;
    else if (CLOSING.has(lowerOf(tree, token))) {
      const opening = openingBefore(tree, token) ?? relativeOpening(tree.doc, token);
      if (opening === undefined) return undefined;
      if (lowerOf(tree, opening + 1) === 'including') included.push(...headsOf(chunks.at[opening + 2]));
      token = opening - 1;
    } else return undefined;
  }
  return undefined;
}

/** "At first", "so far", "for now": a preposition whose phrase is an adverb. */
const isAtFirst = (tree: Tree, adverb: number): boolean =>
  uposOf(tree, adverb) === 'ADV' &&
  ['at', 'for', 'by'].includes(lowerOf(tree, adverb - 1)) &&
  uposOf(tree, adverb - 1) === 'ADP';

/** Whether a preposition stands at `before`; "as" and the like open a clause instead. */
const isGoverned = (tree: Tree, before: number, sentence: number | undefined): boolean =>
  uposOf(tree, before) === 'ADP' && tree.sentenceOf[before] === sentence && !SUBORDINATING.has(lowerOf(tree, before));

const isTime = ({ tree, lexicon }: Reading, token: number): boolean =>
  lexicon.cues.times.has(lemmaOf(tree, token)) || lexicon.cues.times.has(lowerOf(tree, token));

/** "A, which …, and B, which …, have": the noun phrase before the conjunction, over its relative clause. */
function coordinatedWith({ tree, chunks }: Reading, first: number): number[] {
  if (lowerOf(tree, first - 1) !== 'and') return [];
  const opening = relativeOpening(tree.doc, first - 2);
  return opening === undefined ? [] : headsOf(chunks.at[opening - 1]);
}

const CLOSING = new Set([',', '–', '—', ')', '--']);
const headsOf = (chunk: { readonly head: number } | undefined): number[] => (chunk === undefined ? [] : [chunk.head]);

/** The mark that opens a parenthesis closed at `token`, if no finite verb stands between. */
function openingBefore(tree: Tree, token: number): number | undefined {
  const mark = lowerOf(tree, token) === ')' ? '(' : lowerOf(tree, token);
  for (let at = token - 1; token - at < 20 && at >= 0 && tree.sentenceOf[at] === tree.sentenceOf[token]; at--) {
    if (lowerOf(tree, at) === mark) return at;
    if (FINITE.has(xposOf(tree, at))) return undefined;
  }
  return undefined;
}
