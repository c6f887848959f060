import type { NamedDoc } from '../../model/doc.ts';

/** The tokens of a document that something holds of, in order. A pass asks it of every token, and it holds of few or none. */
export function tokensWhere({ tokens }: NamedDoc, holds: (token: number) => boolean): number[] {
  const found: number[] = [];
  for (let token = 0; token < tokens.length; token++) if (holds(token)) found.push(token);
  return found;
}
