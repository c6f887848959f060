/** A document as the names model sees it, and a token in it. */
import { UPOS, type TaggedDoc } from '../../model/doc.ts';
import { SMALL } from '../weights/combine.ts';
import { mix } from '../weights/hash.ts';
import { BOUNDARY, type WordType, type WordTypes } from '../words/types.ts';
import type { TokenTraits } from './traits.ts';
import type { NameWord } from './words.ts';

const KIND = 15;
const OUTSIDE = mix(16, 0) | 0;

const UPOS_HASH: ReadonlyMap<string, number> = new Map(UPOS.map((tag, i) => [tag, SMALL[i + 1]!]));

/** Hashes of a document's words, tags and kinds. */
export interface NameView {
  /** Found when it is asked for: most words stand far from any name. */
  readonly wordAt: (token: number) => WordType;
  readonly tags: Int32Array;
  readonly kinds: Int32Array;
  readonly traits: TokenTraits;
}

export function nameView(
  { tokens, upos }: TaggedDoc,
  words: readonly NameWord[],
  traits: TokenTraits,
  types: WordTypes,
): NameView {
  const tags = new Int32Array(tokens.length);
  const kinds = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    tags[i] = UPOS_HASH.get(upos[i]!)!;
    kinds[i] = mix(KIND, words[i]!.kinds);
  }
  const found = new Array<WordType | undefined>(tokens.length);
  return { wordAt: (token) => (found[token] ??= types(tokens[token]!.text)), tags, kinds, traits };
}

/** A token with those around it in its sentence, none outside of it; one object goes from token to token. */
export class NamePlace {
  readonly view: NameView;
  i = 0;
  private first = 0;
  private end = 0;
  /** The word, the two before it and the two behind it. */
  w = BOUNDARY;
  a = BOUNDARY;
  b = BOUNDARY;
  y = BOUNDARY;
  z = BOUNDARY;
  /** Hashes of its kind, of those beside it, and of the tags. */
  kind = 0;
  kindBefore = 0;
  kindBehind = 0;
  tag = 0;
  tagBefore = 0;
  tagBehind = 0;
  /** What the rest of the document shows of the word, and the hash of how its sentence uses capitals. */
  document = 0;
  casing = 0;
  isFirst = 0;

  constructor(view: NameView) {
    this.view = view;
  }

  /** Goes to token `i` of the sentence from `first` to `end`. */
  read(i: number, first: number, end: number): void {
    const { kinds, tags, traits } = this.view;
    this.i = i;
    this.first = first;
    this.end = end;
    this.w = this.wordAt(i);
    this.a = this.wordAt(i - 1);
    this.b = this.wordAt(i - 2);
    this.y = this.wordAt(i + 1);
    this.z = this.wordAt(i + 2);
    this.kind = kinds[i]!;
    this.kindBefore = this.kindAt(i - 1);
    this.kindBehind = this.kindAt(i + 1);
    this.tag = tags[i]!;
    this.tagBefore = i > first ? tags[i - 1]! : OUTSIDE;
    this.tagBehind = i + 1 < end ? tags[i + 1]! : OUTSIDE;
    this.document = SMALL[traits.document[i]!]!;
    this.isFirst = i === first ? 1 : 0;
    this.casing = SMALL[traits.casing[i]! * 2 + this.isFirst]!;
  }

  wordAt(i: number): WordType {
    return i < this.first || i >= this.end ? BOUNDARY : this.view.wordAt(i);
  }

  kindAt(i: number): number {
    return i < this.first || i >= this.end ? OUTSIDE : this.view.kinds[i]!;
  }

  /** The code of the first name that the gazetteers know there; 0 where there is none. */
  codeAt(i: number): number {
    return i < this.first || i >= this.end ? 0 : (this.view.traits.known[i]![0] ?? 0);
  }
}
