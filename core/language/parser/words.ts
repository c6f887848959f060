import type { Upos } from '../../model/doc.ts';
import { UPOS } from '../../model/doc.ts';
import { hashString } from '../weights/hash.ts';
import type { WordTypes } from '../words/types.ts';

/** What parsing looks at of each word, by its place in the sentence; the root and the absent word stand behind the last. */
export interface ParserWords {
  readonly length: number;
  readonly word: Uint32Array;
  readonly suffix: Uint32Array;
  readonly shape: Uint32Array;
  /** Fine and coarse tag, fine and coarse cluster, all as small numbers. */
  readonly tag: Uint32Array;
  readonly pos: Uint8Array;
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
  /** How many commas, other marks and verbs stand before each place. */
  readonly commas: Uint16Array;
  readonly marks: Uint16Array;
  readonly verbs: Uint16Array;
}

const ROOT = 2;
const NONE = 3;
const VERB = UPOS.indexOf('VERB');
const PUNCT = UPOS.indexOf('PUNCT');

/** Gathers a tagged sentence's words. */
export function parserWords(
  types: WordTypes,
  forms: readonly string[],
  upos: readonly Upos[],
  xpos: readonly string[],
): ParserWords {
  const length = forms.length;
  const places = length + 2;
  const words: ParserWords = {
    length,
    word: new Uint32Array(places),
    suffix: new Uint32Array(places),
    shape: new Uint32Array(places),
    tag: new Uint32Array(places),
    pos: new Uint8Array(places),
    fine: new Uint16Array(places),
    coarse: new Uint8Array(places),
    commas: new Uint16Array(places),
    marks: new Uint16Array(places),
    verbs: new Uint16Array(places),
  };
  for (let i = 0; i < length; i++) {
    const type = types(forms[i]!);
    words.word[i] = type.lower;
    words.suffix[i] = type.suffix3;
    words.shape[i] = type.shape;
    words.tag[i] = tagHash(upos[i]!, xpos[i]!);
    words.pos[i] = 4 + UPOS.indexOf(upos[i]!);
    words.fine[i] = type.fine;
    words.coarse[i] = type.coarse;
    const comma = forms[i] === ',' ? 1 : 0;
    words.commas[i + 1] = words.commas[i]! + comma;
    words.marks[i + 1] = words.marks[i]! + (words.pos[i] === 4 + PUNCT ? 1 - comma : 0);
    words.verbs[i + 1] = words.verbs[i]! + (words.pos[i] === 4 + VERB ? 1 : 0);
  }
  for (const [place, value] of [
    [length, ROOT],
    [length + 1, NONE],
  ] as const) {
    for (const column of [words.word, words.suffix, words.shape, words.tag, words.pos]) column[place] = value;
    words.fine[place] = 65000 + value;
    words.coarse[place] = 250 + value;
  }
  return words;
}

/** What stands for a coarse tag in {@link ParserWords.pos}. */
export const posNumber = (upos: Upos): number => 4 + UPOS.indexOf(upos);

const tagHashes = new Map<string, number>();

/** The hash of a coarse and a fine tag. */
export function tagHash(upos: string, xpos: string): number {
  const tag = `${upos} ${xpos}`;
  let hash = tagHashes.get(tag);
  if (hash === undefined) tagHashes.set(tag, (hash = hashString(tag)));
  return hash;
}
