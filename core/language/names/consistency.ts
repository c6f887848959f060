/** One name, one type, through an article: what a full name told, its parts alone take over. */
import type { NameType, Token } from '../../model/doc.ts';
import { startsUpper } from './casing.ts';
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
