/** Names that the words around them give away, where the model was not sure. */
import type { Sentence, TaggedDoc, Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import type { NameContext } from './context-rule.ts';
import { CUE } from './cues.ts';
import { startsUpper } from './form.ts';
import { isoOf, type KnownName } from './known.ts';
import { inOrder, length, type NameSpan } from './spans.ts';
import type { DocumentWords } from './words.ts';

const LOCATIVE = /^(?:in|at|near|from|outside|around|across)$/u;

/** "the Lindqvist administration": an unknown capitalised word between the article and such a noun is a person. */
export function rulers(
  { doc: { tokens }, words, isFree, gazetteers: { parts } }: NameContext,
  { firstToken, endToken }: Sentence,
): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = firstToken + 1; i + 1 < endToken; i += 1) {
    const { text } = tokens[i]!;
    if ((words[i + 1]!.cues & CUE.ruled) === 0 || !/^the$/iu.test(tokens[i - 1]!.text)) continue;
    if (!startsUpper(text) || text === text.toUpperCase() || parts.never.has(text) || parts.titles.has(text)) continue;
    if (isFree(i)) spans.push({ firstToken: i, endToken: i + 1, type: 'person', rule: 'context:ruler' });
  }
  return spans;
}

/** "the Grünau district", "Peru's Junin region": unknown capitalised words between an article or owner and a place's noun are the place's name. */
export function placesBeforeNoun(
  { doc: { tokens }, words, isFree, gazetteers: { parts } }: NameContext,
  { firstToken, endToken }: Sentence,
): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = firstToken; i < endToken; i += 1) {
    if ((words[i]!.cues & CUE.placeNoun) === 0) continue;
    let first = i;
    while (first > firstToken && isFree(first - 1) && isNameWord(tokens, first - 1)) first -= 1;
    if (first === i || first === firstToken || !/^(?:the|in|of|['’]s)$/iu.test(tokens[first - 1]!.text)) continue;
    if (tokens.slice(first, i).some(({ text }) => parts.never.has(text) || parts.titles.has(text))) continue;
    spans.push({ firstToken: first, endToken: i, type: 'place', rule: 'context:place-noun' });
  }
  return spans;
}

const isNameWord = (tokens: readonly Token[], i: number): boolean =>
  startsUpper(tokens[i]!.text) || (tokens[i]!.text === '-' && startsUpper(tokens[i + 1]!.text));

/**
 * In "the towns of A, B and C" what stands in a row with a known place is a place too: single words that the model took for
 * persons, without a given name or a title.
 */
export function placesInRow(
  spans: readonly NameSpan[],
  tokens: readonly Token[],
  { givenNames, parts }: Gazetteers,
): readonly NameSpan[] {
  const places = spans.map(
    ({ type, rule, firstToken }) =>
      type === 'place' && (rule !== 'model:names' || LOCATIVE.test(tokens[firstToken - 1]?.text ?? '')),
  );
  const doubtful = ({ firstToken, type, rule }: NameSpan, i: number): boolean =>
    type === 'person' &&
    rule === 'model:names' &&
    length(spans[i]!) === 1 &&
    !givenNames.has(tokens[firstToken]!.text) &&
    !parts.titles.has(tokens[firstToken - 1]?.text ?? '');
  const joined = (a: NameSpan | undefined, b: NameSpan | undefined): boolean => {
    if (a === undefined || b === undefined) return false;
    const between = tokens.slice(a.endToken, b.firstToken).map(({ text }) => text);
    return between.length > 0 && between.length < 3 && between.every((text) => /^(?:,|and|or|&)$/u.test(text));
  };
  for (const order of [spans.keys(), [...spans.keys()].reverse()]) {
    for (const i of order) {
      if (places[i] || !doubtful(spans[i]!, i)) continue;
      const before = places[i - 1] === true && joined(spans[i - 1], spans[i]);
      const after = places[i + 1] === true && joined(spans[i], spans[i + 1]);
      if (before || after) places[i] = true;
    }
  }
  return spans.map((span, i) =>
    places[i] && span.type === 'person' ? { ...span, type: 'place', rule: 'context:row' } : span,
  );
}

/**
 * "the House", "in Parliament": a chamber's short name in capitals, with an article, a preposition or a possessive before it and
 * no longer name behind it but a post in it ("Senate Majority Leader").
 */
export function chambers(
  { doc: { tokens }, words, isFree, gazetteers: { parts } }: NameContext,
  { firstToken, endToken }: Sentence,
): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = firstToken + 1; i < endToken; i += 1) {
    if ((words[i]!.cues & CUE.chamber) === 0 || !isFree(i) || !BEFORE_CHAMBER.test(tokens[i - 1]!.text)) continue;
    const after = tokens[i + 1];
    const isLonger =
      i + 1 < endToken && after !== undefined && startsUpper(after.text) && !parts.titles.has(after.text);
    if (!isLonger || /^(?:Majority|Minority)$/u.test(after.text))
      spans.push({ firstToken: i, endToken: i + 1, type: 'organization', rule: 'context:chamber' });
  }
  return spans;
}

const BEFORE_CHAMBER = /^(?:the|in|of|to|by|from|for|that|and|with|through|before|['’]s?)$/iu;

const ACRONYM = /^\p{Lu}[\p{L}\p{N}.]{1,7}$/u;

/** "the Northern Herders League (NHL)": capitals in brackets behind an organization are its short form. */
export function bracketedAcronyms(
  spans: readonly NameSpan[],
  tokens: readonly Token[],
  isFree: (token: number) => boolean,
): readonly NameSpan[] {
  return spans.flatMap(({ type, endToken }): NameSpan[] => {
    if (type !== 'organization' || tokens[endToken]?.text !== '(') return [];
    const inside = tokens[endToken + 1]?.text ?? '';
    const isBracketed = /^[),;]$/u.test(tokens[endToken + 2]?.text ?? '');
    const capitals = inside.replace(/[^\p{Lu}]/gu, '').length;
    if (!isBracketed || !ACRONYM.test(inside) || capitals < 2) return [];
    return isFree(endToken + 1)
      ? [{ firstToken: endToken + 1, endToken: endToken + 2, type, rule: 'context:acronym' }]
      : [];
  });
}

/** "Mrs. Costa": the capitalised words behind a short form of address are a person. */
export function addressed(
  { doc: { tokens }, words, isFree }: NameContext,
  { firstToken, endToken }: Sentence,
): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = firstToken; i + 1 < endToken; i += 1) {
    if ((words[i]!.cues & CUE.address) === 0) continue;
    let end = i + 1;
    while (end < endToken && end - i < 4 && isFree(end) && startsUpper(tokens[end]!.text)) end += 1;
    if (end > i + 1) spans.push({ firstToken: i + 1, endToken: end, type: 'person', rule: 'context:address' });
  }
  return spans;
}

/**
 * "the Bank of Ghana", "the Ministry of Foreign Affairs": a kind of body in capitals and what it is of are one name, also where the
 * model saw but the place in it.
 */
export function withBodiesOf(
  learned: readonly NameSpan[],
  { tokens, sentences, upos }: TaggedDoc,
  { words, cues }: DocumentWords,
  known: readonly KnownName[],
  { parts }: Gazetteers,
): readonly NameSpan[] {
  if (cues.every((cue) => (cue & CUE.bodyOf) === 0)) return inOrder(learned);
  const states = known.filter((name) => isoOf(name) !== undefined);
  const stateEnds = new Set(states.map(({ endToken }) => endToken));
  const stateStarts = new Map(states.map(({ firstToken, endToken }) => [firstToken, endToken]));
  const owner = new Map<number, NameSpan>();
  for (const span of learned) for (let i = span.firstToken; i < span.endToken; i += 1) owner.set(i, span);
  const inLonger = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of known) if (endToken - firstToken > 1) inLonger.fill(1, firstToken, endToken);
  const isFreeWord = (token: number): boolean => {
    const { text } = tokens[token]!;
    if (!startsUpper(text) || text === 'The' || parts.titles.has(text) || parts.days.has(text)) return false;
    if (!/^(?:PROPN|NOUN|ADJ)$/u.test(upos[token]!)) return false;
    return !owner.has(token) && inLonger[token] === 0 && !stateEnds.has(token + 1);
  };
  const bodies: NameSpan[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken + 1; i + 2 < endToken; i += 1) {
      if ((words[i]!.cues & CUE.bodyOf) === 0 || tokens[i + 1]!.text !== 'of' || owner.has(i)) continue;
      let first = i;
      while (first > firstToken + 1 && isFreeWord(first - 1)) first -= 1;
      const { text: before } = tokens[first - 1]!;
      if (startsUpper(before) && before !== 'The' && !stateEnds.has(first)) continue;
      if (parts.stateBodies.has(tokens[i]!.text) && stateStarts.has(i + 2)) continue;
      // "the Court of Bosnia and Herzegovina"
      let end = stateStarts.get(i + 2) ?? i + 2;
      while (end < endToken && startsUpper(tokens[end]!.text) && isPlaceOrNone(owner.get(end))) end += 1;
      const isWhole = end === endToken || owner.get(end) === undefined || owner.get(end) !== owner.get(end - 1);
      if (end > i + 2 && isWhole)
        bodies.push({ firstToken: first, endToken: end, type: 'organization', rule: 'context:body-of' });
    }
  }
  const inside = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of bodies) inside.fill(1, firstToken, endToken);
  const outside = learned.filter(({ firstToken }) => inside[firstToken] === 0);
  return inOrder([...outside, ...bodies]);
}

const isPlaceOrNone = (span: NameSpan | undefined): boolean => span === undefined || span.type === 'place';
