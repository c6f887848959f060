/** Lists of names that the tree breaks in two: "officials from Chad, Mali and Niger met" has one subject. */
import { COMMA, NAME, NOUN } from './draft.ts';
import type { ParserWords } from './words.ts';

/** So many items of a list may hang one below the other. */
const LONGEST_LIST = 8;

export interface Lists {
  readonly heads: number[];
  readonly deprels: string[];
  readonly words: ParserWords;
  /** Words with a preposition, and words with a further item of a list behind them. */
  readonly marked: number[];
  readonly goesOn: number[];
}

/** Hangs a name, with what is listed behind it, on the last item of the list that a noun before it begins; `false` where there is none. */
export function joinList({ heads, deprels, words, goesOn }: Lists, name: number, noun: number): boolean {
  const { pos, commas } = words;
  let before = name - 1;
  while (before > 0 && heads[before] === name && commas[before] === commas[name]) before--;
  const item = before - 1;
  const isList = goesOn[name] === 1 && pos[name] === NAME && pos[item] === NAME;
  if (!isList || item <= noun || commas[item] === commas[name] || !isBelow(heads, item, noun)) return false;
  heads[name] = item;
  deprels[name] = 'conj';
  return true;
}

/**
 * "The two ministers, A and B, met": hangs a name with what is listed behind it on the common noun before its comma, where another
 * comma stands before the verb; `false` where there is no such noun in the phrase of the subject before.
 */
export function hangNames({ heads, deprels, words }: Lists, name: number, subject: number): boolean {
  const { pos, commas } = words;
  const verb = heads[name]!;
  let comma = name - 1;
  while (comma > 0 && heads[comma] === name && commas[comma] === commas[name]) comma--;
  const noun = comma - 1;
  let last = verb - 1;
  while (last > name && heads[last] === verb && words.word[last] !== COMMA) last--;
  const isClosed = last > name && words.word[last] === COMMA && words.word[comma] === COMMA;
  if (!isClosed || pos[name] !== NAME || pos[noun] !== NOUN || noun < subject) return false;
  if (noun !== subject && !isBelow(heads, noun, subject)) return false;
  heads[name] = noun;
  deprels[name] = 'appos';
  return true;
}

function isBelow(heads: readonly number[], word: number, top: number): boolean {
  for (let at = word, steps = 0; steps < LONGEST_LIST && heads[at] !== at; at = heads[at]!, steps++)
    if (heads[at] === top) return true;
  return false;
}
