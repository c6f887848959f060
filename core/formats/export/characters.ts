/**
 * What XML 1.0 can't hold, even escaped, and what parsers and spreadsheets choke on: control characters other than tab and
 * line ends, the line separators that some parsers take for line ends, halves of surrogate pairs, and the two non-characters
 * at the end of the first plane.
 */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text in which each character that a format can't hold is the replacement character. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}

/** JSON text that any format can hold, without loss: unprintable characters stand as escapes. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(UNPRINTABLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
