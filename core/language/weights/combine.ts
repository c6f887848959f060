/**
 * Joins hashes to features. The parts are well mixed already, so that a sum of them, each times an odd number of its own, is a
 * hash as good as any and takes a fraction of the time of mixing anew.
 */
import { mix } from './hash.ts';

/** Hashes of numbers from 0 to 511: counts, places, tags and the like, to be combined with others. */
export const SMALL: Int32Array = Int32Array.from({ length: 512 }, (_, i) => mix(13, i));

const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca77;
const THIRD = 0xc2b2ae3d;
const FOURTH = 0x27d4eb2f;
const TEMPLATE = 0x165667b1;

/** A feature of one part; the template's number sets it apart from those of other templates. */
export const one = (template: number, a: number): number => (Math.imul(template, TEMPLATE) + Math.imul(a, FIRST)) | 0;

export const two = (template: number, a: number, b: number): number => (one(template, a) + Math.imul(b, SECOND)) | 0;

export const three = (template: number, a: number, b: number, c: number): number =>
  (two(template, a, b) + Math.imul(c, THIRD)) | 0;

export const four = (template: number, a: number, b: number, c: number, d: number): number =>
  (three(template, a, b, c) + Math.imul(d, FOURTH)) | 0;
