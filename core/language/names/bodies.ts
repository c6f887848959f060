/** Bodies that the model passed over or took for something else, told by a noun that is a part of their name or stands behind it. */
import type { Sentence, TaggedDoc, Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { startsUpper } from './casing.ts';
import { toldType } from './evidence.ts';
import { titleEnd } from './guideline.ts';
import { isoOf, type KnownName } from './known.ts';
import { length, type NameSpan } from './spans.ts';

const LONGEST_NAME = 6;
/** Lists of words that names of bodies end in. */
const BODY_WORDS = ['bodies', 'stateBodies', 'firms', 'corporate'] as const;
/** Between a body's name and the noun for what it is: "militant" of "the Norvik militant group". */
const MOST_MODIFIERS = 2;

/** Common nouns of bodies that are called by a name of their own in front of them. */
const NAMED =
  /^(?:cartel|gang|group|militia|party|company|firm|union|battalion|brigade|syndicate|airline|bank|newspaper|association|federation|foundation|mafia|guerrillas|network|alliance|coalition|charity|club|consortium|insurer|lender|retailer|carmaker|automaker|chain|conglomerate|cooperative|league|organi[sz]ation|sect|fund|watchdog|university|institute|ministry|department|agency|outfit|broadcaster|hospital)$/u;

/** What is never called after a place, so that even what looks like one in front of it is the body's name. */
const OF_NO_PLACE = /^(?:cartel|gang|militia|party|battalion|brigade|syndicate|mafia|guerrillas)$/u;

/**
 * "The Bremen Chemical Society published": capitalised words that end with the word for a kind of body and that nobody has taken
 * for a name are the body's name, where an article or an owner stands before them, or behind them what they did or who is whose post
 * there ("Orange Reform Party presidential nominee Ana Lind").
 */
export function bodiesByHead(
  doc: TaggedDoc,
  sentence: Sentence,
  isFree: (token: number) => boolean,
  gazetteers: Gazetteers,
): readonly NameSpan[] {
  const { tokens, upos, xpos } = doc;
  const { firstToken, endToken } = sentence;
  const { parts } = gazetteers;
  const spans: NameSpan[] = [];
  for (let first = firstToken; first < endToken; first += 1) {
    if (!isOwnWord(tokens, first) || !isFree(first)) continue;
    let end = first + 1;
    while (end < endToken && isFree(end) && isOwnWord(tokens, end)) end += 1;
    const isWhole = (end === endToken || !startsUpper(tokens[end]!.text)) && !startsUpper(wordBefore(tokens, first));
    const head = tokens[end - 1]!.text;
    const words = end - first;
    const start = first;
    first = end;
    if (words < 2 || words > LONGEST_NAME || !isWhole || tokens[end]?.text === 'of') continue;
    if (!BODY_WORDS.some((kind) => parts[kind].has(head))) continue;
    const isActing = upos[end] === 'AUX' || /^VB[DZP]$/u.test(xpos[end] ?? '') || hasPostBehind(tokens, upos, end);
    if (/^(?:DET|VERB|PRON|ADP|SCONJ|ADV|AUX)$/u.test(upos[start]!)) continue;
    const isOwned = /^['’]s?$/u.test(tokens[start - 1]?.text ?? '');
    const span: NameSpan = { firstToken: start, endToken: end, type: 'organization', rule: 'context:body' };
    const isTold = isActing || isOwned || /^the$/iu.test(tokens[start - 1]?.text ?? '');
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

const isOwnWord = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}\p{L}{2,}$/u.test(tokens[i]!.text) && tokens[i]!.text !== 'The';

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
  known: readonly KnownName[],
  isClosed: (token: number) => boolean,
  gazetteers: Gazetteers,
): readonly NameSpan[] {
  const { parts } = gazetteers;
  const { tokens, sentences } = doc;
  const knownAt = new Set(known.flatMap(({ firstToken, endToken }) => range(firstToken, endToken)));
  const states = new Map(
    known.filter((name) => isoOf(name) !== undefined).map(({ firstToken, endToken }) => [firstToken, endToken]),
  );
  const owner = new Map<number, NameSpan>();
  for (const span of spans) for (const i of range(span.firstToken, span.endToken)) owner.set(i, span);
  const found: NameSpan[] = [];
  for (const sentence of sentences) {
    for (let noun = sentence.firstToken + 2; noun < sentence.endToken; noun += 1) {
      const run = runBeforeNoun(doc, sentence, noun, states);
      if (run === undefined) continue;
      const inside = range(run.firstToken, run.endToken);
      const isNone = (i: number): boolean =>
        isClosed(i) || parts.never.has(tokens[i]!.text) || parts.titles.has(tokens[i]!.text);
      if (inside.every((i) => knownAt.has(i)) || inside.some(isNone)) continue;
      const taken = inside.flatMap((i) => owner.get(i) ?? []);
      if (taken.some((span) => span.endToken > run.endToken || staysAs(span, tokens[noun]!.text, tokens, gazetteers)))
        continue;
      found.push({ ...run, type: 'organization', rule: 'context:body-noun' });
    }
  }
  const inside = new Set(found.flatMap(({ firstToken, endToken }) => range(firstToken, endToken)));
  const outside = spans.filter(({ firstToken }) => !inside.has(firstToken));
  return [...outside, ...found].sort((a, b) => a.firstToken - b.firstToken);
}

/** The capitalised words between an article and a noun that names a kind of body, less a state in front of them. */
function runBeforeNoun(
  { tokens, upos }: TaggedDoc,
  { firstToken }: Sentence,
  noun: number,
  states: ReadonlyMap<number, number>,
): { readonly firstToken: number; readonly endToken: number } | undefined {
  const { text } = tokens[noun]!;
  if (!NAMED.test(text) || startsUpper(tokens[noun + 1]?.text ?? '')) return undefined;
  const isModifier = (i: number): boolean => /^\p{Ll}/u.test(tokens[i]!.text) && /^(?:ADJ|NOUN)$/u.test(upos[i]!);
  let end = noun;
  while (noun - end < MOST_MODIFIERS && isModifier(end - 1)) end -= 1;
  let first = end;
  while (first > firstToken && (isOwnWord(tokens, first - 1) || isGlue(tokens, first - 1))) first -= 1;
  if (first === end || first === firstToken || !/^the$/iu.test(tokens[first - 1]!.text)) return undefined;
  while (first < end && isGlue(tokens, first)) first += 1;
  if (!OF_NO_PLACE.test(text)) first = Math.min(states.get(first) ?? first, end);
  const isNothing = first === end || (end - first === 1 && upos[first] !== 'PROPN');
  return isNothing ? undefined : { firstToken: first, endToken: end };
}

/** A body, a person's full name, and a place that a body may be called after are believed. */
function staysAs(span: NameSpan, noun: string, tokens: readonly Token[], { givenNames }: Gazetteers): boolean {
  if (span.type === 'person') return length(span) > 1 && givenNames.has(tokens[span.firstToken]!.text);
  return span.type === 'organization' || (span.type === 'place' && !OF_NO_PLACE.test(noun));
}

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, i) => first + i);

/** A particle or a hyphen inside a name: "Jaish al-Adl". */
const isGlue = (tokens: readonly Token[], i: number): boolean => /^(?:-|al|el|ul|de|of)$/u.test(tokens[i]!.text);
