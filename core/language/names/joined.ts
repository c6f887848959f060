/** Names that the model joins though they are two, or cuts though "and" is a part of them. */
import type { Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { startsUpper } from './form.ts';
import { isoOf } from './known.ts';
import type { AmendContext } from './amend.ts';
import { headOfName, SMALL, type NameSpan } from './spans.ts';

const AND = /^(?:and|&)$/u;
const ARTICLE = /^(?:the|a|an|its|their|his|her)$/iu;
const POSSESSIVE = /^['’]s?$/u;
const DASH = /^[-–—]$/u;
const BRACKET = /^[([{]$/u;

/**
 * One name of each span: "Ana Lind of Avik" is a person and a place, what a bracket opens is another name, and so is what "and the" does;
 * "the Bread and Salt Party" is one.
 */
export function oneNameOf(span: NameSpan, context: AmendContext): NameSpan {
  const alone = beforeCircumstance(beforeBracket(beforeOrigin(span, context), context), context);
  const one = beforeSecond(alone, context);
  return withFirstHalf(withoutHolders(one, context), context);
}

/** "Leaders of the Baltic Union": who is of a known body is no part of its name. */
function withoutHolders(span: NameSpan, { tokens, gazetteers, knownAt }: AmendContext): NameSpan {
  const { firstToken, endToken } = span;
  const post = /^(.+)s$/u.exec(tokens[firstToken]!.text)?.[1];
  const isOf = span.type === 'organization' && endToken - firstToken > 2 && tokens[firstToken + 1]!.text === 'of';
  if (!isOf || post === undefined || !gazetteers.parts.titles.has(post)) return span;
  const body = tokens[firstToken + 2]!.text === 'the' ? firstToken + 3 : firstToken + 2;
  return knownAt(body)?.endToken === endToken ? { ...span, firstToken: body, rule: 'words:title-in-front' } : span;
}

/** In tokens: how many fields of work a body's name goes on with. */
const MOST_FIELDS = 8;

/** "The Avik Union and the Chess Club", "the Popular Front and People's Party": two bodies, unless "of" binds both. */
function beforeSecond(span: NameSpan, { tokens, gazetteers, knownAt }: AmendContext): NameSpan {
  if (span.type !== 'organization') return span;
  const { bodies, fields } = gazetteers.parts;
  let isBound = false;
  for (let at = span.firstToken + 1; at < span.endToken - 1; at += 1) {
    isBound ||= SMALL.test(tokens[at]!.text) && !AND.test(tokens[at]!.text);
    if (!AND.test(tokens[at]!.text)) continue;
    // "the Ministry of Health and Norway"
    const next = knownAt(at + 1);
    const isState = next?.endToken === span.endToken && isoOf(next) !== undefined && fields.has(tokens[at - 1]!.text);
    if (isBound && !isState) return span;
    const isWhole = at > span.firstToken + 1 && bodies.has(tokens[at - 1]!.text);
    const isSecond = isWhole && bodies.has(tokens[span.endToken - 1]!.text);
    if (isState || isSecond || ARTICLE.test(tokens[at + 1]!.text)) return { ...span, endToken: at, rule: 'words:two' };
  }
  return span;
}

/** "The Ministry of Culture [and Tourism]", "the Bureau of Tobacco[, Firearms and Explosives]": fields of work that "of" binds to a body. */
export function withFields(span: NameSpan, { tokens, gazetteers }: AmendContext): NameSpan {
  const { fields } = gazetteers.parts;
  const isBound = headOfName(span, tokens) < span.endToken - 1 && fields.has(tokens[span.endToken - 1]!.text);
  if (span.type !== 'organization' || !isBound) return span;
  let end = span.endToken;
  let isClosed = false;
  for (let at = end; !isClosed && at - span.endToken < MOST_FIELDS; at = end) {
    isClosed = AND.test(tokens[at]?.text ?? '');
    if (!isClosed && tokens[at]?.text !== ',') break;
    let last = at + 1;
    while (startsUpper(tokens[last]?.text ?? '')) last += 1;
    // "Ministry of Health and Education Minister B"
    if (last === at + 1 || !fields.has(tokens[last - 1]!.text)) return span;
    end = last;
  }
  return isClosed ? { ...span, endToken: end, rule: 'words:and' } : span;
}

/** "The Avik Institute [for Peace Studies]": what a body is for is a part of its name where that has capitals. */
export function withPurpose(span: NameSpan, { tokens, upos, gazetteers, knownAt }: AmendContext): NameSpan {
  const { endToken: end } = span;
  const isBody = span.type === 'organization' && gazetteers.parts.bodies.has(tokens[end - 1]!.text);
  if (!isBody || tokens[end]?.text !== 'for' || knownAt(end + 1) !== undefined) return span;
  const isWord = (token: number): boolean =>
    startsUpper(tokens[token]?.text ?? '') && /^(?:NOUN|PROPN|ADJ)$/u.test(upos[token]!);
  let last = end + 1;
  while (isWord(last)) last += 1;
  // "the Institute for Anna Lind"
  const isPurpose = last > end + 1 && !gazetteers.givenNames.has(tokens[end + 1]!.text);
  return isPurpose ? { ...span, endToken: last, rule: 'words:purpose' } : span;
}

/** "[Avik Storm and] Flood Council (ASFC)": capitals in brackets tell how far the name that they are made of goes back. */
export function withSpelledOut(span: NameSpan, { tokens }: AmendContext): NameSpan {
  const { firstToken, endToken } = span;
  const capitals = /^\p{Lu}{3,}$/u.exec(tokens[endToken + 1]?.text ?? '')?.[0];
  const isBracketed = tokens[endToken]?.text === '(' && tokens[endToken + 2]?.text === ')';
  if (span.type !== 'organization' || capitals === undefined || !isBracketed) return span;
  const large = (token: number): boolean => startsUpper(tokens[token]!.text);
  let left = capitals.length;
  let first = endToken;
  while (left > 0 && first > 0) {
    const word = tokens[first - 1]!.text;
    if (large(first - 1)) {
      left -= 1;
      if (!word.startsWith(capitals[left]!)) return span;
    } else if (!SMALL.test(word) && word !== ',') return span;
    first -= 1;
  }
  return left === 0 && first < firstToken ? { ...span, firstToken: first, rule: 'words:acronym' } : span;
}

/** "Ana Lind of Avik": whoever has given name and surname is not called by where he is from. */
function beforeOrigin(span: NameSpan, { tokens }: AmendContext): NameSpan {
  if (span.type !== 'person') return span;
  for (let at = span.firstToken + 2; at < span.endToken - 1; at += 1)
    if (tokens[at]!.text === 'of') return { ...span, endToken: at, rule: 'words:origin-behind' };
  return span;
}

/** "The European Union in the Avik": a known body's name ends where a preposition and an article go on. */
function beforeCircumstance(span: NameSpan, { tokens, knownAt }: AmendContext): NameSpan {
  const end = span.type === 'organization' ? knownAt(span.firstToken)?.endToken : undefined;
  if (end === undefined || end + 1 >= span.endToken) return span;
  const goesOn = /^(?:in|on|at|to|with|from|by|after|before)$/u.test(tokens[end]!.text);
  return goesOn && ARTICLE.test(tokens[end + 1]!.text) ? { ...span, endToken: end, rule: 'words:circumstance' } : span;
}

function beforeBracket(span: NameSpan, { tokens }: AmendContext): NameSpan {
  for (let at = span.firstToken + 1; at < span.endToken; at += 1)
    if (BRACKET.test(tokens[at]!.text)) return { ...span, endToken: at, rule: 'words:bracket' };
  return span;
}

/** "[Salt]–Bread Bank": a plain word that a dash without spaces joins to a body's name. */
function isDashed(tokens: readonly Token[], half: number): boolean {
  const [first, dash, second] = [tokens[half]!, tokens[half + 1]!, tokens[half + 2]!];
  return DASH.test(dash.text) && first.end === dash.start && dash.end === second.start;
}

/** "The Bread and Salt Party": behind an article a plain noun and "and" begin the body's name; "the Democratic and Republican Party" are two. */
function withFirstHalf(span: NameSpan, { tokens, upos, gazetteers, knownAt }: AmendContext): NameSpan {
  const { firstToken } = span;
  const half = firstToken - 2;
  const isBody = span.type === 'organization' && gazetteers.parts.bodies.has(tokens[headOfName(span, tokens)]!.text);
  if (!isBody || half < 1) return span;
  const { bodies, stateBodies } = gazetteers.parts;
  const isWhole = bodies.has(tokens[half]!.text) || stateBodies.has(tokens[half]!.text);
  const isOpened = ARTICLE.test(tokens[half - 1]!.text) || (POSSESSIVE.test(tokens[half - 1]!.text) && !isWhole);
  const isAfterArticle = AND.test(tokens[firstToken - 1]!.text) && isOpened;
  if (!isAfterArticle && !isDashed(tokens, half)) return span;
  const isNoun = upos[half] === 'NOUN' || upos[half] === 'PROPN';
  const isPlain = startsUpper(tokens[half]!.text) && isNoun && knownAt(half) === undefined;
  return isPlain && span.endToken - firstToken > 1 ? { ...span, firstToken: half, rule: 'words:and' } : span;
}

const IS_SMALL = /^\p{Ll}+$/u;
/** Says which part of a land is meant. */
const PART_OF_LAND = /^(?:north|south|east|west|central|upper|lower|.*ern)$/u;

/** "lagos nigeria": in small letters and without a comma, too, a town and the land it lies in are two. */
export function cutBeforeLand(
  span: NameSpan,
  tokens: readonly Token[],
  { phrases, parts }: Gazetteers,
): readonly NameSpan[] {
  const { firstToken, endToken, type } = span;
  const texts = tokens.slice(firstToken, endToken).map(({ text }) => text);
  const isPair = type === 'place' && texts.length === 2 && texts.every((text) => IS_SMALL.test(text));
  if (!isPair || PART_OF_LAND.test(texts[0]!)) return [span];
  // known names are looked up in capitals, as headlines write them
  const capitals = texts.map((text) => ({ text: text.toUpperCase() }));
  const land = phrases.longestAt(capitals, 1);
  if (phrases.longestAt(capitals, 0)?.endToken === 2 || land === undefined) return [span];
  // "tampa bay"
  const last = texts[1]!;
  if (parts.places.has(last[0]!.toUpperCase() + last.slice(1))) return [span];
  const state = land.entries.find((entry) => entry.kind === 'state');
  const isLand = state !== undefined || land.entries.some(({ kind }) => kind === 'province' || kind === 'region');
  if (!isLand) return [span];
  const behind: NameSpan = { ...span, firstToken: firstToken + 1 };
  return [
    { ...span, endToken: firstToken + 1 },
    state === undefined ? behind : { ...behind, type: 'state', iso: state.iso },
  ];
}
