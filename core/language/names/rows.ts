/** Names that a conjunction joins to others are of their type. */
import type { Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { headOfName, inOrder, length, type NameSpan } from './spans.ts';

/** Given names too, but as often what surnames, and companies called after their founders, begin with: "Van Houten". */
const PARTICLE = /^(?:Van|Von|De|Di|Da|Du|La|Le)$/u;

/** Whether a word says that a name that begins with it is a person's. */
export const isGivenName = (word: string, { givenNames }: Gazetteers): boolean =>
  givenNames.has(word) && !PARTICLE.test(word);

/** What the model found and no table knows; a person's given name says enough. */
export function isUnknown(
  { rule, type, firstToken, endToken }: NameSpan,
  tokens: readonly Token[],
  gazetteers: Gazetteers,
): boolean {
  if (type === 'state' || !/^(?:model|words|context):/u.test(rule)) return false;
  if (endToken - firstToken > 1 && gazetteers.parts.corporate.has(tokens[endToken - 1]!.text)) return true;
  return type !== 'person' || !isGivenName(tokens[firstToken]!.text, gazetteers);
}

/**
 * Gives names that nobody knows the type of those beside them.
 * @param runs capitalised words that are no names yet
 */
export function typedByRow(
  spans: readonly NameSpan[],
  runs: readonly NameSpan[],
  tokens: readonly Token[],
  gazetteers: Gazetteers,
): readonly NameSpan[] {
  const starts = new Map(spans.map((span) => [span.firstToken, span]));
  const ends = new Map(spans.map((span) => [span.endToken, span]));
  const inRow = runs.flatMap((run): NameSpan[] => {
    const type = besideOf(run, starts, ends, tokens)?.type;
    // "Macron and the European Union": beside a body stand people too
    const isLike = type === 'place' || (type === 'organization' && isAcronym(run, tokens));
    return isLike ? [{ ...run, type, rule: 'context:row' }] : [];
  });
  const sorted = inOrder([...spans, ...inRow]);
  return bodiesInRow(sorted, tokens, gazetteers);
}

const isAcronym = ({ firstToken, endToken }: NameSpan, tokens: readonly Token[]): boolean =>
  endToken - firstToken === 1 && /^\p{Lu}{2,}\p{N}*$/u.test(tokens[firstToken]!.text);

/** "Lombok and Padang", "FNV and the GMB": what a conjunction joins to an unknown name. */
function besideOf(
  { firstToken, endToken }: NameSpan,
  starts: ReadonlyMap<number, NameSpan>,
  ends: ReadonlyMap<number, NameSpan>,
  tokens: readonly Token[],
): NameSpan | undefined {
  const isAnd = (token: number): boolean => /^(?:and|or)$/u.test(tokens[token]?.text ?? '');
  const isThe = (token: number): boolean => /^the$/iu.test(tokens[token]?.text ?? '');
  // "the Life and Liberty Party" is one name, and so is "the Office for Trade and Industry"
  const whole = (span: NameSpan | undefined): NameSpan | undefined =>
    span !== undefined && (length(span) === 1 || span.rule.startsWith('gazetteer:')) ? span : undefined;
  if (isAnd(endToken) && isThe(endToken + 1)) return starts.get(endToken + 2);
  const behind = isAnd(endToken) && !isThe(firstToken - 1) ? whole(starts.get(endToken + 1)) : undefined;
  return behind ?? (isAnd(firstToken - 1) ? whole(ends.get(firstToken - 1)) : undefined);
}

/** "both Brightway and Norvik Group": beside a body, and joined to it as its like, stands a body. */
function bodiesInRow(
  spans: readonly NameSpan[],
  tokens: readonly Token[],
  gazetteers: Gazetteers,
): readonly NameSpan[] {
  const { parts } = gazetteers;
  const isBody = (span: NameSpan | undefined): boolean =>
    span?.type === 'organization' &&
    (span.rule === 'gazetteer:organization' ||
      span.rule === 'context:told' ||
      parts.bodies.has(tokens[headOfName(span, tokens)]!.text));
  return spans.map((span, i): NameSpan => {
    if (span.type === 'organization' || !isUnknown(span, tokens, gazetteers)) return span;
    const isBoth = /^both$/iu.test(tokens[span.firstToken - 1]?.text ?? '');
    const isLike = isBoth && tokens[span.endToken]?.text === 'and' && isBody(spans[i + 1]);
    return isLike ? { ...span, type: 'organization', rule: 'context:row' } : span;
  });
}
