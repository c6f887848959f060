/** Types of names that nobody knows, as the article's sentences together tell them: one that is told once holds throughout. */
import type { NameType, Sentence, TaggedDoc, Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { FORM, startsUpper } from './form.ts';
import { STAKE, toldType } from './evidence.ts';
import { joinTokens } from './guideline.ts';
import { isUnknown, typedByRow } from './rows.ts';
import { length, type NameSpan } from './spans.ts';
import type { NameWord } from './words.ts';

const LOCATIVE = /^(?:in|at|near|outside|inside|around|across|into|throughout|from|to)$/u;
const LONGEST_RUN = 4;
const LONGEST_SURNAME = 3;
/** Kinds of bodies that are people as often, so that one place does not tell the type of a name in the whole article. */
const ALSO_PERSON = /^(?:operator|contractor|miner)$/u;
/**
 * Gives spans of the model the types that their surroundings tell, and adds names that it passed over where their surroundings
 * say what they are.
 */
export function judgeUnknown(
  spans: readonly NameSpan[],
  doc: TaggedDoc,
  words: readonly NameWord[],
  isClosed: (token: number) => boolean,
  gazetteers: Gazetteers,
): readonly NameSpan[] {
  const { tokens } = doc;
  const textOf = ({ firstToken, endToken }: NameSpan): string => joinTokens(tokens, firstToken, endToken);
  const taken = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of spans) taken.fill(1, firstToken, endToken);
  const runs = freeRuns(doc, words, (token) => taken[token] === 0 && !isClosed(token), gazetteers);
  const unknown = spans.filter((span) => isUnknown(span, tokens, gazetteers));
  const sentenceOf = sentenceFinder(doc.sentences);
  const told = new Map<string, NameType>();
  const tellings = new Map<string, number>();
  for (const span of [...unknown, ...runs]) {
    const isOfKind = span.rule === 'context:kind' && !ALSO_PERSON.test(tokens[span.firstToken - 1]?.text ?? '');
    const type = isOfKind ? span.type : toldType(doc, span, sentenceOf(span.firstToken), gazetteers);
    if (type !== undefined && (type === 'organization' || !told.has(textOf(span)))) told.set(textOf(span), type);
    if (type === 'organization') tellings.set(textOf(span), (tellings.get(textOf(span)) ?? 0) + 1);
  }
  for (const [text, times] of settledOtherwise(spans, tokens, gazetteers))
    if (times > (tellings.get(text) ?? 0) || told.get(text) === 'place') told.delete(text);
  const toldOf = (span: NameSpan): NameType | undefined => {
    const ends = [span.firstToken, span.endToken - 1].map((token) => tokens[token]!.text);
    const isBodys = length(span) > 1 && ends.some((word) => told.get(word) === 'organization');
    return told.get(textOf(span)) ?? (isBodys ? 'organization' : undefined);
  };
  const judged = spans.map((span): NameSpan => {
    const type = isUnknown(span, tokens, gazetteers) ? toldOf(span) : undefined;
    return type === undefined || type === span.type || type === 'state'
      ? span
      : { ...span, type, rule: 'context:told' };
  });
  const added = runs.flatMap((run): NameSpan[] => {
    const type = told.get(textOf(run)) ?? (isMixed(doc, words, run) ? 'organization' : undefined);
    return type === undefined ? [] : [{ ...run, type, rule: 'context:told' }];
  });
  const starts = new Set(added.map(({ firstToken }) => firstToken));
  const rest = runs.filter(({ firstToken }) => !starts.has(firstToken));
  return typedByRow([...judged, ...added], rest, tokens, gazetteers);
}

/**
 * How often the article uses a text so that it is no body: surnames of people with full names or titles, once and for all, and where
 * things are.
 */
function settledOtherwise(
  spans: readonly NameSpan[],
  tokens: readonly Token[],
  { parts, givenNames }: Gazetteers,
): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  const addPerson = (text: string): void => void texts.set(text, Infinity);
  for (const span of spans) {
    const { firstToken, endToken, type } = span;
    const before = tokens[firstToken - 1]?.text ?? '';
    const text = joinTokens(tokens, firstToken, endToken);
    if (type === 'person' && length(span) > 1 && givenNames.has(tokens[firstToken]!.text)) {
      const longest = Math.max(firstToken + 1, endToken - LONGEST_SURNAME);
      for (let first = longest; first < endToken; first += 1) addPerson(joinTokens(tokens, first, endToken));
    }
    if (type === 'person' && parts.titles.has(before)) addPerson(text);
    const isLocated = type === 'place' && LOCATIVE.test(before);
    if (isLocated && !STAKE.test(tokens[firstToken - 2]?.text ?? '')) texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  return texts;
}

/** Capitalised words in a row that are no part of a name yet. */
function freeRuns(
  { tokens, sentences, upos, xpos }: TaggedDoc,
  words: readonly NameWord[],
  isFree: (token: number) => boolean,
  { parts, givenNames }: Gazetteers,
): readonly NameSpan[] {
  const runs: NameSpan[] = [];
  const isWord = (token: number): boolean => {
    const { form } = words[token]!;
    if ((form & (FORM.upper | FORM.mixed)) === 0 || !isFree(token)) return false;
    const isName = upos[token] === 'PROPN' || xpos[token] === 'NNP' || (form & FORM.mixed) !== 0;
    return isName && /^\p{L}[\p{L}\p{N}]+$/u.test(tokens[token]!.text);
  };
  for (const { firstToken, endToken } of sentences) {
    for (let first = firstToken; first < endToken; first += 1) {
      if (!isWord(first)) continue;
      let end = first + 1;
      while (end < endToken && isWord(end)) end += 1;
      const texts = tokens.slice(first, end).map(({ text }) => text);
      const isNone = texts.some(
        (word) =>
          parts.never.has(word) ||
          parts.titles.has(word) ||
          parts.others.has(word) ||
          parts.otherFirst.has(word) ||
          parts.suffixes.has(word),
      );
      const touches =
        startsUpper(tokens[end]?.text ?? '') ||
        isNamed(tokens, first - 1) ||
        tokens[end]?.text === '-' ||
        (first > 0 && tokens[first - 1]!.text === '-');
      if (texts.length <= LONGEST_RUN && !isNone && !touches && !givenNames.has(texts[0]!))
        runs.push({ firstToken: first, endToken: end, type: 'organization', rule: 'context:told' });
      first = end;
    }
  }
  return runs;
}

const isNamed = (tokens: readonly Token[], i: number): boolean => {
  const text = i < 0 ? '' : (tokens[i]?.text ?? '');
  return startsUpper(text) && !/^(?:The|A|An|Both)$/u.test(text);
};

/** A word of mixed case that neither an article nor a number makes one of many: "eToro said", not "an eReader". */
function isMixed(
  { tokens, upos, xpos }: TaggedDoc,
  words: readonly NameWord[],
  { firstToken, endToken }: NameSpan,
): boolean {
  const isOneWord = endToken - firstToken === 1 && (words[firstToken]!.form & FORM.mixed) !== 0;
  if (!isOneWord || upos[firstToken - 1] === 'DET') return false;
  const isJoined = /^(?:and|,)$/u.test(tokens[endToken]?.text ?? '') && startsUpper(tokens[endToken + 1]?.text ?? '');
  const isDescribed = tokens[endToken]?.text === ',' && xpos[endToken + 1] === 'WDT';
  return isJoined || isDescribed || upos[endToken] === 'AUX' || /^(?:VB[DZP]|MD|POS)$/u.test(xpos[endToken] ?? '');
}

function sentenceFinder(sentences: readonly Sentence[]): (token: number) => Sentence {
  let at = 0;
  return (token) => {
    if (sentences[at]!.firstToken > token) at = 0;
    while (sentences[at]!.endToken <= token) at += 1;
    return sentences[at]!;
  };
}
