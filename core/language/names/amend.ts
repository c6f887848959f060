/** Mends what the words of a name themselves show to be cut or typed wrongly: the model sees each word more than the whole. */
import type { TaggedDoc, Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { startsUpper } from './casing.ts';
import { titleEnd } from './guideline.ts';
import { entryOf, type KnownName } from './known.ts';
import { length, type NameSpan } from './spans.ts';

/** What amending a span needs to know of its document and of the world. */
export interface AmendContext {
  readonly tokens: readonly Token[];
  readonly gazetteers: Gazetteers;
  /** The known name that starts at a token. */
  readonly knownAt: (token: number) => KnownName | undefined;
  readonly upos: TaggedDoc['upos'];
}

const SMALL = /^(?:of|for|on|in|and)$/u;
const LONGEST_TITLE = 5;

/** One span of the model, cut and typed by its own words; known names are left as they are. */
export function amendSpan(span: NameSpan, context: AmendContext): NameSpan {
  const whole = context.knownAt(span.firstToken);
  if (whole !== undefined && whole.endToken >= span.endToken) return span;
  const cut = withoutTitleBehind(withoutTitle(withoutCountry(withoutDay(span, context), context), context), context);
  return typedByHead(cut, context);
}

/** "Friday Orion Motor Company": the day belongs to the sentence. */
function withoutDay(span: NameSpan, { tokens, gazetteers }: AmendContext): NameSpan {
  const isDay = gazetteers.parts.days.has(tokens[span.firstToken]!.text);
  return isDay && length(span) > 1 ? { ...span, firstToken: span.firstToken + 1, rule: 'words:day' } : span;
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

/** "President Lindqvist", taken for a body: a title and one or two words that no body or place ends with are a person. */
function withoutTitle(span: NameSpan, { tokens, gazetteers, knownAt }: AmendContext): NameSpan {
  if (span.type !== 'organization') return span;
  const { parts } = gazetteers;
  const first = titleEnd(tokens, span.firstToken, span.endToken, parts.titles);
  const rest = span.endToken - first;
  if (first === span.firstToken || rest < 1 || rest > 2 || knownAt(first) !== undefined) return span;
  const words = tokens.slice(first, span.endToken).map(({ text }) => text);
  const isName = (word: string): boolean => /^\p{Lu}\p{L}*\p{Ll}$/u.test(word) && !parts.titles.has(word);
  const isKind = (word: string): boolean =>
    parts.bodies.has(word) || parts.stateBodies.has(word) || parts.places.has(word) || parts.others.has(word);
  if (!words.every(isName) || words.some(isKind)) return span;
  return { ...span, firstToken: first, type: 'person', rule: 'words:title-in-front' };
}

/** "Supreme Court Justice", "Pentagon Press" of "Pentagon Press Secretary": no part of a body's name, unless "of" binds it. */
function withoutTitleBehind(span: NameSpan, { tokens, gazetteers }: AmendContext): NameSpan {
  if (span.type !== 'organization') return span;
  for (let first = Math.max(span.firstToken + 1, span.endToken - LONGEST_TITLE); first < span.endToken; first += 1) {
    const limit = Math.min(tokens.length, span.endToken + 2);
    if (
      titleEnd(tokens, first, limit, gazetteers.parts.titles) < span.endToken ||
      !startsUpper(tokens[first - 1]!.text)
    )
      continue;
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
  const isBody = (parts.bodies.has(head) || parts.stateBodies.has(head)) && !parts.places.has(head);
  if (span.type === 'person' && givenNames.has(first)) return span;
  if (isArea && span.type !== 'place') return { ...span, type: 'place', rule: 'words:kind' };
  if (isBody && span.type !== 'organization') return { ...span, type: 'organization', rule: 'words:kind' };
  return span;
}

/** The last word before "of", "for" and the like; the last of all where there is none. */
function headOfName({ firstToken, endToken }: NameSpan, tokens: readonly Token[]): number {
  for (let token = firstToken + 1; token < endToken; token += 1) if (SMALL.test(tokens[token]!.text)) return token - 1;
  return endToken - 1;
}

/** What is glued to a person's name by hyphens belongs to it: "al-Rashid", "Abdel al-Rashid", "Kim Min-jun", "Chan-o-cha". */
export function withGluedParts(span: NameSpan, { tokens, gazetteers, upos }: AmendContext): NameSpan {
  if (span.type !== 'person') return span;
  const { particles } = gazetteers.parts;
  const isGlued = (hyphen: number): boolean =>
    tokens[hyphen]?.text === '-' &&
    tokens[hyphen - 1]?.end === tokens[hyphen]!.start &&
    tokens[hyphen + 1]?.start === tokens[hyphen]!.end;
  let { firstToken, endToken } = span;
  if (isGlued(firstToken - 1) && particles.has(tokens[firstToken - 2]!.text)) firstToken -= 2;
  const isPart = (token: number): boolean => {
    const { text } = tokens[token]!;
    const isName = upos[token] === 'PROPN' || text.length === 1 || upos[token] === 'X';
    return /^\p{L}+$/u.test(text) && isName;
  };
  while (isGlued(endToken) && isPart(endToken + 1)) endToken += 2;
  if (particles.has(tokens[endToken]?.text ?? '') && isGlued(endToken + 1) && startsUpper(tokens[endToken + 2]!.text))
    endToken += 3;
  return { ...span, firstToken, endToken };
}
