/** Companies called by the first word of their name, once the article has told it: "Lindqvist" after "Lindqvist Holdings". */
import type { TaggedDoc } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { startsUpper } from './form.ts';
import { inOrder, length, type NameSpan } from './spans.ts';

/** What joins a word to the one beside it. */
const PART_OF_MORE = /^[-–&]$/u;

/** Adds the first words of companies' names where they stand alone, but for what names something else, or a person in the same article. */
export function withFirstWords(
  spans: readonly NameSpan[],
  { tokens, upos }: TaggedDoc,
  isFree: (token: number) => boolean,
  gazetteers: Gazetteers,
): readonly NameSpan[] {
  const words = firstWords(spans, tokens, gazetteers);
  if (words.size === 0) return spans;
  const touches = (i: number): boolean => PART_OF_MORE.test(tokens[i]?.text ?? '') || upos[i] === 'PROPN';
  const taken = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of spans) taken.fill(1, firstToken, endToken);
  const added = tokens.flatMap(({ text }, i): NameSpan[] => {
    if (!words.has(text) || taken[i] === 1 || !isFree(i) || upos[i] !== 'PROPN') return [];
    if (touches(i - 1) || touches(i + 1) || startsUpper(tokens[i + 1]?.text ?? '')) return [];
    return [{ firstToken: i, endToken: i + 1, type: 'organization', rule: 'context:first-word' }];
  });
  const typed = spans.map((span): NameSpan => {
    const isMistyped = length(span) === 1 && span.type !== 'organization' && span.rule === 'model:names';
    return isMistyped && words.has(tokens[span.firstToken]!.text)
      ? { ...span, type: 'organization', rule: 'context:first-word' }
      : span;
  });
  return inOrder([...typed, ...added]);
}

/** The words that only bodies of the article begin with. */
function firstWords(
  spans: readonly NameSpan[],
  tokens: TaggedDoc['tokens'],
  gazetteers: Gazetteers,
): ReadonlySet<string> {
  const { parts, phrases } = gazetteers;
  const words = new Set<string>();
  for (const span of spans) {
    if (span.type !== 'organization' || length(span) < 2 || span.rule.startsWith('gazetteer:')) continue;
    const first = tokens[span.firstToken]!.text;
    const last = tokens[span.endToken - 1]!.text;
    const isFirm = parts.corporate.has(last) || parts.firms.has(last);
    const isOwn = /^\p{Lu}\p{L}{3,}$/u.test(first) && phrases.lookUp(first).length === 0;
    if (isFirm && isOwn && !parts.never.has(first)) words.add(first);
  }
  for (const span of spans)
    if (span.type === 'person' && length(span) > 1)
      for (let i = span.firstToken; i < span.endToken; i += 1) words.delete(tokens[i]!.text);
  return words;
}
