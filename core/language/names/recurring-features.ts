/**
 * Features that are mostly the same as at an earlier token, of this article or another, in groups of those that see the same. A
 * template's number is that under which its weights were trained.
 */
import { one, SMALL, three, two } from '../weights/combine.ts';
import type { KeptGroup } from '../weights/kept-sums.ts';
import type { NamePlace } from './view.ts';

/** The groups, each with the numbers that tell apart what it sees. */
export const RECURRING: readonly KeptGroup<NamePlace>[] = [
  { width: 1, key: ({ w }, out) => void (out[0] = w.id), collect: word },
  {
    width: 3,
    key: ({ w, casing, document }, out) => {
      out[0] = w.id;
      out[1] = casing;
      out[2] = document;
    },
    collect: wordInUse,
  },
  {
    width: 2,
    key: ({ w, a }, out) => {
      out[0] = w.id;
      out[1] = a.id;
    },
    collect: withBefore,
  },
  {
    width: 2,
    key: ({ w, y }, out) => {
      out[0] = w.id;
      out[1] = y.id;
    },
    collect: withBehind,
  },
  { width: 1, key: ({ b }, out) => void (out[0] = b.id), collect: twoBefore },
  { width: 1, key: ({ z }, out) => void (out[0] = z.id), collect: twoBehind },
  {
    width: 4,
    key: ({ w, kind, kindBefore, kindBehind }, out) => {
      out[0] = kind;
      out[1] = kindBefore;
      out[2] = kindBehind;
      out[3] = w.shape;
    },
    collect: kinds,
  },
  {
    width: 3,
    key: ({ tag, tagBefore, tagBehind }, out) => {
      out[0] = tag;
      out[1] = tagBefore;
      out[2] = tagBehind;
    },
    collect: tags,
  },
  {
    width: 3,
    key: ({ w, tag, casing }, out) => {
      out[0] = w.shape;
      out[1] = tag;
      out[2] = casing;
    },
    collect: shapeWithTag,
  },
];

function word({ w }: NamePlace, out: Int32Array): number {
  out[0] = one(0, 0);
  out[1] = one(1, w.form);
  out[2] = one(2, w.lower);
  out[3] = one(3, w.prefix2);
  out[4] = one(4, w.prefix3);
  out[5] = one(5, w.suffix2);
  out[6] = one(6, w.suffix3);
  out[7] = one(7, w.suffix4);
  out[8] = one(8, w.fine);
  out[9] = one(9, w.coarse);
  out[10] = two(11, w.shape, w.fine);
  out[11] = two(15, w.suffix3, w.shape);
  out[12] = two(55, w.parts, w.shape);
  return 13;
}

/** The word as this document and this sentence use it. */
function wordInUse({ w, casing, document, isFirst }: NamePlace, out: Int32Array): number {
  out[0] = two(10, w.shape, casing);
  out[1] = two(12, w.shape, document);
  out[2] = two(13, document, SMALL[isFirst]!);
  out[3] = three(14, w.shape, document, w.coarse);
  out[4] = three(56, w.parts, w.shape, casing);
  return 5;
}

function withBefore({ w, a }: NamePlace, out: Int32Array): number {
  out[0] = one(16, a.lower);
  out[1] = one(20, a.fine);
  out[2] = two(24, a.shape, w.shape);
  out[3] = two(27, a.lower, w.lower);
  out[4] = two(29, a.lower, w.shape);
  out[5] = two(31, a.fine, w.fine);
  out[6] = two(37, a.suffix3, w.shape);
  out[7] = two(57, a.parts, w.shape);
  out[8] = three(59, a.parts, w.parts, w.shape);
  return 9;
}

function withBehind({ w, y }: NamePlace, out: Int32Array): number {
  out[0] = one(18, y.lower);
  out[1] = one(22, y.fine);
  out[2] = two(25, w.shape, y.shape);
  out[3] = two(28, w.lower, y.lower);
  out[4] = two(30, w.shape, y.lower);
  out[5] = two(32, w.fine, y.fine);
  out[6] = two(38, y.suffix3, w.shape);
  out[7] = two(58, y.parts, w.shape);
  out[8] = three(60, w.parts, w.shape, y.parts);
  return 9;
}

function twoBefore({ b }: NamePlace, out: Int32Array): number {
  out[0] = one(17, b.lower);
  out[1] = one(21, b.fine);
  return 2;
}

function twoBehind({ z }: NamePlace, out: Int32Array): number {
  out[0] = one(19, z.lower);
  out[1] = one(23, z.fine);
  return 2;
}

function kinds({ w, kind, kindBefore, kindBehind }: NamePlace, out: Int32Array): number {
  out[0] = one(39, kind);
  out[1] = two(40, kindBefore, kind);
  out[2] = two(41, kind, kindBehind);
  out[3] = three(42, kindBefore, kind, kindBehind);
  out[4] = two(45, kind, w.shape);
  out[5] = two(46, kindBefore, w.shape);
  out[6] = two(47, kindBehind, w.shape);
  return 7;
}

function tags({ tag, tagBefore, tagBehind }: NamePlace, out: Int32Array): number {
  out[0] = one(49, tag);
  out[1] = two(50, tagBefore, tag);
  out[2] = two(51, tag, tagBehind);
  out[3] = three(52, tagBefore, tag, tagBehind);
  return 4;
}

function shapeWithTag({ w, tag, casing }: NamePlace, out: Int32Array): number {
  out[0] = two(53, tag, w.shape);
  out[1] = three(54, tag, w.shape, casing);
  return 2;
}
