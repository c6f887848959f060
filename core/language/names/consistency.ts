/** One name, one type, through an article: what a full name told, its parts alone take over. */
import type { NameType, Token } from '../../model/doc.ts';
import { startsUpper } from './form.ts';
import { length, type NameSpan } from './spans.ts';

/** Surnames alone, and names found once and missed elsewhere, in the rest of the article. */
export function repeatedNames(
  tokens: readonly Token[],
  spans: readonly NameSpan[],
  isFree: (token: number) => boolean,
): readonly NameSpan[] {
  const types = knownParts(tokens, spans);
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const { text } = tokens[i]!;
    const type = types.get(text);
    if (type === undefined || !isFree(i) || hasCapitalNeighbour(tokens, i)) continue;
    found.push({ firstToken: i, endToken: i + 1, type, rule: 'consistency:repeated' });
  }
  return found;
}

/** Single words that stand for a name of the article: surnames, and names of one word. */
function knownParts(tokens: readonly Token[], spans: readonly NameSpan[]): ReadonlyMap<string, NameType> {
  const types = new Map<string, NameType>();
  for (const span of spans) {
    if (span.type === 'state') continue;
    const last = tokens[span.endToken - 1]!.text;
    if (length(span) > 1 && span.type === 'person' && last.length > 2 && startsUpper(last)) types.set(last, 'person');
  }
  for (const span of spans) {
    const { text } = tokens[span.firstToken]!;
    if (length(span) === 1 && span.type !== 'state' && text.length > 2 && !types.has(text)) types.set(text, span.type);
  }
  return types;
}

const hasCapitalNeighbour = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return next !== undefined && next.start <= tokens[i]!.end + 1 && startsUpper(next.text);
};

/** In tokens: what may be missing in front of a person's name, and behind a body's. */
const MOST_MISSING = { person: 2, organization: 6 } as const;

/** Names that are cut here and whole elsewhere in the article: "[Ginger] Baker", "the Party for Socialism [and Liberation]". */
export function asWholeElsewhere(spans: readonly NameSpan[], tokens: readonly Token[]): readonly NameSpan[] {
  const textFrom = (first: number, end: number): string =>
    tokens
      .slice(first, end)
      .map(({ text }) => text)
      .join(' ');
  const whole = new Set<string>();
  const taken = new Uint8Array(tokens.length);
  for (const span of spans) {
    taken.fill(1, span.firstToken, span.endToken);
    if (length(span) > 1) whole.add(`${span.type} ${textFrom(span.firstToken, span.endToken)}`);
  }
  if (whole.size === 0) return spans;
  return spans.map((span) => {
    const { type } = span;
    if (type !== 'person' && type !== 'organization') return span;
    let found = span;
    for (let more = 1; more <= MOST_MISSING[type]; more += 1) {
      const firstToken = type === 'person' ? span.firstToken - more : span.firstToken;
      const endToken = type === 'person' ? span.endToken : span.endToken + more;
      const added = type === 'person' ? firstToken : endToken - 1;
      if (firstToken < 0 || endToken > tokens.length || taken[added] === 1) break;
      if (startsUpper(tokens[added]!.text) && whole.has(`${type} ${textFrom(firstToken, endToken)}`))
        found = { ...span, firstToken, endToken, rule: 'consistency:whole' };
    }
    return found;
  });
}

/**
 * One name, one type: spans of the model that read the same throughout the article take the type that most of them have, the
 * first one's where two types have as many. A person's full name votes for its ends, which are his surname.
 */
export function agreeOnTypes(spans: readonly NameSpan[], tokens: readonly Token[]): readonly NameSpan[] {
  const textFrom = (first: number, end: number): string =>
    tokens
      .slice(first, end)
      .map(({ text }) => text)
      .join(' ');
  const votes = new Map<string, Map<NameType, number>>();
  const vote = (text: string, type: NameType): void => {
    const counts = votes.get(text) ?? new Map<NameType, number>();
    votes.set(text, counts.set(type, (counts.get(type) ?? 0) + 1));
  };
  const isLearned = ({ rule }: NameSpan): boolean => rule.startsWith('model:') || rule.startsWith('words:');
  for (const span of spans) {
    if (!isLearned(span)) continue;
    vote(textFrom(span.firstToken, span.endToken), span.type);
    if (span.type !== 'person') continue;
    for (let first = span.firstToken + 1; first < span.endToken; first += 1) {
      if (span.endToken - first <= LONGEST_SURNAME) vote(textFrom(first, span.endToken), 'person');
    }
  }
  return spans.map((span) => {
    const counts = isLearned(span) ? votes.get(textFrom(span.firstToken, span.endToken)) : undefined;
    if (counts === undefined || counts.size < 2) return span;
    const type = [...counts].reduce((best, count) => (count[1] > best[1] ? count : best))[0];
    return type === span.type ? span : { ...span, type, rule: `${span.rule}+agreed` };
  });
}

/** Words of the longest surname that is looked for alone. */
const LONGEST_SURNAME = 3;
