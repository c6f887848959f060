/**
 * Who says so by the order of words: "X said Y did", "Y did, X said", "Y did, said X". For sentences whose tree has the act
 * beside the verb of speech or above it instead of below.
 */
import { moveAt } from '../syntax/moves.ts';
import type { Reading } from '../syntax/resolve.ts';
import { baseRelOf, isNoun, lowerOf, uposOf, wordOf, xposOf, type Tree } from '../tree.ts';
import { isQuotedSaying, speakerAt, speakerNamedBy, type Speaker } from './speakers.ts';
import { isSpeechVerb } from './speech-verbs.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const RELATIVE = new Set(['WDT', 'WP', 'WP$', 'WRB']);
/** Words that set a clause beside what was said before, behind a comma or at a sentence's start. */
const ASIDE = new Set([
  'while',
  'whereas',
  'although',
  'though',
  'but',
  'after',
  'before',
  'as',
  'when',
  'since',
  'until',
]);
/** How far a speaker stands from his verb, in words without those of asides. */
const REACH = 8;

export function sayerByOrder(reading: Reading, predicate: number): Speaker | undefined {
  const { tree } = reading;
  const sentence = tree.doc.sentences[tree.sentenceOf[predicate] ?? 0];
  if (sentence === undefined) return undefined;
  const { firstToken, endToken } = sentence;
  // "After Y did, X said …": only what stands behind is said
  const behind = isInOpening(tree, predicate, firstToken) ? undefined : saidBehind(reading, predicate, endToken);
  return asSaid(reading, predicate, firstToken) ?? saidAhead(reading, predicate, firstToken) ?? behind;
}

/** "After Y did, X said", "Regarding Y's act, X said": a clause or a phrase without a verb that the sentence opens with. */
function isInOpening(tree: Tree, predicate: number, first: number): boolean {
  if (ASIDE.has(lowerOf(tree, first))) return true;
  if (uposOf(tree, first) !== 'ADP' && baseRelOf(tree, first) !== 'case') return false;
  for (let token = first; token <= predicate; token++)
    if (wordOf(tree, token) === ',' || FINITE.has(xposOf(tree, token))) return false;
  return true;
}

/** "As X announced on Monday, Y did": a sentence's first clause. */
function asSaid(reading: Reading, predicate: number, from: number): Speaker | undefined {
  const { tree } = reading;
  if (lowerOf(tree, from) !== 'as') return undefined;
  for (let token = from + 1; token < predicate && wordOf(tree, token) !== ','; token++) {
    if (!isSpeech(reading, token)) continue;
    const aside = hasComma(tree, token, predicate) && !restHasClause(tree, token, predicate);
    return aside ? subjectAhead(reading, token, from) : undefined;
  }
  return undefined;
}

/** "X said (that) Y did": the nearest verb of speech ahead whose content reaches the act. */
function saidAhead(reading: Reading, predicate: number, from: number): Speaker | undefined {
  const { tree } = reading;
  for (let verb = predicate - 1; verb > from; verb--) {
    if (wordOf(tree, verb) === ';' || startsAside(tree, verb) || closesQuotation(tree, verb)) return undefined;
    const agent = agentAhead(reading, verb, predicate);
    if (agent !== undefined) return agent;
    if (!isSpeech(reading, verb) || !reachesTo(tree, verb, predicate)) continue;
    if (isSubordinate(tree, verb, from) && hasComma(tree, verb, predicate)) continue;
    const speaker = speakerAt(reading, verb) ?? subjectAhead(reading, verb, from);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** "“I fear harm,” X said on a visit to B": what stands behind a quotation is not said in it. */
const closesQuotation = ({ doc: { tokens } }: Tree, token: number): boolean =>
  /^["”]$/.test(tokens[token]!.text) &&
  /^[,.!?]$/.test(tokens[token - 1]!.text) &&
  tokens[token - 1]!.end === tokens[token]!.start;

/** "It was announced by X that Y did", "Y is said by X to have done". */
function agentAhead(reading: Reading, verb: number, predicate: number): Speaker | undefined {
  const { tree } = reading;
  if (!isSaidBy(reading, verb) || uposOf(tree, verb - 1) !== 'AUX') return undefined;
  for (let token = verb + 2; token < predicate; token++) {
    if (wordOf(tree, token) === ',') return undefined;
    if (['that', 'to'].includes(lowerOf(tree, token))) return actorBehind(reading, verb + 1, token);
  }
  return undefined;
}

/** ", while", ", but": what follows is no longer said by whoever spoke ahead. */
const startsAside = (tree: Tree, token: number): boolean =>
  ASIDE.has(lowerOf(tree, token)) && lowerOf(tree, token - 1) === ',';

const isSpeech = (reading: Reading, token: number): boolean =>
  isSpeechVerb(reading, token) && (FINITE.has(xposOf(reading.tree, token)) || isQuotedSaying(reading.tree, token));

/** Whether a clause follows a verb of speech, up to the act: after "that", or at once with a subject and a finite verb. */
function reachesTo(tree: Tree, verb: number, predicate: number): boolean {
  for (let token = verb + 1; token < predicate; token++) if (lowerOf(tree, token) === 'that') return true;
  if (['PUNCT', 'ADP', 'PART'].includes(uposOf(tree, verb + 1) ?? '')) return false;
  for (let token = verb + 1; token <= predicate; token++) {
    if (RELATIVE.has(xposOf(tree, token)) || uposOf(tree, token) === 'PART') return false;
    if (token > verb + 1 && FINITE.has(xposOf(tree, token))) return true;
  }
  return false;
}

/** Whether a verb stands in a clause of its own ahead of or inside the main one: "when X said", "whose jets X says". */
export function isSubordinate(tree: Tree, verb: number, from: number): boolean {
  for (let token = verb - 1; token >= from && verb - token < REACH; token--) {
    if (wordOf(tree, token) === ',') return false;
    if (RELATIVE.has(xposOf(tree, token))) return true;
    if (ASIDE.has(lowerOf(tree, token)) && uposOf(tree, token) !== 'ADP') return true;
  }
  return false;
}

export function hasComma(tree: Tree, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (wordOf(tree, token) === ',') return true;
  return false;
}

/** The actor ahead of a verb with nothing between but an aside, adverbs and more of his name: "X, in a statement on Monday, said". */
function subjectAhead(reading: Reading, verb: number, from: number): Speaker | undefined {
  const { tree } = reading;
  let steps = 0;
  for (let token = verb - 1; token >= from && steps < REACH; token--, steps++) {
    if (wordOf(tree, token) === ',') {
      const opening = openingComma(tree, token, from);
      const named = isName(tree, opening + 1, token) ? speakerNamedBy(reading, token - 1) : undefined;
      if (named !== undefined) return named;
      token = opening;
      continue;
    }
    if (uposOf(tree, token) === 'VERB' || uposOf(tree, token) === 'ADP') return undefined;
    if (isNoun(tree, token)) return speakerNamedBy(reading, token);
  }
  return undefined;
}

/** "The mayor of the town, X, said": an aside that is a name is the one who speaks. */
function isName(tree: Tree, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (uposOf(tree, token) !== 'PROPN') return false;
  return first < end;
}

/** The comma that an aside begins with which another one ends; the closing one itself if there is none. */
function openingComma(tree: Tree, closing: number, from: number): number {
  for (let token = closing - 1; token > from && closing - token < 2 * REACH; token--)
    if (wordOf(tree, token) === ',') return token;
  return closing;
}

/** "Y did, said X" and "Y did, X said on Monday": a verb of speech that the sentence ends with. */
function saidBehind(reading: Reading, predicate: number, end: number): Speaker | undefined {
  const { tree } = reading;
  let comma: number | undefined;
  for (let token = predicate + 1; token < end; token++) {
    if (wordOf(tree, token) === ';' || startsAside(tree, token)) return undefined;
    if (wordOf(tree, token) === ',') comma = token;
    if (comma === undefined) continue;
    if (token === comma + 1 && isSaidBy(reading, token)) return actorBehind(reading, token + 1, end);
    if (!isSpeech(reading, token) || judgesMove(reading, token)) continue;
    if (token === comma + 1) return actorBehind(reading, token, end);
    if (isQuotedSaying(tree, token)) return speakerAt(reading, token);
    // "Y did, and X responded": a clause of its own
    if (['and', 'but'].includes(lowerOf(tree, comma + 1))) return undefined;
    const closes = !restHasClause(tree, token, end);
    return closes ? subjectAhead(reading, token, comma) : undefined;
  }
  return undefined;
}

/** "Y did, a decision X deplored": the deed is summed up, and is what X speaks of. */
export function judgesMove({ tree, lexicon }: Reading, verb: number): boolean {
  let comma = verb - 1;
  while (comma > 0 && verb - comma < 2 * REACH && wordOf(tree, comma) !== ',') comma--;
  const noun = moveAt(tree.doc, comma + 1, lexicon);
  if (noun === undefined || noun >= verb - 1) return false;
  return ['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ'].includes(uposOf(tree, noun + 1) ?? '');
}

/** ", announced by X". */
const isSaidBy = (reading: Reading, token: number): boolean =>
  xposOf(reading.tree, token) === 'VBN' && lowerOf(reading.tree, token + 1) === 'by' && isSpeechVerb(reading, token);

/** ", said the medical charity X". */
function actorBehind(reading: Reading, verb: number, end: number): Speaker | undefined {
  const { tree } = reading;
  for (let token = verb + 1; token < Math.min(end, verb + REACH); token++) {
    if (FINITE.has(xposOf(tree, token)) || wordOf(tree, token) === ',') return undefined;
    const speaker = isNoun(tree, token) ? speakerNamedBy(reading, token) : undefined;
    // "X, who fought, said Y had done it": the subject of what is said
    if (speaker !== undefined) return FINITE.has(xposOf(tree, token + 1)) ? undefined : speaker;
  }
  return undefined;
}

/** Whether a verb of speech is followed by what it says: then what stands ahead of it is something else. */
function restHasClause(tree: Tree, verb: number, end: number): boolean {
  for (let token = verb + 1; token < end; token++) {
    if (wordOf(tree, token) === ',') return false;
    if (lowerOf(tree, token) === 'that' || FINITE.has(xposOf(tree, token))) return true;
  }
  return false;
}
