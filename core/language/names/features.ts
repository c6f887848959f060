/** The features of a token by which the names model judges it. */
import { one, SMALL, three, two } from '../weights/combine.ts';
import { RECURRING } from './recurring-features.ts';
import type { NamePlace } from './view.ts';

/** Room for the features of one token. */
export const MOST_FEATURES = 128;

/** The templates of runs and of known names have numbers of their own, as not every token has them. */
const RUN = 64;
const KNOWN = 80;
const MOST_KNOWN = 4;

/**
 * Collects all features of a token.
 * @param out receives hashes; at least {@link MOST_FEATURES} long
 * @returns how many there are
 */
export function nameFeatures(place: NamePlace, out: Int32Array): number {
  let n = 0;
  for (const { collect } of RECURRING) n += collect(place, out.subarray(n));
  return otherFeatures(place, out, n);
}

/** Collects behind the first `n` the features that seldom recur, and returns how many there are in all. */
export function otherFeatures(place: NamePlace, out: Int32Array, n: number): number {
  n = farther(place, out, n);
  n = run(place, out, n);
  return known(place, out, n);
}

function farther(place: NamePlace, out: Int32Array, n: number): number {
  const { i, w, a, b, y, z, kind, kindBefore, kindBehind } = place;
  out[n++] = three(26, a.shape, w.shape, y.shape);
  out[n++] = three(33, a.coarse, w.coarse, y.coarse);
  out[n++] = three(34, b.lower, a.lower, w.shape);
  out[n++] = three(35, w.shape, y.lower, z.lower);
  out[n++] = two(36, a.lower, y.lower);
  out[n++] = three(43, place.kindAt(i - 2), kindBefore, kind);
  out[n++] = three(44, kind, kindBehind, place.kindAt(i + 2));
  out[n++] = three(48, kind, w.shape, a.coarse);
  return n;
}

/** The run of capitalised words that holds the token. */
function run(place: NamePlace, out: Int32Array, n: number): number {
  const { view, i } = place;
  const start = view.traits.runStart[i]!;
  const stop = view.traits.runEnd[i]!;
  if (start === -1) return n;
  const length = Math.min(stop - start, 6);
  const size = SMALL[length]!;
  const position = Math.min(i - start, 4) * 8 + Math.min(stop - 1 - i, 4);
  const at = SMALL[position]!;
  const last = place.wordAt(stop - 1);
  const before = place.wordAt(start - 1);
  const behind = place.wordAt(stop);
  let template = RUN;
  out[n++] = one(template++, SMALL[length * 64 + position]!);
  out[n++] = three(template++, place.kindAt(stop - 1), size, at);
  out[n++] = three(template++, place.kindAt(start), size, at);
  out[n++] = two(template++, place.kindAt(stop - 1), place.kindAt(start));
  out[n++] = one(template++, last.lower);
  out[n++] = two(template++, last.fine, at);
  out[n++] = two(template++, before.lower, size);
  out[n++] = two(template++, behind.lower, size);
  out[n++] = two(template++, before.fine, at);
  out[n++] = two(template++, behind.fine, at);
  out[n++] = three(template++, before.coarse, behind.coarse, size);
  out[n++] = two(template, place.wordAt(start).lower, at);
  return n;
}

/** What the gazetteers know of the token and of those beside it. */
function known(place: NamePlace, out: Int32Array, n: number): number {
  const { view, i, w, a, y } = place;
  const codes = view.traits.known[i]!;
  if (codes.length === 0) out[n++] = one(KNOWN, 0);
  for (const number of codes.slice(0, MOST_KNOWN)) {
    const code = SMALL[number]!;
    let template = KNOWN + 1;
    out[n++] = one(template++, code);
    out[n++] = two(template++, code, w.shape);
    out[n++] = three(template++, code, a.shape, y.shape);
    out[n++] = two(template++, code, place.tag);
    out[n++] = two(template++, code, place.kindBefore);
    out[n++] = two(template++, code, place.kindBehind);
    out[n++] = three(template++, code, place.kind, place.casing);
    out[n++] = two(template++, code, y.coarse);
    out[n++] = two(template, code, a.coarse);
  }
  for (const index of [i - 1, i + 1]) {
    const code = SMALL[place.codeAt(index)]!;
    const template = KNOWN + (index < i ? 10 : 12);
    out[n++] = one(template, code);
    out[n++] = two(template + 1, code, w.shape);
  }
  return n;
}
