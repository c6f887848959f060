/** Names by their shape: capitalised words in a row, typed by the words in and around them. Works without any trained model. */
import type { NameType, Sentence, Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { startsUpper, type Casing } from './casing.ts';
import { titleEnd } from './guideline.ts';
import type { NameSpan } from './spans.ts';

const JOINERS = new Set(['of', 'for', 'and', '&', '-', 'the', 'de', 'del', 'la']);
const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u;
const LOCATIVE = new Set(['in', 'at', 'near', 'from', 'outside', 'inside', 'around', 'across', 'into', 'to', 'of']);
const SPEECH = /^(?:said|says|told|added|warned|tweeted|wrote|announced|insisted|argued|stressed)$/u;

/** Names of one sentence; only capitals of a sentence in running case say anything. */
export function shapedNames(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  casing: Casing,
  isState: (token: number) => boolean,
  gazetteers: Gazetteers,
): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  if (casing !== 'sentence') return spans;
  for (let i = firstToken; i < endToken;) {
    if (isState(i) || !isNameWord(tokens[i]!.text, gazetteers)) {
      i += 1;
      continue;
    }
    const end = sequenceEnd(tokens, i, endToken, isState, gazetteers);
    const type = typeOf(tokens, i, end, firstToken, gazetteers);
    if (type !== undefined) spans.push({ firstToken: i, endToken: end, type, rule: 'shape:capitals' });
    i = end;
  }
  return spans;
}

function isNameWord(text: string, { parts }: Gazetteers): boolean {
  return startsUpper(text) && !parts.never.has(text);
}

/** Capitalised words, joined by particles of a person's name or by the small words of a body's. */
function sequenceEnd(
  tokens: readonly Token[],
  first: number,
  limit: number,
  isState: (token: number) => boolean,
  gazetteers: Gazetteers,
): number {
  let end = first + 1;
  for (let i = end; i < limit; i += 1) {
    const { text } = tokens[i]!;
    if (isState(i)) break;
    if (isNameWord(text, gazetteers)) end = i + 1;
    else if (!gazetteers.parts.particles.has(text) && !joins(tokens, first, i, gazetteers)) break;
  }
  return end;
}

/** "of" joins after a body's word only ("Ministry of Health"); "and" only after that ("Ministry of Trade and Industry"). */
function joins(tokens: readonly Token[], first: number, at: number, { parts }: Gazetteers): boolean {
  const { text } = tokens[at]!;
  if (!JOINERS.has(text)) return false;
  if (text === '-') return tokens[at]!.start === tokens[at - 1]!.end && tokens[at + 1]?.start === tokens[at]!.end;
  const body = tokens.slice(first, at).some((token) => parts.bodies.has(token.text));
  return (
    body && (text !== 'and' || tokens.slice(first, at).some((token) => token.text === 'of' || token.text === 'for'))
  );
}

function typeOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentenceStart: number,
  gazetteers: Gazetteers,
): NameType | undefined {
  const { parts, givenNames } = gazetteers;
  const words = tokens.slice(first, end).map(({ text }) => text);
  const last = words.at(-1)!;
  if (parts.others.has(last) || parts.otherFirst.has(words[0]!)) return undefined;
  if (words.length > 1 && (parts.bodies.has(last) || parts.bodies.has(words[0]!))) return 'organization';
  if (words.length > 1 && (parts.places.has(last) || words[0] === 'Mount' || words[0] === 'Lake')) return 'place';
  const named = titleEnd(tokens, first, end, parts.titles);
  if (named === end) return undefined;
  if (named > first || (first > sentenceStart && titleEnd(tokens, first - 1, first, parts.titles) === first))
    return 'person';
  if (words.length > 1 && words.length < 6 && givenNames.has(words[0]!)) return 'person';
  if (words.length === 1 && ACRONYM.test(last)) return 'organization';
  if (words.length > 1 && words.length < 5) return first === sentenceStart ? undefined : 'person';
  if (first === sentenceStart) return undefined;
  const before = tokens[first - 1]!.text.toLowerCase();
  if (SPEECH.test(before) || SPEECH.test(tokens[end]?.text ?? '')) return 'person';
  return LOCATIVE.has(before) && before !== 'of' && before !== 'to' ? 'place' : undefined;
}
