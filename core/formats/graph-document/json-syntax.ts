import { printParseErrorCode, visit } from 'jsonc-parser';

export interface SyntaxErrorPlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** The text ends before the value does. */
  readonly cutOff: boolean;
}

/** Errors that don't ask for more text, even at the very end. */
const FINISHED: ReadonlySet<string> = new Set(['EndOfFileExpected', 'InvalidCharacter', 'InvalidCommentToken']);

/** Where a text stops being JSON. Engines word their own errors differently, and some give no place at all. */
export function locateSyntaxError(text: string): SyntaxErrorPlace {
  const end = text.trimEnd().length;
  let first: { offset: number; cutOff: boolean } | undefined;
  visit(
    text,
    {
      onError(code, offset, length) {
        const cutOff = offset + length >= end && !FINISHED.has(printParseErrorCode(code));
        first ??= { offset: cutOff ? end : offset, cutOff };
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  const { offset, cutOff } = first ?? { offset: end, cutOff: false };
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), cutOff };
}
