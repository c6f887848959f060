/** Lists of names that the tree breaks in two: "officials from Chad, Mali and Niger met" has one subject. */
import { tagHash, type ParserWords } from './words.ts';

const NAME = tagHash('PROPN', '');
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

function isBelow(heads: readonly number[], word: number, top: number): boolean {
  for (let at = word, steps = 0; steps < LONGEST_LIST && heads[at] !== at; at = heads[at]!, steps++)
    if (heads[at] === top) return true;
  return false;
}
