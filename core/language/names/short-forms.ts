/** Bodies called by the word for what they are, once the article has told their names. */
import type { Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { CUE } from './cues.ts';
import { startsUpper } from './form.ts';
import { headOfName, length, type NameSpan } from './spans.ts';
import type { NameWord } from './words.ts';

/** A longer name goes on so. */
const GOES_ON = /^(?:of|for|on)$/u;

/**
 * "the Commission" where the article has told of the European Commission: the word for what a body is, in capitals behind the
 * article, stands for the body.
 */
export function shortForms(
  spans: readonly NameSpan[],
  tokens: readonly Token[],
  words: readonly NameWord[],
  isFree: (token: number) => boolean,
  { parts }: Gazetteers,
): readonly NameSpan[] {
  const kinds = new Set<string>();
  for (const span of spans) {
    if (span.type !== 'organization' || length(span) < 2) continue;
    for (const token of [headOfName(span, tokens), span.endToken - 1]) {
      const { text } = tokens[token]!;
      if (parts.bodies.has(text) || parts.stateBodies.has(text)) kinds.add(text);
    }
  }
  if (kinds.size === 0) return [];
  const isCapital = (token: number, end = Infinity): boolean => {
    const next = tokens[token];
    return next !== undefined && next.start <= end + 1 && startsUpper(next.text) && !parts.days.has(next.text);
  };
  const isShortForm = (i: number): boolean => {
    if (!kinds.has(tokens[i]!.text) || !isFree(i)) return false;
    // "Commission President Lindqvist"
    if (parts.titles.has(tokens[i + 1]?.text ?? '') && isCapital(i + 2) && !isCapital(i - 1)) return true;
    if (!/^the$/iu.test(tokens[i - 1]?.text ?? '')) return false;
    const goesOn = GOES_ON.test(tokens[i + 1]?.text ?? '') && isCapital(i + 2);
    return !goesOn && !isCapital(i + 1, tokens[i]!.end);
  };
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i += 1)
    if ((words[i]!.cues & CUE.body) !== 0 && isShortForm(i))
      found.push({ firstToken: i, endToken: i + 1, type: 'organization', rule: 'context:short-form' });
  return found;
}
