import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeClusters } from '../clusters/clusters.ts';
import { wordTypes } from '../words/types.ts';
import { mended } from './drawn-tree.ts';

const types = wordTypes(
  decodeClusters(readFileSync(new URL('../../../graph-data/models/clusters.bin', import.meta.url))),
);

const rows = (table: readonly (readonly [string, string])[]) =>
  test.each(table)('%s', (drawn, expected) => {
    expect(mended(types, drawn)).toBe(expected);
  });

describe('a noun behind a conjunction with a verb right behind it makes a clause', () => {
  rows([
    [
      'left/VBD/0/root after/IN/3/case Chad/NNP/1/obl began/VBD/1/conj a/DT/6/det search/NN/4/obj',
      '0/root 4/mark 4/nsubj 1/advcl 6/det 4/obj',
    ],
    ['left/VBD/0/root after/IN/3/case Chad/NNP/1/obl in/IN/5/case May/NNP/1/obl', '0/root 3/case 1/obl 5/case 1/obl'],
    [
      'left/VBD/0/root after/IN/3/case troops/NNS/1/obl from/IN/5/case Togo/NNP/1/obl shelled/VBD/1/conj Lomé/NNP/6/obj',
      '0/root 6/mark 6/nsubj 5/case 3/nmod 1/advcl 6/obj',
    ],
    [
      'hailed/VBD/0/root as/IN/3/case chief/NN/1/obl of/IN/5/case Togo/NNP/3/nmod left/VBD/1/conj',
      '0/root 3/case 1/obl 5/case 3/nmod 1/conj',
    ],
  ]);
});

describe('a verb has no preposition: the name behind it says whence its subject is', () => {
  rows([
    [
      'troops/NNS/4/dislocated from/IN/4/case Togo/NNP/4/nsubj left/VBD/0/root Lomé/NNP/4/obj',
      '4/nsubj 3/case 1/nmod 0/root 4/obj',
    ],
  ]);
});

describe('of two noun phrases side by side the second is the subject of the nearer verb', () => {
  rows([
    ['ships/NNS/3/nsubj Chad/NNP/1/appos sold/VBD/4/advcl sailed/VBD/0/root', '4/nsubj 3/nsubj 1/acl:relcl 0/root'],
    ['ships/NNS/4/nsubj Chad/NNP/3/nsubj sold/VBD/1/acl:relcl sailed/VBD/0/root', '4/nsubj 3/nsubj 1/acl:relcl 0/root'],
  ]);
});

describe('what stands between commas is no subject beside the name before it', () => {
  rows([
    [
      'Cook/NNP/7/vocative ,/,/1/punct a/DT/4/det clerk/NN/7/nsubj ,/,/4/punct today/RB/7/advmod left/VBD/0/root',
      '7/nsubj 1/punct 4/det 1/appos 4/punct 7/advmod 0/root',
    ],
    ['Cook/NNP/4/vocative ,/,/1/punct clerks/NNS/4/nsubj left/VBD/0/root', '4/vocative 1/punct 4/nsubj 0/root'],
  ]);
});

describe('a noun phrase right before a verb without a subject is its subject', () => {
  rows([
    [
      'In/IN/2/case Lima/NNP/5/obl ,/,/2/punct Cook/NNP/2/appos spoke/VBD/0/root',
      '2/case 5/obl 2/punct 5/nsubj 0/root',
    ],
    [
      'In/IN/2/case Lima/NNP/6/obl ,/,/2/punct Cook/NNP/2/appos will/MD/6/aux act/VB/0/root',
      '2/case 6/obl 2/punct 6/nsubj 6/aux 0/root',
    ],
    [
      'left/VBD/0/root Lima/NNP/1/obj ,/,/5/punct but/CC/5/cc Chad/NNP/2/conj has/VBZ/7/aux stayed/VBN/1/conj',
      '0/root 1/obj 5/punct 7/cc 7/nsubj 7/aux 1/conj',
    ],
    ['left/VBD/0/root Lima/NNP/1/obj and/CC/4/cc Chad/NNP/2/conj stayed/VBD/1/conj', '0/root 1/obj 4/cc 2/conj 1/conj'],
  ]);
});

describe('where a verb lacks its object, the first of two names before the next verb is that', () => {
  rows([
    [
      'Peru/NNP/2/nsubj defeated/VBD/7/ccomp Chad/NNP/7/nsubj and/CC/5/cc Mali/NNP/3/conj will/MD/7/aux stay/VB/0/root',
      '2/nsubj 0/root 2/obj 5/cc 7/nsubj 7/aux 2/conj',
    ],
    [
      'Peru/NNP/2/nsubj said/VBD/0/root Chad/NNP/7/nsubj and/CC/5/cc Mali/NNP/3/conj will/MD/7/aux stay/VB/2/ccomp',
      '2/nsubj 0/root 7/nsubj 5/cc 3/conj 7/aux 2/ccomp',
    ],
  ]);
});
