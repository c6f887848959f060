/** Words for times, which look like names, agents and objects to the parser. */
import { hashString } from '../weights/hash.ts';

const TIMES: ReadonlySet<number> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december noon midnight dawn dusk now then today tomorrow end time deadline year month week day hour morning evening
   night percent default accident mistake chance`
    .split(/\s+/)
    .map((word) => hashString(word) | 0),
);

/** Whether a word, by the hash of its small letters, is a time, or something that happens by itself. */
export const isTime = (word: number): boolean => TIMES.has(word);
