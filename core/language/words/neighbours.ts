/** What models of words look at in the two words to one side of a word. */
import type { WordType } from './types.ts';

/** Writes it from place `n` on; the place behind it. */
export function putNeighbours(near: WordType, far: WordType, out: Int32Array, n: number): number {
  out[n++] = near.lower;
  out[n++] = near.suffix3;
  out[n++] = near.shape;
  out[n++] = near.fine;
  out[n++] = near.coarse;
  out[n++] = far.lower;
  out[n++] = far.fine;
  return n;
}
