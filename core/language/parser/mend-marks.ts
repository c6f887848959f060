/**
 * Quotation marks and brackets: a pair encloses a phrase or a clause, and both hang on its head. Where the enclosed words are no one
 * phrase, each hangs on the one next to it.
 */
import { hashString } from '../weights/hash.ts';
import { PUNCTUATION } from './draft.ts';
import type { ParserWords } from './words.ts';

/** Marks that open and those that close what they opened; one that does both closes what is open. */
const PAIRS = ['()', '[]', '{}', '“”', '«»', '""'].map((pair) => [...pair].map((mark) => hashString(mark) | 0));
const OPENS = new Map(PAIRS.map(([opening], kind) => [opening!, kind]));
const CLOSES = new Map(PAIRS.map(([, closing], kind) => [closing!, kind]));

/** Hangs the marks of each pair, in place. Linear in the words, as pairs of one kind do not lie in each other. */
export function mendMarks(heads: number[], { word, pos }: ParserWords): void {
  const open = new Array<number>(PAIRS.length).fill(-1);
  for (let i = 0; i < heads.length; i++) {
    if (pos[i] !== PUNCTUATION) continue;
    const closed = CLOSES.get(word[i]!) ?? -1;
    if (closed !== -1 && open[closed] !== -1) {
      hangPair(heads, pos, open[closed]!, i);
      open[closed] = -1;
    } else {
      const opened = OPENS.get(word[i]!);
      if (opened !== undefined) open[opened] = i;
    }
  }
}

function hangPair(heads: number[], pos: Int32Array, opening: number, closing: number): void {
  let first = opening + 1;
  while (first < closing && pos[first] === PUNCTUATION) first++;
  let last = closing - 1;
  while (last > first && pos[last] === PUNCTUATION) last--;
  if (first >= closing || heads.includes(opening) || heads.includes(closing)) return;
  heads[opening] = topOf(heads, first, opening, closing);
  heads[closing] = topOf(heads, last, opening, closing);
}

/** The highest word above one that stands between two others too. */
function topOf(heads: readonly number[], word: number, after: number, before: number): number {
  let top = word;
  while (heads[top] !== top && heads[top]! > after && heads[top]! < before) top = heads[top]!;
  return top;
}
