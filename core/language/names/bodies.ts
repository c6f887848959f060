/** Bodies that the model passed over or took for something else, told by a noun that is a part of their name or stands behind it. */
import type { Sentence, TaggedDoc, Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import type { NameContext } from './context-rule.ts';
import { CUE } from './cues.ts';
import { toldType } from './evidence.ts';
import { isOwnWord, startsUpper } from './form.ts';
import { titleEnd } from './guideline.ts';
import { isoOf, type KnownName } from './known.ts';
import { inOrder, length, type NameSpan } from './spans.ts';
import type { DocumentWords, NameWord } from './words.ts';

const LONGEST_NAME = 6;
/** Between a body's name and the noun for what it is: "militant" of "the Norvik militant group". */
const MOST_MODIFIERS = 2;

/** What is never called after a place, so that even what looks like one in front of it is the body's name. */
const OF_NO_PLACE = /^(?:cartel|gang|militia|party|battalion|brigade|syndicate|mafia|guerrillas)$/u;

/**
 * "The Bremen Chemical Society published": capitalised words that end with the word for a kind of body and that nobody has taken
 * for a name are the body's name, where an article or an owner stands before them, or behind them what they did or who is whose post
 * there ("Orange Reform Party presidential nominee Ana Lind").
 */
export function bodiesByHead({ doc, words, isFree, gazetteers }: NameContext, sentence: Sentence): readonly NameSpan[] {
  const { tokens, upos, xpos } = doc;
  const { firstToken, endToken } = sentence;
  const { parts } = gazetteers;
  const spans: NameSpan[] = [];
  const isNameWord = (token: number): boolean => isNamePart(tokens, words, token) && isFree(token);
  for (let first = firstToken; first < endToken; first += 1) {
    if (!isNameWord(first)) continue;
    let end = first + 1;
    while (end < endToken && isNameWord(end)) end += 1;
    const isWhole = (end === endToken || !startsUpper(tokens[end]!.text)) && !startsUpper(wordBefore(tokens, first));
    const count = end - first;
    const start = first;
    first = end;
    if (count < 2 || count > LONGEST_NAME || !isWhole || tokens[end]?.text === 'of') continue;
    if ((words[end - 1]!.cues & CUE.body) === 0) continue;
    const isActing = upos[end] === 'AUX' || /^VB[DZP]$/u.test(xpos[end] ?? '') || hasPostBehind(tokens, upos, end);
    if (/^(?:DET|VERB|PRON|ADP|SCONJ|ADV|AUX)$/u.test(upos[start]!)) continue;
    const isOwned = /^['’]s?$/u.test(tokens[start - 1]?.text ?? '');
    const span: NameSpan = { firstToken: start, endToken: end, type: 'organization', rule: 'context:body' };
    // "its rival Lumen Semiconductor"
    const isFirm =
      upos[start - 1] === 'NOUN' && /^\p{Ll}/u.test(tokens[start - 1]!.text) && parts.firms.has(tokens[end - 1]!.text);
    const isTold = isActing || isOwned || isFirm || /^the$/iu.test(tokens[start - 1]?.text ?? '');
    if (!isTold && toldType(doc, span, sentence, gazetteers) !== 'organization') continue;
    if (titleEnd(tokens, start, end, gazetteers) > start || parts.days.has(tokens[start]!.text)) continue;
    spans.push(span);
  }
  return spans;
}

/** Whether one or two common nouns and then a proper one stand there: a post, and who holds it. */
function hasPostBehind(tokens: readonly Token[], upos: TaggedDoc['upos'], at: number): boolean {
  const isCommon = (i: number): boolean => /^\p{Ll}/u.test(tokens[i]?.text ?? '');
  let holder = at;
  while (holder - at < MOST_MODIFIERS && isCommon(holder) && /^(?:ADJ|NOUN)$/u.test(upos[holder]!)) holder += 1;
  return holder > at && upos[holder - 1] === 'NOUN' && upos[holder] === 'PROPN' && startsUpper(tokens[holder]!.text);
}

const isNamePart = (tokens: readonly Token[], words: readonly NameWord[], i: number): boolean =>
  isOwnWord(words[i]!) && tokens[i]!.text !== 'The';

/** The word before, over "and" and "&", but for an article: "The" begins a sentence. */
const wordBefore = (tokens: readonly Token[], first: number): string => {
  const isAnd = /^(?:and|&)$/u.test(tokens[first - 1]?.text ?? '');
  const { text = '' } = tokens[isAnd ? first - 2 : first - 1] ?? {};
  return text === 'The' ? '' : text;
};

/**
 * "the Gulf Clan cartel", "the Norvik militant group": what stands between the article and the common noun for a kind of body
 * is the body's name. Known places, and what a firm may be called after, stay what they are ("the Boston company").
 */
export function bodiesBeforeNoun(
  spans: readonly NameSpan[],
  doc: TaggedDoc,
  all: DocumentWords,
  known: readonly KnownName[],
  isClosed: (token: number) => boolean,
  gazetteers: Gazetteers,
): readonly NameSpan[] {
  const runs = runsBeforeNouns(doc, all, known);
  if (runs.length === 0) return inOrder(spans);
  const { parts } = gazetteers;
  const { tokens } = doc;
  const knownAt = new Set(known.flatMap(({ firstToken, endToken }) => range(firstToken, endToken)));
  const owner = new Map<number, NameSpan>();
  for (const span of spans) for (const i of range(span.firstToken, span.endToken)) owner.set(i, span);
  const found: NameSpan[] = [];
  for (const { noun, ...run } of runs) {
    const inside = range(run.firstToken, run.endToken);
    const isNone = (i: number): boolean =>
      isClosed(i) || parts.never.has(tokens[i]!.text) || parts.titles.has(tokens[i]!.text);
    if (inside.every((i) => knownAt.has(i)) || inside.some(isNone)) continue;
    const taken = inside.flatMap((i) => owner.get(i) ?? []);
    if (taken.some((span) => span.endToken > run.endToken || staysAs(span, tokens[noun]!.text, tokens, gazetteers)))
      continue;
    found.push({ ...run, type: 'organization', rule: 'context:body-noun' });
  }
  const inside = new Set(found.flatMap(({ firstToken, endToken }) => range(firstToken, endToken)));
  const outside = spans.filter(({ firstToken }) => !inside.has(firstToken));
  return inOrder([...outside, ...found]);
}

type RunBeforeNoun = Pick<NameSpan, 'firstToken' | 'endToken'> & { readonly noun: number };

function runsBeforeNouns(
  doc: TaggedDoc,
  { words, cues }: DocumentWords,
  known: readonly KnownName[],
): readonly RunBeforeNoun[] {
  const states = new Map(
    known.filter((name) => isoOf(name) !== undefined).map(({ firstToken, endToken }) => [firstToken, endToken]),
  );
  const runs: RunBeforeNoun[] = [];
  doc.sentences.forEach((sentence, s) => {
    if ((cues[s]! & CUE.bodyNoun) === 0) return;
    for (let noun = sentence.firstToken + 2; noun < sentence.endToken; noun += 1) {
      const run =
        (words[noun]!.cues & CUE.bodyNoun) === 0 ? undefined : runBeforeNoun(doc, words, sentence, noun, states);
      if (run !== undefined) runs.push(run);
    }
  });
  return runs;
}

/** The capitalised words between an article and a noun that names a kind of body, less a state in front of them. */
function runBeforeNoun(
  { tokens, upos }: TaggedDoc,
  words: readonly NameWord[],
  { firstToken }: Sentence,
  noun: number,
  states: ReadonlyMap<number, number>,
): RunBeforeNoun | undefined {
  if (startsUpper(tokens[noun + 1]?.text ?? '')) return undefined;
  const isModifier = (i: number): boolean => /^\p{Ll}/u.test(tokens[i]!.text) && /^(?:ADJ|NOUN)$/u.test(upos[i]!);
  let end = noun;
  while (noun - end < MOST_MODIFIERS && isModifier(end - 1)) end -= 1;
  let first = end;
  while (first > firstToken && (isNamePart(tokens, words, first - 1) || isGlue(tokens, first - 1))) first -= 1;
  if (first === end || first === firstToken || !/^the$/iu.test(tokens[first - 1]!.text)) return undefined;
  while (first < end && isGlue(tokens, first)) first += 1;
  if (!OF_NO_PLACE.test(tokens[noun]!.text)) first = Math.min(states.get(first) ?? first, end);
  const isNothing = first === end || (end - first === 1 && upos[first] !== 'PROPN');
  return isNothing ? undefined : { firstToken: first, endToken: end, noun };
}

/** A body, a person's full name, and a place that a body may be called after are believed. */
function staysAs(span: NameSpan, noun: string, tokens: readonly Token[], { givenNames }: Gazetteers): boolean {
  if (span.type === 'person') return length(span) > 1 && givenNames.has(tokens[span.firstToken]!.text);
  return span.type === 'organization' || (span.type === 'place' && !OF_NO_PLACE.test(noun));
}

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, i) => first + i);

/** A particle or a hyphen inside a name: "Jaish al-Adl". */
const isGlue = (tokens: readonly Token[], i: number): boolean => /^(?:-|al|el|ul|de|of)$/u.test(tokens[i]!.text);
