/** A stretch of tokens taken for a name, on its way to becoming one. */
import type { NameType, Token } from '../../model/doc.ts';

export interface NameSpan {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: NameType;
  readonly iso?: string;
  readonly rule: string;
  /** Where the name is a part of its first token ("Ruritania" in "anti-Ruritania"): units of text to leave out in front. */
  readonly skip?: number;
}

export const length = ({ firstToken, endToken }: NameSpan): number => endToken - firstToken;

/** Spans by where they start. */
export const inOrder = (spans: readonly NameSpan[]): readonly NameSpan[] =>
  [...spans].sort((a, b) => a.firstToken - b.firstToken);

/** The small words inside names. */
export const SMALL = /^(?:of|for|on|in|and)$/u;

/** The last word before "of", "for" and the like; the last of all where there is none. */
export function headOfName({ firstToken, endToken }: NameSpan, tokens: readonly Token[]): number {
  for (let token = firstToken + 1; token < endToken; token += 1) if (SMALL.test(tokens[token]!.text)) return token - 1;
  return endToken - 1;
}

/** "GENEVA - Indonesia said": behind capitals a hyphen between spaces is a dash, and no name goes over one. */
export function cutAtDashes(span: NameSpan, tokens: readonly Token[]): readonly NameSpan[] {
  const isDash = (at: number): boolean =>
    tokens[at]!.text === '-' && tokens[at]!.start > tokens[at - 1]!.end && tokens[at + 1]!.start > tokens[at]!.end;
  for (let at = span.firstToken + 1; at < span.endToken - 1 && /^\p{Lu}+$/u.test(tokens[at - 1]!.text); at += 1)
    if (isDash(at)) return [{ ...span, endToken: at }, ...cutAtDashes({ ...span, firstToken: at + 1 }, tokens)];
  return [span];
}

/** Persons on both sides of a hyphen without spaces are one: "Jean-Pierre Moreau". */
export function joinHyphenated(spans: readonly NameSpan[], tokens: readonly Token[]): readonly NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const hyphen = before === undefined ? undefined : tokens[before.endToken];
    const isGlued =
      before?.type === 'person' &&
      span.type === 'person' &&
      before.endToken + 1 === span.firstToken &&
      hyphen?.text === '-' &&
      hyphen.start === tokens[before.endToken - 1]!.end &&
      hyphen.end === tokens[span.firstToken]!.start;
    if (isGlued) joined[joined.length - 1] = { ...before, endToken: span.endToken };
    else joined.push(span);
  }
  return joined;
}

/** Keeps, of spans that overlap, the one that comes first in `spans`; the result is in order of position. */
export function withoutOverlaps(spans: readonly NameSpan[], tokenCount: number): readonly NameSpan[] {
  const taken = new Uint8Array(tokenCount);
  const kept = spans.filter(({ firstToken, endToken }) => {
    for (let i = firstToken; i < endToken; i += 1) if (taken[i] === 1) return false;
    taken.fill(1, firstToken, endToken);
    return true;
  });
  return inOrder(kept);
}
