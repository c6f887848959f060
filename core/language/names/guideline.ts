/**
 * Cuts spans as the ontology counts mentions: the name alone, without title, article and possessive; a state's body with its
 * country in front is two names.
 */
import type { Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { startsUpper } from './form.ts';
import { entryOf, isoOf, type KnownName } from './known.ts';
import { length, type NameSpan } from './spans.ts';

const POSSESSIVE = /^(?:['\u2019]s?|s['\u2019])$/u;
const SMALL_LETTERS = /^\p{Ll}+$/u;
const EDGE_MARK = /^[^\p{L}\p{N}]+$/u;
const LONGEST_TITLE = 5;
const LONGEST_BODY = 4;

/** The words of some tokens, joined as the lexicon writes them. */
export const joinTokens = (tokens: readonly Token[], first: number, end: number): string =>
  end - first === 1
    ? tokens[first]!.text
    : tokens
        .slice(first, end)
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(' - ', '-');

/** The end of the title that starts at `first`, or `first` where none does: "Deputy Prime Minister" is one. */
export function titleEnd(
  tokens: readonly Token[],
  first: number,
  limit: number,
  { parts: { titles }, titleStarts }: Pick<Gazetteers, 'parts' | 'titleStarts'>,
): number {
  // most words begin no title, and joining them takes time
  if (first >= limit || !titleStarts.has(tokens[first]!.text)) return first;
  for (let end = Math.min(first + LONGEST_TITLE, limit); end > first; end -= 1) {
    if (titles.has(joinTokens(tokens, first, end))) return end;
  }
  return first;
}

/** Leaves out marks at the edges, a possessive, an article, and a person's titles; undefined if nothing is left. */
export function trimSpan(span: NameSpan, tokens: readonly Token[], gazetteers: Gazetteers): NameSpan | undefined {
  let { firstToken: first, endToken: end } = span;
  while (end > first && (POSSESSIVE.test(tokens[end - 1]!.text) || isEdgeMark(tokens[end - 1]!.text))) end -= 1;
  while (
    first < end &&
    (isEdgeMark(tokens[first]!.text) ||
      POSSESSIVE.test(tokens[first]!.text) ||
      tokens[first]!.text === 'the' ||
      tokens[first]!.text === 'The')
  )
    first += 1;
  while (first < end - 1 && isQualifier(tokens, first)) first += 1;
  if (span.type === 'person') {
    while (first < end - 1 && isNever(tokens[first]!.text, gazetteers)) first += 1;
    for (let next = titleEnd(tokens, first, end, gazetteers); next > first;) {
      first = next;
      next = titleEnd(tokens, first, end, gazetteers);
    }
  }
  const isEndGlued = (i: number): boolean => span.type === 'person' && isGluedBehind(tokens, i);
  const isCased = tokens.slice(first, end).some(({ text }) => startsUpper(text));
  while (isCased && isSmallWord(tokens[first]!.text, gazetteers)) first += 1;
  while (isCased && isSmallWord(tokens[end - 1]!.text, gazetteers) && !isEndGlued(end - 1)) end -= 1;
  if (first >= end) return undefined;
  // as it is for nearly all: a copy of each would cost more than all that is asked above
  return first === span.firstToken && end === span.endToken ? span : { ...span, firstToken: first, endToken: end };
}

/** What tells something of a name in front of it and starts with a capital where the sentence does: "Former", "Both". */
const QUALIFIER =
  /^(?:Former|Late|Then|Ex|Outgoing|Incoming|Acting|Retired|Exiled|Jailed|Veteran|Ousted|Deposed|Disgraced|Embattled|Longtime|Both|Neither|Either)$/u;

function isQualifier(tokens: readonly Token[], i: number): boolean {
  if (!QUALIFIER.test(tokens[i]!.text)) return false;
  const before = tokens[i - 1]?.text;
  return before === undefined || !/[\p{L}\p{N},]$/u.test(before);
}

/** A day or a people, unless it is a given name too: "Jan", "April". */
const isNever = (text: string, { parts, givenNames }: Gazetteers): boolean =>
  parts.never.has(text) && !givenNames.has(text);

/** A name neither begins nor ends with a word in small letters, but for the particles of a person's: "al", "bin". */
const isSmallWord = (text: string, { parts }: Gazetteers): boolean =>
  SMALL_LETTERS.test(text) && !parts.particles.has(text);

/** "wen" of "Ing-wen": a small word right behind a hyphen without spaces is the end of a name's last word. */
const isGluedBehind = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === '-' && tokens[i - 1]!.end === tokens[i]!.start && tokens[i - 2]?.end === tokens[i - 1]!.start;

const isEdgeMark = (text: string): boolean => EDGE_MARK.test(text) && text !== '&';

/** Kinds of bodies that are organs of their state. */
const ORGANS = new Set(['central-bank', 'court', 'government', 'intelligence', 'legislature', 'military', 'police']);

/**
 * Splits "U.S. Central Command" into the state and its body; "Syrian National Coalition", which is no state's organ, stays one.
 * @param stateAt the state's name or demonym that starts at a token
 */
export function splitStateBody(
  span: NameSpan,
  tokens: readonly Token[],
  gazetteers: Gazetteers,
  stateAt: (token: number) => KnownName | undefined,
): readonly NameSpan[] {
  if (span.type !== 'organization' || length(span) < 2) return [span];
  const state = stateAt(span.firstToken);
  if (state === undefined || state.endToken >= span.endToken) return [span];
  const country: NameSpan = {
    ...span,
    endToken: state.endToken,
    type: 'state',
    iso: isoOf(state)!,
    rule: 'guideline:country-of-body',
  };
  // "Peru's Army": the mark is no part of either
  const isOwner = POSSESSIVE.test(tokens[state.endToken]!.text) && state.endToken + 1 < span.endToken;
  const behind: NameSpan = { ...span, firstToken: state.endToken + (isOwner ? 1 : 0) };
  if (isStateBody(span, behind.firstToken, country.iso!, tokens, gazetteers)) return [country, behind];
  if (isKnownBody(span, tokens, gazetteers)) return [span];
  if (OFFICE.test(tokens[span.endToken]?.text ?? '')) return [country];
  // "the Italian Renzo Baldini"
  const isPerson = length(behind) === 2 && gazetteers.givenNames.has(tokens[behind.firstToken]!.text);
  return isPerson ? [country, { ...behind, type: 'person', rule: 'guideline:person-of-country' }] : [span];
}

/** "US Commerce Secretary": what stands before such a word is the name of an office, not of a body. */
const OFFICE = /^(?:Secretary|Minister|Representative|Ambassador|Undersecretary|Judge|Justice|Attorney|Marshal)$/u;

const isKnownBody = (span: NameSpan, tokens: readonly Token[], { phrases }: Gazetteers): boolean =>
  phrases.lookUp(joinTokens(tokens, span.firstToken, span.endToken)).some((entry) => entry.kind === 'organization');

function isStateBody(
  span: NameSpan,
  bodyFirst: number,
  iso: string,
  tokens: readonly Token[],
  gazetteers: Gazetteers,
): boolean {
  const whole = gazetteers.phrases.lookUp(joinTokens(tokens, span.firstToken, span.endToken));
  for (const entry of whole) {
    if (entry.kind !== 'organization') continue;
    const record = gazetteers.organizations.get(entry.organization)!;
    return ORGANS.has(record.kind) && (record.state === iso || record.parent !== undefined);
  }
  const body = gazetteers.phrases.lookUp(joinTokens(tokens, bodyFirst, span.endToken));
  if (body.some((entry) => entry.kind === 'organization' && stateOf(entry.organization, gazetteers) === iso))
    return true;
  return endsAsStateBody(tokens, bodyFirst, span.endToken, gazetteers);
}

/** Whether a name ends as a state's body does, or does so before "of", "for" and "on": "Ministry of Foreign Affairs". */
function endsAsStateBody(tokens: readonly Token[], first: number, end: number, { parts }: Gazetteers): boolean {
  const small = tokens.slice(first + 1, end).findIndex(({ text }) => /^(?:of|for|on)$/u.test(text));
  const heads = small < 0 ? [end] : [end, first + 1 + small];
  return heads.some((head) => {
    for (let at = Math.max(first, head - LONGEST_BODY); at < head; at += 1)
      if (parts.stateBodies.has(joinTokens(tokens, at, head))) return true;
    return false;
  });
}

/**
 * "Parliament of Iraq" is the body and its state, and so is "Norvik Air of Malta" where the article has "Norvik Air" too; "Bank of
 * Ghana", which is no state's organ by its words, is one name. "Ingrid of Norway" is a person and a state. "Republic of Mali" is the
 * state, and so is "Government of Mali" but for its first word.
 */
export function splitBodyOfState(
  span: NameSpan,
  tokens: readonly Token[],
  gazetteers: Gazetteers,
  stateAt: (token: number) => KnownName | undefined,
  isNamed: (text: string) => boolean,
): readonly NameSpan[] {
  const isPerson = span.type === 'person';
  if (span.type === 'state') return [span];
  for (let of = span.firstToken + 1; of < span.endToken - 1; of += 1) {
    if (tokens[of]!.text !== 'of') continue;
    const first = tokens[of + 1]!.text === 'the' ? of + 2 : of + 1;
    const state = first < span.endToken ? stateAt(first) : undefined;
    const iso = state === undefined ? undefined : isoOf(state);
    if (state?.endToken !== span.endToken || iso === undefined || entryOf(state, 'state') === undefined) continue;
    const named = { ...span, firstToken: first, type: 'state', iso, rule: 'guideline:country-of-body' } as const;
    const kind = tokens[of - 1]!.text;
    if (STATE_FORM.test(kind) && !(kind === 'Union' && of - 1 > span.firstToken))
      return [{ ...named, firstToken: span.firstToken }];
    if (span.type === 'place') return [span];
    if (of === span.firstToken + 1 && GOVERNMENT.test(kind)) return [named];
    const isOwn = isPerson || endsAsStateBody(tokens, span.firstToken, of, gazetteers);
    if (!isOwn && !isNamed(joinTokens(tokens, span.firstToken, of))) return [span];
    return [{ ...span, endToken: of }, named];
  }
  return [span];
}

/** "Republic of Mali" is the state's own name. */
const STATE_FORM = /^(?:Republic|Kingdom|Sultanate|Emirate|Principality|Commonwealth|Union)$/u;
/** "Government of Mali" is no name of a body: it is how one speaks of the state. */
const GOVERNMENT = /^(?:Government|Administration|Authorities|People)$/u;

const stateOf = (organization: string, { organizations }: Gazetteers): string | undefined =>
  organizations.get(organization)!.state;

/** First halves of pairs of states: "Franco-German". They are no names by themselves. */
const COMBINING = /^(?:Afro|Anglo|Austro|Euro|Franco|Greco|Hispano|Indo|Italo|Luso|Russo|Serbo|Sino|Turco)$/u;

/** Whether a token is the first half of such a pair. */
export const isCombining = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === '-' && COMBINING.test(tokens[i]!.text);

const LANGUAGE_NOUN = /^(?:language|languages|translation|subtitles|dialect|dialects|alphabet)$/u;
const FUNCTION_WORD = /^(?:and|or|but|at|on|for|with|that|as|when|while|by|because|during)$/u;

/** "speaks Norwegian", "in Norwegian", "Norwegian-language": the language, not the people. */
export function isLanguage(known: KnownName, tokens: readonly Token[]): boolean {
  if (entryOf(known, 'demonym') === undefined || known.endToken - known.firstToken > 1) return false;
  const before = tokens[known.firstToken - 1]?.text.toLowerCase() ?? '';
  const after = tokens[known.endToken]?.text.toLowerCase() ?? '';
  if (LANGUAGE_NOUN.test(after)) return true;
  if (after === '-' && /^(?:language|speaking|speaker|speakers)$/u.test(tokens[known.endToken + 1]?.text ?? ''))
    return true;
  if (/^(?:speak|speaks|spoke|speaking|spoken|fluent)$/u.test(before)) return true;
  return /^(?:in|into)$/u.test(before) && (!/^\p{L}/u.test(after) || FUNCTION_WORD.test(after));
}

/** "the Gulf states", "Sahel countries": the states of a region, not the region. */
export const namesStates = (known: KnownName, tokens: readonly Token[]): boolean =>
  entryOf(known, 'region') !== undefined &&
  /^(?:states|countries|nations|monarchies)$/u.test(tokens[known.endToken]?.text ?? '');
