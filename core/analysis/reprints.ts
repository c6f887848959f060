/**
 * Articles that are the same text, or nearly: agency copy that several outlets print. They are found by the runs of words that
 * they share (shingles), sketched so that every text is read once and only texts with like sketches are compared.
 */
import type { GraphIndex } from './graph-index.ts';

/** Words in a shingle. */
const SHINGLE = 5;
/** A sketch keeps the smallest hash of each of so many classes of shingles. */
const SKETCH = 64;
/** So many neighbouring values of a sketch are looked up together. */
const BAND = 4;
/** Two texts are one where at least this share of their sketches agrees: about the share of shingles that they have in common. */
const SAME = 0.7;
const EMPTY = 0xffffffff;

const known = new WeakMap<GraphIndex, Int32Array>();

/**
 * Over articles: the number of the first article with the same text; its own where there is none before it. Computed once, where
 * it did not come with the graph.
 */
export function reprints(index: GraphIndex): Int32Array {
  let first = index.sameText ?? known.get(index);
  if (first === undefined) {
    first = firstOfSameText(index.texts.document().articles.map(({ text }) => text));
    known.set(index, first);
  }
  return first;
}

/** Over texts: the first text that is the same or nearly. */
export function firstOfSameText(texts: readonly string[]): Int32Array {
  const sketches = texts.map(sketch);
  const byBand = new Map<string, number>();
  return Int32Array.from(texts, (_, text) => {
    const own = sketches[text]!;
    if (own === null) return text;
    const keys = bandKeys(own);
    const candidates = new Set(keys.flatMap((key) => byBand.get(key) ?? []));
    const same = [...candidates].find((other) => agreement(sketches[other]!, own) >= SAME);
    // Only originals are looked up, so that a chain of small changes does not make one text of two.
    if (same === undefined) for (const key of keys) if (!byBand.has(key)) byBand.set(key, text);
    return same ?? text;
  });
}

/** The smallest hash of each class of shingles; `null` for a text without words. */
function sketch(text: string): Uint32Array | null {
  const words = wordHashes(text);
  if (words.length === 0) return null;
  const values = new Uint32Array(SKETCH).fill(EMPTY);
  for (let start = 0; start <= Math.max(0, words.length - SHINGLE); start++) {
    let hash = 0x9e3779b9;
    for (let i = start; i < Math.min(start + SHINGLE, words.length); i++) hash = mixed(hash ^ words[i]!);
    const slot = hash % SKETCH;
    const value = Math.floor(hash / SKETCH);
    if (value < values[slot]!) values[slot] = value;
  }
  return values;
}

/** A hash of each word; case, punctuation and white space count for nothing. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const letter = i < text.length ? letterAt(text, i) : 0;
    if (letter > 0) hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ letter, 0x01000193) >>> 0;
    else if (hash !== 0) {
      hashes.push(hash);
      hash = 0;
    }
  }
  return hashes;
}

/** The code unit of a letter or digit, ASCII capitals made small; 0 for anything else in ASCII, and for typographic signs. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return code;
  return code < 0xc0 || (code >= 0x2000 && code <= 0x206f) ? 0 : code;
}

function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

function bandKeys(values: Uint32Array): readonly string[] {
  const keys: string[] = [];
  for (let band = 0; band < SKETCH; band += BAND) {
    const slice = values.subarray(band, band + BAND);
    // A band of a short text may hold nothing, as that of any other short text may.
    if (slice.some((value) => value !== EMPTY)) keys.push(`${band} ${slice.join()}`);
  }
  return keys;
}

/** Of the classes that either text has shingles of, the share in which the smallest agree. */
function agreement(a: Uint32Array | null, b: Uint32Array): number {
  if (a === null) return 0;
  let same = 0;
  let either = 0;
  for (let slot = 0; slot < SKETCH; slot++) {
    if (a[slot] === EMPTY && b[slot] === EMPTY) continue;
    either++;
    if (a[slot] === b[slot]) same++;
  }
  return same / either;
}
