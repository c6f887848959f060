/** Texts that fit into a cell of a spreadsheet, and say so where they do only in part. */

/** The most UTF-16 code units in a cell of Excel, which cuts the rest without a word; one is left for what makes formulae harmless. */
export const LONGEST_CELL = 32_767 - 1;

/** @param rest what is told of so many that are left out: `12` -> `and 12 more` */
export function joinedCell(parts: readonly string[], separator: string, rest: (count: number) => string): string {
  const whole = parts.join(separator);
  if (whole.length <= LONGEST_CELL) return whole;
  const room = LONGEST_CELL - noteOf(rest(parts.length), separator).length;
  let [kept, length] = [0, 0];
  while (length + parts[kept]!.length + separator.length <= room) length += parts[kept++]!.length + separator.length;
  if (kept === 0) return cutCell(parts[0]!, noteOf(rest(parts.length - 1), separator));
  return `${parts.slice(0, kept).join(separator)}${noteOf(rest(parts.length - kept), separator)}`;
}

const noteOf = (rest: string, separator: string): string => `${separator}… ${rest}`;

/** A text that is too long for a cell ends at a word, and says how much of it is there. */
export function cutCell(text: string, after = ''): string {
  if (text.length + after.length <= LONGEST_CELL) return text + after;
  const told = (kept: number): string => ` … (${kept} of ${text.length} characters, as many as a cell holds)${after}`;
  const room = LONGEST_CELL - told(text.length).length;
  const beginning = text.slice(0, room);
  const word = beginning.lastIndexOf(' ');
  const kept = beginning.slice(0, word > room - 200 ? word : room).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}${told(kept.length)}`;
}
