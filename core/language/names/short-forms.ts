/** Bodies called by the word for what they are, once the article has told their names. */
import type { Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { startsUpper } from './form.ts';
import { headOfName, length, type NameSpan } from './spans.ts';

/** A longer name goes on so. */
const GOES_ON = /^(?:of|for|on)$/u;

/**
 * "the Commission" where the article has told of the European Commission: the word for what a body is, in capitals behind the
 * article, stands for the body.
 */
export function shortForms(
  spans: readonly NameSpan[],
  tokens: readonly Token[],
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
  return tokens.flatMap(({ text, end }, i): NameSpan[] => {
    if (!kinds.has(text) || !isFree(i)) return [];
    // "Commission President Lindqvist"
    const isOffice = parts.titles.has(tokens[i + 1]?.text ?? '') && isCapital(i + 2) && !isCapital(i - 1);
    if (isOffice) return [{ firstToken: i, endToken: i + 1, type: 'organization', rule: 'context:short-form' }];
    if (!/^the$/iu.test(tokens[i - 1]?.text ?? '')) return [];
    const goesOn = isCapital(i + 1, end) || (GOES_ON.test(tokens[i + 1]?.text ?? '') && isCapital(i + 2));
    return goesOn ? [] : [{ firstToken: i, endToken: i + 1, type: 'organization', rule: 'context:short-form' }];
  });
}
