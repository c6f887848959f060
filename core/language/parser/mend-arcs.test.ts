import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeClusters } from '../clusters/clusters.ts';
import { wordTypes } from '../words/types.ts';
import { mended } from './drawn-tree.ts';

const types = wordTypes(
  decodeClusters(readFileSync(new URL('../../../graph-data/models/clusters.bin', import.meta.url))),
);

describe('a preposition marks the whole phrase', () => {
  test.each([
    [
      'Oslo/NNP/2/nsubj called/VBD/0/root for/IN/4/case G9/NNP/5/compound action/NN/2/obj',
      '2/nsubj 0/root 5/case 5/compound 2/obl',
    ],
    [
      "fled/VBD/0/root to/IN/3/case Chad/NNP/5/nmod:poss 's/POS/3/case capital/NN/1/obl",
      '0/root 5/case 5/nmod:poss 3/case 1/obl',
    ],
    [
      'spoke/VBD/0/root of/IN/3/case new/JJ/5/amod trade/NN/5/compound taxes/NNS/1/obl',
      '0/root 5/case 5/amod 5/compound 1/obl',
    ],
    ['over/IN/3/case -/HYPH/1/punct counter/NN/4/compound drugs/NNS/0/root', '3/case 1/punct 4/compound 0/root'],
    ['went/VBD/0/root to/IN/3/case Mali/NNP/1/obl', '0/root 3/case 1/obl'],
    ['sold/VBD/0/root by/IN/3/case Peru/NNP/1/obl ships/NNS/1/obj', '0/root 3/case 1/obl 1/obj'],
  ])('%s', (drawn, expected) => {
    expect(mended(types, drawn)).toBe(expected);
  });
});

describe('a possessor stands before what it has', () => {
  test.each([
    ["Chad/NNP/4/nsubj 's/POS/1/case Deby/NNP/1/nsubj left/VBD/0/root", '3/nmod:poss 1/case 4/nsubj 0/root'],
    ["saw/VBD/0/root Mali/NNP/1/obj 's/POS/2/case army/NN/2/nmod", '0/root 4/nmod:poss 2/case 1/obj'],
    ["Oslo/NNP/0/root 's/POS/1/case harbour/NN/1/flat", '3/nmod:poss 1/case 0/root'],
    ["Oslo/NNP/3/nmod:poss 's/POS/1/case harbour/NN/0/root", '3/nmod:poss 1/case 0/root'],
    ["Oslo/NNP/0/root 's/POS/1/case ,/,/5/punct in/IN/5/case Norway/NNP/1/nmod", '0/root 1/case 5/punct 5/case 1/nmod'],
    ["Oslo/NNP/0/root 's/POS/1/case in/IN/4/case Norway/NNP/1/nmod", '0/root 1/case 4/case 1/nmod'],
  ])('%s', (drawn, expected) => {
    expect(mended(types, drawn)).toBe(expected);
  });
});

describe('a subject has no preposition', () => {
  test.each([
    ['left/VBD/0/root after/IN/3/case Mali/NNP/4/nsubj attacked/VBD/1/ccomp', '0/root 4/mark 4/nsubj 1/advcl'],
    ['left/VBD/0/root as/IN/3/case troops/NNS/4/nsubj came/VBD/1/parataxis', '0/root 4/mark 4/nsubj 1/advcl'],
    ['left/VBD/0/root before/IN/3/case rain/NN/4/nsubj fell/VBD/1/advcl', '0/root 4/mark 4/nsubj 1/advcl'],
    ['of/IN/3/case some/DT/3/det men/NNS/4/nsubj fell/VBD/0/root', '3/case 3/det 4/nsubj 0/root'],
    ['left/VBD/0/root after/IN/3/case dawn/NN/1/obl', '0/root 3/case 1/obl'],
  ])('%s', (drawn, expected) => {
    expect(mended(types, drawn)).toBe(expected);
  });
});

describe('a finite verb, or a participle with an object, has the noun before it as its subject', () => {
  test.each([
    ['Malta/NNP/0/root imposed/VBN/1/acl duties/NNS/2/obj ././1/punct', '2/nsubj 0/root 2/obj 2/punct'],
    ['Malta/NNP/0/root attacked/VBD/1/acl at/IN/4/case dawn/NN/2/obl', '2/nsubj 0/root 4/case 2/obl'],
    [
      'left/VBD/0/root after/IN/3/case Malta/NNP/1/nmod attacked/VBD/3/acl Oslo/NNP/4/obj',
      '0/root 4/mark 4/nsubj 1/advcl 4/obj',
    ],
    ['men/NNS/0/root given/VBN/1/acl arms/NNS/2/obj', '0/root 1/acl 2/obj'],
    ['men/NNS/0/root armed/VBN/1/acl by/IN/4/case Oslo/NNP/2/obl', '0/root 1/acl 4/case 2/obl:agent'],
    ['saw/VBD/0/root men/NNS/1/obj left/VBD/2/acl', '0/root 1/obj 2/acl'],
  ])('%s', (drawn, expected) => {
    const agents = (tree: string) => tree.replace('obl:agent', 'obl');
    expect(agents(mended(types, drawn))).toBe(agents(expected));
  });
});

describe('what tells how many the subject is stands beside it', () => {
  test.each([
    [
      'Chad/NNP/5/nsubj and/CC/3/cc Mali/NNP/1/conj each/DT/5/nsubj sent/VBD/0/root aid/NN/5/obj',
      '5/nsubj 3/cc 1/conj 1/det 0/root 5/obj',
    ],
    ['They/PRP/3/nsubj both/DT/3/nsubj left/VBD/0/root', '3/nsubj 1/det 0/root'],
    ['Both/DT/2/nsubj left/VBD/0/root', '2/nsubj 0/root'],
  ])('%s', (drawn, expected) => {
    expect(mended(types, drawn)).toBe(expected);
  });
});
