/**
 * Which of the days that a sentence names is an act's: one that stands in the act's own clause. A day of speech, of another
 * clause or of an event that is merely mentioned is not.
 */
import type { Modality } from '../../model/ontology.ts';
import { isSpeechVerb } from '../attribution/speech-verbs.ts';
import type { Reading } from '../syntax/resolve.ts';
import {
  baseRelOf,
  childrenBy,
  headOf,
  isNoun,
  isRoot,
  isVerb,
  lemmaOf,
  lowerOf,
  prepositionOf,
  relOf,
  wordOf,
  xposOf,
  type Tree,
} from '../tree.ts';
import { lastBefore, shifted } from './days.ts';
import type { DayMention } from './mentions.ts';

/** An act, in tokens: its predicate, and the first of the words that state it. */
export interface Act {
  readonly predicate: number;
  readonly trigger: number;
  readonly modality: Modality;
}

/**
 * The day of an act: the nearest one that is told of it. A bare weekday is the last one before the article's day for what has
 * happened, the next one after it for what is planned. Undefined where the nearest time told is no day.
 */
export function dayOf(reading: Reading, act: Act, days: readonly DayMention[]): string | undefined {
  const { published } = reading.tree.doc.article;
  if (days.length === 0 || published === undefined) return undefined;
  const ranked = days.map((day) => ({ day, rank: rankOf(reading, act, day), distance: distanceOf(act, day) }));
  const told = ranked.filter(({ rank }) => rank !== undefined);
  const best = told.sort((a, b) => a.rank! - b.rank! || a.distance - b.distance)[0]?.day;
  if (best?.day === undefined || !best.weekday) return best?.day;
  if (act.modality === 'prospective') return best.day < published ? shifted(best.day, 7) : best.day;
  return lastBefore(best.day, published);
}

const distanceOf = ({ trigger }: Act, { first, end }: DayMention): number =>
  trigger < first ? first - trigger : Math.max(0, trigger - end);

/** How surely a time is told of an act, 0 most; undefined if it is of something else. */
function rankOf(reading: Reading, { predicate, modality }: Act, day: DayMention): number | undefined {
  const { tree } = reading;
  const owner = ownerOf(reading, day, predicate);
  const clause = clauseOf(tree, predicate);
  if (owner === predicate || owner === clause) return 0;
  if (clause !== undefined && isToldOf(tree, clause, day)) return 0;
  // "the strikes carried out on Monday"
  if (owner !== undefined && relOf(tree, owner) === 'acl' && headOf(tree, owner) === predicate) return 0;
  if (owner === undefined || clause === undefined) return hasOneClause(tree, predicate) ? 3 : undefined;
  if (isBehindContent(reading, owner, clause, day)) return 0;
  if (isLinked(tree, clause, owner, modality)) return 1;
  // "met A and sued B on Monday", "On Monday, B met A": where the clause tells no time of its own
  if (baseRelOf(tree, owner) === 'conj' && headOf(tree, owner) === clause && day.first > owner) return 2;
  return undefined;
}

/** "On 7 October, when A attacked B and began a war": what a clause right behind a day tells is of that day. */
function isToldOf(tree: Tree, clause: number, { end }: DayMention): boolean {
  const opener = wordOf(tree, end) === ',' ? end + 1 : end;
  if (lowerOf(tree, opener) !== 'when' || clause < opener) return false;
  for (let at = opener + 1; at <= clause; at++)
    if (isVerb(tree, at)) return at === clause || (baseRelOf(tree, clause) === 'conj' && headOf(tree, clause) === at);
  return false;
}

const STEPS = 10;
/** Prepositions whose noun is another event. */
const BESIDE = new Set(['after', 'before', 'since', 'following', 'until', 'amid', 'despite', 'ahead of', 'because of']);

/** The verb that a time stands with, or the noun: of an event named beside the act the noun alone. */
function ownerOf(reading: Reading, { first, end }: DayMention, predicate: number): number | undefined {
  const { tree } = reading;
  const named = namedBy(tree, first, end) ?? mainVerbBehind(tree, first, end);
  if (named !== undefined) return named;
  let at = first;
  while (at < end - 1 && headOf(tree, at) >= first && headOf(tree, at) < end) at++;
  for (let steps = 0; steps < STEPS && !isRoot(tree, at); steps++) {
    const head = headOf(tree, at);
    // "this coming Friday"
    const outside = (head < first || head >= end) && !(head === first - 1 && xposOf(tree, head) === 'VBG');
    if (outside && (head === predicate || isVerb(tree, head) || childrenBy(tree, head, 'cop').length > 0)) return head;
    if (outside && isNoun(tree, head) && isOtherEvent(reading, at, head)) return head;
    at = head;
  }
  return undefined;
}

/** "On Monday, A said": the main verb behind what a sentence opens with, wherever the tree hangs the day. */
function mainVerbBehind(tree: Tree, first: number, end: number): number | undefined {
  const { firstToken, endToken } = tree.doc.sentences[tree.sentenceOf[first] ?? 0] ?? { firstToken: 0, endToken: 0 };
  if (wordOf(tree, end) !== ',') return undefined;
  for (let at = firstToken; at < first; at++)
    if (!['ADP', 'ADV', 'DET', 'ADJ'].includes(tree.doc.upos[at] ?? '')) return undefined;
  for (let at = end; at < endToken; at++) if (isRoot(tree, at)) return isVerb(tree, at) ? at : undefined;
  // a tree whose root is the day itself
  for (let at = end; at < endToken && !RELATIVE.has(xposOf(tree, at)); at++)
    if (FINITE.has(xposOf(tree, at))) return isVerb(tree, at) ? at : headOf(tree, at);
  return undefined;
}

const RELATIVE = new Set(['WDT', 'WP', 'WP$', 'WRB', 'IN']);
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** "After the vote on Monday", "the anniversary of the raid of May 3"; not "before dawn on Monday". */
const isOtherEvent = ({ tree, lexicon }: Reading, time: number, noun: number): boolean =>
  !lexicon.cues.times.has(lemmaOf(tree, noun)) &&
  (BESIDE.has(prepositionOf(tree, noun)) || prepositionOf(tree, time) === 'of');

/** "The May 3 attack", "Monday's vote": the noun that a day stands before. */
function namedBy(tree: Tree, first: number, end: number): number | undefined {
  const isPossessive = xposOf(tree, end) === 'POS';
  const opens =
    ['the', 'a', 'its', 'their', 'this'].includes(lowerOf(tree, first - 1)) || xposOf(tree, first - 1) === 'POS';
  if (!isPossessive && !opens) return undefined;
  let noun = isPossessive ? end + 1 : end;
  if (!isPossessive && !isNoun(tree, noun)) return undefined;
  while (isNoun(tree, noun + 1) || (xposOf(tree, noun) === 'JJ' && !isNoun(tree, noun))) noun++;
  return noun;
}

/** The verb of the clause that a predicate stands in. */
function clauseOf(tree: Tree, predicate: number): number | undefined {
  for (let at = predicate, steps = 0; steps < STEPS; at = headOf(tree, at), steps++) {
    if (isVerb(tree, at) || childrenBy(tree, at, 'cop').length > 0) return at;
    if (isRoot(tree, at)) return undefined;
  }
  return undefined;
}

/** "X said that Y signed it on Monday": the tree may hang the day on the verb of speech. */
function isBehindContent(reading: Reading, owner: number, clause: number, { first }: DayMention): boolean {
  const { tree } = reading;
  if (!isSpeechVerb(reading, owner) || !(owner < clause && clause < first)) return false;
  for (let at = clause + 1; at < first; at++) if (isVerb(tree, at) || /^[,;"”]$/.test(wordOf(tree, at))) return false;
  return true;
}

const MEANWHILE = new Set(['when', 'as', 'while']);

/** Whether a clause shares the time of the verb above: "on Monday met A and sued B", "killed A, wounding B", "began to fight A". */
function isLinked(tree: Tree, clause: number, owner: number, modality: Modality): boolean {
  for (let at = clause, steps = 0; steps < STEPS && !isRoot(tree, at); steps++) {
    const rel = baseRelOf(tree, at);
    const shares =
      (rel === 'conj' && childrenBy(tree, at, 'nsubj', 'nsubj:pass').length === 0) ||
      (rel === 'advcl' && childrenBy(tree, at, 'mark', 'advmod').some((mark) => MEANWHILE.has(lowerOf(tree, mark)))) ||
      (rel === 'xcomp' && modality === 'asserted') ||
      (rel === 'advcl' && xposOf(tree, at) === 'VBG' && childrenBy(tree, at, 'nsubj', 'mark').length === 0);
    if (!shares) return false;
    at = headOf(tree, at);
    if (at === owner) return true;
  }
  return false;
}

/** A sentence with one finite verb at most has one time for all that it tells. */
function hasOneClause(tree: Tree, predicate: number): boolean {
  const { firstToken, endToken } = tree.doc.sentences[tree.sentenceOf[predicate] ?? 0] ?? {
    firstToken: 0,
    endToken: 0,
  };
  let finite = 0;
  for (let at = firstToken; at < endToken; at++) if (FINITE.has(xposOf(tree, at))) finite++;
  return finite <= 1;
}
