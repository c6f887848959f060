/** Mends what the words of a name themselves show to be cut or typed wrongly: the model sees each word more than the whole. */
import type { TaggedDoc, Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { startsUpper } from './form.ts';
import { titleEnd } from './guideline.ts';
import { entryOf, isoOf, type KnownName } from './known.ts';
import { headOfName, length, SMALL, type NameSpan } from './spans.ts';
import { SYLLABLE } from './told-persons.ts';

/** What amending a span needs to know of its document and of the world. */
export interface AmendContext {
  readonly tokens: readonly Token[];
  readonly gazetteers: Gazetteers;
  /** The known name that starts at a token. */
  readonly knownAt: (token: number) => KnownName | undefined;
  readonly upos: TaggedDoc['upos'];
}

const LONGEST_TITLE = 5;

/** One span of the model, cut and typed by its own words; known names are left as they are. */
export function amendSpan(span: NameSpan, context: AmendContext): NameSpan {
  const whole = context.knownAt(span.firstToken);
  if (whole !== undefined && whole.endToken >= span.endToken) return span;
  const begun = withoutEndInFront(withoutOwner(withoutDay(span, context), context), context);
  const cut = withoutTitleBehind(withoutTitle(withoutCountry(begun, context), context), context);
  return typedByHead(cut, context);
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;
/** Before a month, and not before a person or a body. */
const BEFORE_MONTH = /^(?:in|since|until|last|next|late|early|mid)$/iu;

/** "Friday Orion Motor Company", "in March Orion Motor Company", "Orion Motor Company on Friday": the day belongs to the sentence. */
function withoutDay(span: NameSpan, { tokens, gazetteers }: AmendContext): NameSpan {
  const isDay = (token: number): boolean => gazetteers.parts.days.has(tokens[token]!.text);
  const isMonth = (token: number): boolean =>
    MONTH.test(tokens[token]!.text) && BEFORE_MONTH.test(tokens[token - 1]?.text ?? '');
  if (length(span) > 1 && (isDay(span.firstToken) || isMonth(span.firstToken)))
    return { ...span, firstToken: span.firstToken + 1, rule: 'words:day' };
  const last = span.endToken - 1;
  const isBehind = length(span) > 2 && isDay(last) && SMALL.test(tokens[last - 1]!.text);
  return isBehind ? { ...span, endToken: last - 1, rule: 'words:day' } : span;
}

/** "Chad's State Committee for Fisheries", "the Civic Union's Peace Council": whose body it is, is no part of its name. */
function withoutOwner(span: NameSpan, { tokens, knownAt }: AmendContext): NameSpan {
  const owner = span.type === 'organization' ? knownAt(span.firstToken) : undefined;
  if (owner === undefined || owner.endToken + 1 >= span.endToken) return span;
  const isOwner = isoOf(owner) !== undefined || entryOf(owner, 'organization') !== undefined;
  return isOwner && /^['\u2019]s?$/u.test(tokens[owner.endToken]!.text)
    ? { ...span, firstToken: owner.endToken + 1, rule: 'words:owner-in-front' }
    : span;
}

/**
 * "Kong Maria Lind" of "Hong Kong Maria Lind", "Executive Maria Lind" of "Chief Executive Maria Lind": a person's name does not begin
 * with the end of a state's name or of a title.
 */
function withoutEndInFront(span: NameSpan, { tokens, gazetteers, knownAt }: AmendContext): NameSpan {
  if (span.type !== 'person') return span;
  const { firstToken, endToken } = span;
  for (let start = firstToken - 1; start >= Math.max(0, firstToken - LONGEST_TITLE); start -= 1) {
    if (!startsUpper(tokens[start]!.text)) return span;
    const known = knownAt(start);
    const stateEnd = known !== undefined && isoOf(known) !== undefined ? known.endToken : 0;
    const end = Math.max(stateEnd, titleEnd(tokens, start, endToken, gazetteers));
    if (end > firstToken && end < endToken) return { ...span, firstToken: end, rule: 'words:end-in-front' };
  }
  return span;
}

/**
 * "United States Maria Lind": a country or a land in front of a person is another name. A word that is a given name as well
 * ("Israel Katz") belongs to the person.
 */
function withoutCountry(span: NameSpan, { tokens, gazetteers, knownAt }: AmendContext): NameSpan {
  const land = knownAt(span.firstToken);
  if (span.type === 'organization' || land === undefined || land.endToken >= span.endToken) return span;
  const isCountry = entryOf(land, 'state') !== undefined || entryOf(land, 'demonym') !== undefined;
  if (!isCountry && entryOf(land, 'region') === undefined) return span;
  const rest = { ...span, firstToken: land.endToken, rule: 'words:country-in-front' };
  const inner = knownAt(land.endToken);
  const isKnown = inner !== undefined && inner.endToken === span.endToken;
  if (isCountry && isKnown && entryOf(inner, 'organization') !== undefined) return { ...rest, type: 'organization' };
  const isGiven = (token: number): boolean => gazetteers.givenNames.has(tokens[token]!.text);
  const isPerson = length(rest) > 1 && isGiven(rest.firstToken) && !isGiven(span.firstToken);
  return isPerson ? { ...rest, type: 'person' } : span;
}

/** "Finland's Centre" of "Finland's Centre Party": no place's or person's name goes on over a state and its possessive. */
export function goesOverOwner(span: NameSpan, { tokens, knownAt }: AmendContext): boolean {
  const state = knownAt(span.firstToken);
  if (span.type === 'organization' || state === undefined || isoOf(state) === undefined) return false;
  return state.endToken < span.endToken && /^['’]s?$/u.test(tokens[state.endToken]!.text);
}

/**
 * "President Lindqvist", "US President Lindqvist", taken for a body: a title and one or two words that no body or place ends with are
 * a person.
 */
function withoutTitle(span: NameSpan, context: AmendContext): NameSpan {
  if (span.type === 'person') return withoutPostInFront(span, context);
  if (span.type !== 'organization') return span;
  const { tokens, gazetteers, knownAt } = context;
  const { parts } = gazetteers;
  const title = behindCountry(span, context);
  const first = titleEnd(tokens, title, span.endToken, gazetteers);
  const rest = span.endToken - first;
  if (first === title || rest < 1 || rest > 2 || knownAt(first) !== undefined) return span;
  const words = tokens.slice(first, span.endToken).map(({ text }) => text);
  const isName = (word: string): boolean => /^\p{Lu}\p{L}*\p{Ll}$/u.test(word) && !parts.titles.has(word);
  const isKind = (word: string): boolean =>
    parts.bodies.has(word) || parts.stateBodies.has(word) || parts.places.has(word) || parts.others.has(word);
  if (!words.every(isName) || words.some(isKind)) return span;
  return { ...span, firstToken: first, type: 'person', rule: 'words:title-in-front' };
}

/** Where a span goes on behind the country it starts with; its first token if it starts with none. */
function behindCountry({ firstToken, endToken }: NameSpan, { knownAt }: AmendContext): number {
  const land = knownAt(firstToken);
  const isCountry = land !== undefined && land.endToken < endToken && isoOf(land) !== undefined;
  return isCountry ? land.endToken : firstToken;
}

/** "Bridges Minister Ana Lindqvist": what stands before a title is the post's, unless the name has begun already. */
function withoutPostInFront(span: NameSpan, { tokens, gazetteers }: AmendContext): NameSpan {
  const { givenNames } = gazetteers;
  for (let title = span.firstToken + 1; title < span.endToken - 1; title += 1) {
    if (givenNames.has(tokens[title - 1]!.text)) return span;
    const first = titleEnd(tokens, title, span.endToken - 1, gazetteers);
    if (first > title && givenNames.has(tokens[first]!.text))
      return { ...span, firstToken: first, rule: 'words:title-in-front' };
  }
  return span;
}

/** "Supreme Court Justice", "Pentagon Press" of "Pentagon Press Secretary": no part of a body's name, unless "of" binds it. */
function withoutTitleBehind(span: NameSpan, { tokens, gazetteers }: AmendContext): NameSpan {
  if (span.type !== 'organization') return span;
  for (let first = Math.max(span.firstToken + 1, span.endToken - LONGEST_TITLE); first < span.endToken; first += 1) {
    const limit = Math.min(tokens.length, span.endToken + 2);
    if (titleEnd(tokens, first, limit, gazetteers) < span.endToken || !startsUpper(tokens[first - 1]!.text)) continue;
    return { ...span, endToken: first, rule: 'words:title-behind' };
  }
  return span;
}

/** What the head word of a long name says of its type: "County Clare", "Ural Oblast", "Kerry Highway Patrol". */
function typedByHead(span: NameSpan, { tokens, gazetteers }: AmendContext): NameSpan {
  if (length(span) < 2) {
    const isChamber = span.type === 'place' && gazetteers.parts.chambers.has(tokens[span.firstToken]!.text);
    return isChamber ? { ...span, type: 'organization', rule: 'words:kind' } : span;
  }
  const { parts, givenNames } = gazetteers;
  const first = tokens[span.firstToken]!.text;
  const head = tokens[headOfName(span, tokens)]!.text;
  const isArea = parts.areas.has(head) || parts.areas.has(first);
  const isBody =
    (parts.bodies.has(head) || parts.stateBodies.has(head) || parts.firms.has(head)) && !parts.places.has(head);
  if (span.type === 'person' && givenNames.has(first)) return span;
  if (isArea && span.type !== 'place') return { ...span, type: 'place', rule: 'words:kind' };
  if (isBody && span.type !== 'organization') return { ...span, type: 'organization', rule: 'words:kind' };
  return span;
}

/** What is glued to a person's name by hyphens belongs to it: "al-Rashid", "Abdel al-Rashid", "Kim Min-jun", "Chan-o-cha". */
export function withGluedParts(span: NameSpan, context: AmendContext): NameSpan {
  const { tokens, gazetteers, upos } = context;
  if (span.type !== 'person') return span;
  const { particles } = gazetteers.parts;
  const nickname = endOfNickname(span, tokens);
  if (nickname > span.endToken) return { ...span, endToken: nickname };
  const isGlued = (hyphen: number): boolean =>
    tokens[hyphen]?.text === '-' &&
    tokens[hyphen - 1]?.end === tokens[hyphen]!.start &&
    tokens[hyphen + 1]?.start === tokens[hyphen]!.end;
  let { firstToken, endToken } = span;
  if (isGlued(firstToken - 1) && particles.has(tokens[firstToken - 2]!.text)) firstToken -= 2;
  firstToken = behindParticle(firstToken, context);
  const isPart = (token: number): boolean => {
    const { text } = tokens[token]!;
    const isName = upos[token] === 'PROPN' || text.length === 1 || upos[token] === 'X';
    return /^\p{L}+$/u.test(text) && isName;
  };
  // "Lee" of "Lee In-ho"
  const isSmall = (token: number): boolean =>
    /^\p{Ll}/u.test(tokens[token]?.text ?? '') && SYLLABLE.test(tokens[token]!.text);
  const isSyllable = (token: number): boolean => SYLLABLE.test(tokens[token]?.text ?? '');
  const isSurnameAlone =
    endToken - firstToken === 1 && isSyllable(firstToken) && startsUpper(tokens[endToken]?.text ?? '');
  if (isSurnameAlone && isSyllable(endToken) && isGlued(endToken + 1) && isSmall(endToken + 2)) endToken += 3;
  while (isGlued(endToken) && (isPart(endToken + 1) || (isSyllable(endToken - 1) && isSmall(endToken + 1))))
    endToken += 2;
  if (particles.has(tokens[endToken]?.text ?? '') && isGlued(endToken + 1) && startsUpper(tokens[endToken + 2]!.text))
    endToken += 3;
  return { ...span, firstToken, endToken };
}

/** Where a name goes on behind the nickname that the model cuts it at: "Juan "El Toro" [Pérez]". */
function endOfNickname({ firstToken, endToken }: NameSpan, tokens: readonly Token[]): number {
  const isMark = (token: number): boolean => /^["“”]$/u.test(tokens[token]?.text ?? '');
  if (!isMark(endToken) || !startsUpper(tokens[endToken + 1]?.text ?? '')) return endToken;
  for (let token = firstToken + 1; token < endToken; token += 1) if (isMark(token)) return endToken + 2;
  return endToken;
}

/** Where the name starts whose last part the model saw alone: "Omar bin" of "Omar bin Said", "Jan van" of "Jan van Dijk". */
function behindParticle(firstToken: number, { tokens, gazetteers, upos }: AmendContext): number {
  const { particles, titles } = gazetteers.parts;
  let first = firstToken;
  const isParticle = (token: number): boolean =>
    particles.has(tokens[token]!.text) && !startsUpper(tokens[token]!.text) && upos[token] === 'PROPN';
  while (first > 1 && isParticle(first - 1)) {
    const before = first - 2;
    if (upos[before] !== 'PROPN' || !startsUpper(tokens[before]!.text) || titles.has(tokens[before]!.text)) break;
    first = before;
  }
  return first;
}
