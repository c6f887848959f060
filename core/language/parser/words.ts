import type { Upos } from '../../model/doc.ts';
import { hashString, mix } from '../weights/hash.ts';
import type { WordTypes } from '../words/types.ts';

/**
 * What parsing looks at of each word, by its place in the sentence; the root and the absent word stand behind the last. All but
 * the counts are hashes, ready to be combined into features.
 */
export class ParserWords {
  length = 0;
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  /** Fine and coarse tag, fine and coarse cluster. */
  readonly tag: Int32Array;
  readonly pos: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** How a verb builds its clause, by a dictionary. */
  readonly frames: Int32Array;
  /** The fine tag of the first verb at each place or behind it. */
  readonly verbAhead: Int32Array;
  /** How many commas, other marks and verbs stand before each place. */
  readonly commas: Int32Array;
  readonly marks: Int32Array;
  readonly verbs: Int32Array;

  /** @param length of the first sentence; there is room for no longer one */
  constructor(length: number) {
    const words = length + 2;
    // one piece of memory for all: what lies outside the heap is freed late
    const memory = new Int32Array(11 * words);
    const column = (index: number) => memory.subarray(index * words, (index + 1) * words);
    this.word = column(0);
    this.suffix = column(1);
    this.tag = column(2);
    this.pos = column(3);
    this.fine = column(4);
    this.coarse = column(5);
    this.frames = column(6);
    this.verbAhead = column(7);
    this.commas = column(8);
    this.marks = column(9);
    this.verbs = column(10);
  }

  /** Whether a sentence of so many words can stand in this memory. */
  hasRoomFor(length: number): boolean {
    return length + 2 <= this.word.length;
  }

  /** Begins a sentence, over the one before: puts its root and the absent word behind it. */
  begin(length: number): void {
    this.length = length;
    const { word, suffix, tag, pos, fine, coarse, frames, verbAhead, commas, marks, verbs } = this;
    for (const column of [word, suffix, tag, pos, fine, coarse, frames, verbAhead]) {
      column[length] = ROOT;
      column[length + 1] = NONE;
    }
    for (const column of [commas, marks, verbs]) column[0] = column[length + 1] = 0;
  }
}

const ROOT = mix(2, 0);
const NONE = mix(3, 0);

/**
 * Gathers a tagged sentence's words.
 * @param words where they are put; what stood there is written over
 */
export function parserWords(
  types: WordTypes,
  forms: readonly string[],
  upos: readonly Upos[],
  xpos: readonly string[],
  words = new ParserWords(forms.length),
): ParserWords {
  const { length } = forms;
  words.begin(length);
  for (let i = 0; i < length; i++) {
    const type = types(forms[i]!);
    words.word[i] = type.lower;
    words.suffix[i] = type.suffix3;
    words.tag[i] = tagHash(upos[i]!, xpos[i]!);
    words.pos[i] = tagHash(upos[i]!, '');
    words.fine[i] = type.fine;
    words.coarse[i] = type.coarse;
    words.frames[i] = type.frames;
    const comma = forms[i] === ',' ? 1 : 0;
    words.commas[i + 1] = words.commas[i]! + comma;
    words.marks[i + 1] = words.marks[i]! + (upos[i] === 'PUNCT' ? 1 - comma : 0);
    words.verbs[i + 1] = words.verbs[i]! + (upos[i] === 'VERB' ? 1 : 0);
  }
  for (let i = length - 1; i >= 0; i--) {
    const isVerb = upos[i] === 'VERB' || upos[i] === 'AUX';
    words.verbAhead[i] = isVerb ? words.tag[i]! : words.verbAhead[i + 1]!;
  }
  return words;
}

const tagHashes = new Map<string, Map<string, number>>();

/** The hash of a coarse and a fine tag. */
export function tagHash(upos: string, xpos: string): number {
  let fine = tagHashes.get(upos);
  if (fine === undefined) tagHashes.set(upos, (fine = new Map()));
  let hash = fine.get(xpos);
  if (hash === undefined) fine.set(xpos, (hash = hashString(`${upos} ${xpos}`) | 0));
  return hash;
}
