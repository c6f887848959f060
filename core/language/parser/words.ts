import type { Upos } from '../../model/doc.ts';
import { hashString, mix } from '../weights/hash.ts';
import type { WordTypes } from '../words/types.ts';

/**
 * What parsing looks at of each word, by its place in the sentence; the root and the absent word stand behind the last. All but
 * the counts are hashes, ready to be combined into features.
 */
export interface ParserWords {
  readonly length: number;
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  /** Fine and coarse tag, fine and coarse cluster. */
  readonly tag: Int32Array;
  readonly pos: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** How a verb builds its clause, by a dictionary. */
  readonly frames: Int32Array;
  /** The fine tag of the first verb, and the first mark, at each place or behind it. */
  readonly verbAhead: Int32Array;
  readonly markAhead: Int32Array;
  /** How many commas, other marks and verbs stand before each place. */
  readonly commas: Int32Array;
  readonly marks: Int32Array;
  readonly verbs: Int32Array;
}

const ROOT = 2;
const NONE = 3;

/** Gathers a tagged sentence's words. */
export function parserWords(
  types: WordTypes,
  forms: readonly string[],
  upos: readonly Upos[],
  xpos: readonly string[],
): ParserWords {
  const length = forms.length;
  const words = emptyWords(length);
  for (let i = 0; i < length; i++) {
    const type = types(forms[i]!);
    words.word[i] = type.lower;
    words.suffix[i] = type.suffix3;
    words.shape[i] = type.shape;
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
    words.markAhead[i] = upos[i] === 'PUNCT' ? words.word[i]! : words.markAhead[i + 1]!;
  }
  return words;
}

function emptyWords(length: number): ParserWords {
  // one piece of memory for all: what lies outside the heap is freed late
  const memory = new Int32Array(13 * (length + 2));
  let columns = 0;
  const counts = () => memory.subarray(columns++ * (length + 2), columns * (length + 2));
  const column = () => {
    const hashes = counts();
    hashes[length] = mix(ROOT, 0);
    hashes[length + 1] = mix(NONE, 0);
    return hashes;
  };
  return {
    length,
    word: column(),
    suffix: column(),
    shape: column(),
    tag: column(),
    pos: column(),
    fine: column(),
    coarse: column(),
    frames: column(),
    verbAhead: column(),
    markAhead: column(),
    commas: counts(),
    marks: counts(),
    verbs: counts(),
  };
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
