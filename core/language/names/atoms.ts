/** What the names model looks at of a token, of which its features are made. */
import { UPOS, type TaggedDoc } from '../../model/doc.ts';
import { putNeighbours } from '../words/neighbours.ts';
import { BOUNDARY, type WordType, type WordTypes } from '../words/types.ts';
import type { TokenTraits } from './traits.ts';

const UPOS_NUMBER: ReadonlyMap<string, number> = new Map(UPOS.map((tag, i) => [tag, i + 1]));
/** Stands for the bits of what is outside of the sentence. */
const OUTSIDE = 32768;

/** A document as the model sees it. */
export interface NameView {
  readonly words: readonly WordType[];
  readonly tags: Uint8Array;
  readonly traits: TokenTraits;
}

export function nameView({ tokens, upos }: TaggedDoc, traits: TokenTraits, types: WordTypes): NameView {
  return {
    words: tokens.map(({ text }) => types(text)),
    tags: Uint8Array.from(upos, (tag) => UPOS_NUMBER.get(tag)!),
    traits,
  };
}

/** A token with the sentence that it stands in. */
export interface Place {
  readonly token: number;
  readonly first: number;
  readonly end: number;
}

/** The token itself, the two before it, the two behind it. */
const COLUMNS = {
  w: ['form', 'lower', 'prefix2', 'prefix3', 'suffix2', 'suffix3', 'suffix4', 'shape', 'fine', 'coarse'],
  a: ['lower', 'suffix3', 'shape', 'fine', 'coarse'],
  b: ['lower', 'fine'],
  y: ['lower', 'suffix3', 'shape', 'fine', 'coarse'],
  z: ['lower', 'fine'],
} as const;
/** Traits of it and of its neighbours: bits of what kind of word each is, tags, codes of the known names before and behind. */
const TRAITS = ['b.bits', 'a.bits', 'bits', 'y.bits', 'z.bits', 'a.tag', 'tag', 'y.tag', 'a.code', 'y.code'] as const;
const MANNERS = ['always', 'casing', 'initial', 'document', 'manner'] as const;
/** The capitalised run around it: how long, where in it the token stands, its ends, and the words beside it. */
const RUN = [
  'size',
  'place',
  'sizePlace',
  'first.bits',
  'first.lower',
  'last.bits',
  'last.lower',
  'last.fine',
] as const;
const BESIDE_RUN = [
  'before.lower',
  'before.fine',
  'before.coarse',
  'behind.lower',
  'behind.fine',
  'behind.coarse',
] as const;

/** The names of the atoms, in the order of their values. The last is the code of a known name that covers the token. */
export const ATOMS: readonly string[] = [
  ...Object.entries(COLUMNS).flatMap(([word, columns]) => columns.map((column) => `${word}.${column}`)),
  ...[...TRAITS, ...MANNERS, ...RUN, ...BESIDE_RUN, 'code'],
];
export const CODE = ATOMS.indexOf('code');

const wordAt = ({ words }: NameView, { first, end }: Place, token: number): WordType =>
  token < first || token >= end ? BOUNDARY : words[token]!;
const bitsAt = ({ traits }: NameView, { first, end }: Place, token: number): number =>
  token < first || token >= end ? OUTSIDE : traits.word[token]!;
const tagAt = ({ tags }: NameView, { first, end }: Place, token: number): number =>
  token < first || token >= end ? 0 : tags[token]!;
const codeAt = ({ traits }: NameView, { first, end }: Place, token: number): number =>
  token < first || token >= end ? 0 : (traits.known[token]![0] ?? 0);

/** Puts the atoms of a token into `out`; those of its run only where there is one, and the code never. */
export function atomsOf(view: NameView, place: Place, out: Int32Array): void {
  const { token } = place;
  let n = putWord(view.words[token]!, out);
  n = putNeighbours(wordAt(view, place, token - 1), wordAt(view, place, token - 2), out, n);
  n = putNeighbours(wordAt(view, place, token + 1), wordAt(view, place, token + 2), out, n);
  n = putTraits(view, place, out, n);
  n = putManners(view, place, out, n);
  if (view.traits.runStart[token] !== -1) putRun(view, place, out, n);
}

function putWord(w: WordType, out: Int32Array): number {
  let n = 0;
  out[n++] = w.form;
  out[n++] = w.lower;
  out[n++] = w.prefix2;
  out[n++] = w.prefix3;
  out[n++] = w.suffix2;
  out[n++] = w.suffix3;
  out[n++] = w.suffix4;
  out[n++] = w.shape;
  out[n++] = w.fine;
  out[n++] = w.coarse;
  return n;
}

function putTraits(view: NameView, place: Place, out: Int32Array, n: number): number {
  const { token } = place;
  for (let at = token - 2; at <= token + 2; at++) out[n++] = bitsAt(view, place, at);
  for (let at = token - 1; at <= token + 1; at++) out[n++] = tagAt(view, place, at);
  out[n++] = codeAt(view, place, token - 1);
  out[n++] = codeAt(view, place, token + 1);
  return n;
}

function putManners({ traits }: NameView, { token, first }: Place, out: Int32Array, n: number): number {
  const initial = token === first ? 1 : 0;
  const casing = traits.casing[token]!;
  out[n++] = 0;
  out[n++] = casing;
  out[n++] = initial;
  out[n++] = traits.document[token]!;
  out[n++] = casing * 2 + initial;
  return n;
}

function putRun(view: NameView, place: Place, out: Int32Array, n: number): void {
  const { token } = place;
  const start = view.traits.runStart[token]!;
  const stop = view.traits.runEnd[token]!;
  const size = Math.min(stop - start, 6);
  const within = Math.min(token - start, 4) * 8 + Math.min(stop - 1 - token, 4);
  const last = wordAt(view, place, stop - 1);
  const before = wordAt(view, place, start - 1);
  const behind = wordAt(view, place, stop);
  out[n++] = size;
  out[n++] = within;
  out[n++] = size * 64 + within;
  out[n++] = bitsAt(view, place, start);
  out[n++] = wordAt(view, place, start).lower;
  out[n++] = bitsAt(view, place, stop - 1);
  out[n++] = last.lower;
  out[n++] = last.fine;
  out[n++] = before.lower;
  out[n++] = before.fine;
  out[n++] = before.coarse;
  out[n++] = behind.lower;
  out[n++] = behind.fine;
  out[n] = behind.coarse;
}
