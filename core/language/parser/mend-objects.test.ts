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

describe('what a conjunction opens behind a relative clause is listed with the noun before that', () => {
  rows([
    [
      'Chad/NNP/8/nsubj ,/,/4/punct which/WDT/4/nsubj backs/VBZ/1/acl:relcl ,/,/7/punct and/CC/7/cc Togo/NNP/4/obj met/VBD/0/root',
      '8/nsubj 4/punct 4/nsubj 1/acl:relcl 7/punct 7/cc 1/conj 0/root',
    ],
    ['Chad/NNP/2/nsubj backs/VBZ/0/root Mali/NNP/2/obj and/CC/5/cc Togo/NNP/2/obj', '2/nsubj 0/root 2/obj 5/cc 3/conj'],
    ['Chad/NNP/2/nsubj backs/VBZ/0/root Togo/NNP/2/obj', '2/nsubj 0/root 2/obj'],
  ]);
});

describe('what stands in brackets behind an object says what it is', () => {
  rows([
    [
      'told/VBD/0/root Otra/NNP/1/obj [/-LRB-/5/punct the/DT/5/det committee/NN/1/obj ]/-RRB-/5/punct',
      '0/root 1/obj 5/punct 5/det 2/appos 5/punct',
    ],
    ['told/VBD/0/root Otra/NNP/1/obj the/DT/4/det story/NN/1/obj', '0/root 1/iobj 4/det 1/obj'],
  ]);
});

describe('a sum behind whoever gets it is what he gets', () => {
  rows([
    [
      'Togo/NNP/2/nsubj lent/VBD/0/root Chad/NNP/2/obj two/CD/5/nummod dollars/NNS/2/obl',
      '2/nsubj 0/root 2/iobj 5/nummod 2/obj',
    ],
    [
      'Togo/NNP/2/nsubj met/VBD/0/root Chad/NNP/2/obj two/CD/5/nummod times/NNS/2/obl',
      '2/nsubj 0/root 2/obj 5/nummod 2/obl',
    ],
  ]);
});

describe('an object has no preposition: a gerund behind one has it', () => {
  rows([
    [
      'accused/VBD/0/root Chad/NNP/7/nsubj and/CC/4/cc Mali/NNP/2/conj of/IN/7/case training/VBG/7/amod rebels/NNS/1/obj',
      '0/root 1/obj 4/cc 2/conj 6/mark 1/advcl 6/obj',
    ],
    [
      'accused/VBD/0/root Chad/NNP/5/nsubj of/IN/5/case recent/JJ/5/amod raids/NNS/1/obj',
      '0/root 5/nsubj 5/case 5/amod 1/obj',
    ],
    ['saw/VBD/0/root training/VBG/3/amod camps/NNS/1/obj', '0/root 3/amod 1/obj'],
  ]);
});

describe('a noun has no object', () => {
  rows([
    ['Chad/NNP/2/nsubj rejected/VBD/0/root plans/NNS/2/conj Mali/NNP/3/obj', '2/nsubj 0/root 2/conj 2/obj'],
    ['plans/NNS/0/root bombing/VBG/3/compound Mali/NNP/1/obj', '0/root 1/acl 2/obj'],
  ]);
});

describe('what a verb gives and to whom are no subject and predicate', () => {
  rows([
    ['fined/VBD/0/root Equity/NNP/4/nsubj two/CD/4/nummod euros/NNS/1/obj', '0/root 1/iobj 4/nummod 1/obj'],
    ['said/VBD/0/root Equity/NNP/4/nsubj was/VBD/4/cop guilty/JJ/1/ccomp', '0/root 4/nsubj 4/cop 1/ccomp'],
  ]);
});

describe('one of two nouns side by side is no subject of the other', () => {
  rows([
    [
      'House/NNP/2/compound Speaker/NNP/4/nsubj Cook/NNP/2/nsubj left/VBD/0/root',
      '3/compound 3/compound 4/nsubj 0/root',
    ],
    ['is/VBZ/2/cop speaker/NN/0/root Cook/NNP/2/nsubj', '2/cop 0/root 2/nsubj'],
  ]);
});

describe('a name behind a verb that can have an object is its object', () => {
  rows([
    ['Chad/NNP/2/nsubj confirmed/VBD/0/root Cook/NNP/2/xcomp', '2/nsubj 0/root 2/obj'],
    ['Chad/NNP/2/nsubj became/VBD/0/root Cook/NNP/2/xcomp', '2/nsubj 0/root 2/xcomp'],
  ]);
});

describe('what has a copula is a clause, and what was taken for an object its subject', () => {
  rows([
    [
      'said/VBD/0/root the/DT/3/det bank/NN/1/obj is/VBZ/6/cop the/DT/6/det owner/NN/1/obl',
      '0/root 3/det 6/nsubj 6/cop 6/det 1/ccomp',
    ],
    ['said/VBD/0/root the/DT/3/det word/NN/1/obj in/IN/5/case Lima/NNP/1/obl', '0/root 3/det 1/obj 5/case 1/obl'],
  ]);
});
