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

describe('a day and its adjective are no part of the name before them', () => {
  rows([
    [
      'met/VBD/0/root with/IN/5/case Togo/NNP/5/compound next/JJ/5/amod Monday/NNP/1/obl',
      '0/root 3/case 1/obl 5/amod 1/obl:unmarked',
    ],
    [
      'deal/NN/0/root with/IN/5/case Togo/NNP/5/compound last/JJ/5/amod week/NN/1/nmod',
      '0/root 3/case 1/nmod 5/amod 1/nmod:unmarked',
    ],
    [
      'met/VBD/0/root in/IN/5/case Togo/NNP/5/compound old/JJ/5/amod town/NN/1/obl',
      '0/root 5/case 5/compound 5/amod 1/obl',
    ],
    ['met/VBD/0/root on/IN/4/case Easter/NNP/4/compound Monday/NNP/1/obl', '0/root 4/case 4/compound 1/obl'],
  ]);
});

describe('no preposition stands within a compound', () => {
  rows([
    [
      'placed/VBN/0/root Berg/NNP/5/compound under/IN/5/case house/NN/5/compound arrest/NN/1/obj',
      '0/root 1/obj 5/case 5/compound 1/obl',
    ],
    ['placed/VBN/0/root Berg/NNP/3/compound Hall/NNP/1/obj', '0/root 3/compound 1/obj'],
  ]);
});

describe('two bare names side by side with one preposition are one', () => {
  rows([
    [
      'agreed/VBD/0/root with/IN/3/case Harbour/NNP/1/obl Council/NNP/5/compound Decree/NNP/1/obl',
      '0/root 5/case 5/compound 5/compound 1/obl',
    ],
    [
      'agreed/VBD/0/root with/IN/3/case Togo/NNP/1/obl on/IN/5/case Monday/NNP/1/obl',
      '0/root 3/case 1/obl 5/case 1/obl',
    ],
    ['agreed/VBD/0/root with/IN/3/case Togo/NNP/1/obl Monday/NNP/1/obl', '0/root 3/case 1/obl 1/obl'],
  ]);
});

describe('a name is listed with a name, not with a day', () => {
  rows([
    [
      'visited/VBD/0/root Peru/NNP/1/obj on/IN/4/case Monday/NNP/1/obl and/CC/6/cc Chile/NNP/4/conj on/IN/8/case Friday/NNP/1/obl',
      '0/root 1/obj 4/case 1/obl 6/cc 2/conj 8/case 1/obl',
    ],
    [
      'visited/VBD/0/root Peru/NNP/1/obj on/IN/4/case 4/CD/1/obl May/NNP/4/nmod:unmarked and/CC/7/cc Chile/NNP/5/conj',
      '0/root 1/obj 4/case 1/obl 4/nmod:unmarked 7/cc 2/conj',
    ],
    [
      'visited/VBD/0/root Peru/NNP/1/obj on/IN/4/case 4/CD/1/obl May/NNP/4/nmod:unmarked and/CC/7/cc Chile/NNP/1/conj',
      '0/root 1/obj 4/case 1/obl 4/nmod:unmarked 7/cc 2/conj',
    ],
    [
      'freed/VBD/0/root Berg/NNP/1/obj in/IN/4/case March/NNP/2/nmod and/CC/6/cc Paz/NNP/4/conj',
      '0/root 1/obj 4/case 2/nmod 6/cc 2/conj',
    ],
    [
      'met/VBD/0/root Peru/NNP/1/obj on/IN/4/case Monday/NNP/1/obl and/CC/6/cc Friday/NNP/4/conj',
      '0/root 1/obj 4/case 1/obl 6/cc 4/conj',
    ],
  ]);
});

describe('a noun without a verb of its own is listed with the noun before it', () => {
  rows([
    [
      'worked/VBD/0/root with/IN/3/case Chad/NNP/1/obl and/CC/5/cc allies/NNS/1/conj',
      '0/root 3/case 1/obl 5/cc 3/conj',
    ],
    ['saw/VBD/0/root Chad/NNP/1/obj ,/,/5/punct the/DT/5/det army/NN/1/conj', '0/root 1/obj 5/punct 5/det 2/conj'],
    ['left/VBD/0/root and/CC/3/cc returned/VBD/1/conj', '0/root 3/cc 1/conj'],
    ['left/VBD/0/root and/CC/4/cc is/VBZ/4/cop president/NN/1/conj', '0/root 4/cc 4/cop 1/conj'],
  ]);
});

describe('what a subject does beside is said of its verb', () => {
  rows([
    ['Chad/NNP/4/nsubj ,/,/3/punct meeting/VBG/1/advcl signed/VBD/0/root', '4/nsubj 3/punct 4/advcl 0/root'],
    ['saw/VBD/0/root Chad/NNP/1/obj meeting/VBG/2/advcl Togo/NNP/3/obj', '0/root 1/obj 2/advcl 3/obj'],
  ]);
});

describe('a participle behind a noun with a preposition describes it', () => {
  rows([
    [
      'missing/VBG/0/root of/IN/3/case many/NNS/4/nsubj taken/VBN/1/advcl by/IN/6/case Togo/NNP/4/obl:agent',
      '0/root 3/case 1/obl 3/acl 6/case 4/obl:agent',
    ],
    ['left/VBD/0/root as/IN/4/mark men/NNS/4/nsubj:pass taken/VBN/1/advcl', '0/root 4/mark 4/nsubj:pass 1/advcl'],
  ]);
});

describe('"have" before a participle is its auxiliary', () => {
  rows([
    ['Chad/NNP/2/nsubj has/VBZ/0/root not/RB/4/advmod voted/VBN/2/advcl', '4/nsubj 4/aux 4/advmod 0/root'],
    [
      'says/VBZ/0/root Chad/NNP/3/nsubj has/VBZ/1/ccomp still/RB/3/advmod voted/VBN/3/xcomp',
      '0/root 5/nsubj 5/aux 5/advmod 1/ccomp',
    ],
    ['Chad/NNP/2/nsubj has/VBZ/0/root ships/NNS/2/obj built/VBN/2/advcl', '2/nsubj 0/root 2/obj 2/advcl'],
  ]);
});

describe('what is said stands before its verb of speech', () => {
  rows([
    [
      'Chad/NNP/2/nsubj bombed/VBD/6/advcl Togo/NNP/2/obj ,/,/2/punct Berg/NNP/6/nsubj said/VBD/0/root',
      '2/nsubj 6/ccomp 2/obj 2/punct 6/nsubj 0/root',
    ],
    [
      'as/IN/3/mark Chad/NNP/3/nsubj bombed/VBD/6/advcl ,/,/3/punct Berg/NNP/6/nsubj fled/VBD/0/root',
      '3/mark 3/nsubj 6/advcl 3/punct 6/nsubj 0/root',
    ],
  ]);
});

describe('a definite noun without a preposition is the object of a verb that has none', () => {
  rows([
    ['condemned/VBD/0/root in/IN/3/case May/NNP/1/obl the/DT/5/det theft/NN/1/obl', '0/root 3/case 1/obl 5/det 1/obj'],
    ['condemned/VBD/0/root it/PRP/1/obj the/DT/4/det week/NN/1/obl', '0/root 1/obj 4/det 1/obl'],
    ['left/VBD/0/root the/DT/3/det day/NN/1/obl', '0/root 3/det 1/obl'],
  ]);
});

describe('what marks a title marks the name behind it', () => {
  rows([
    [
      'bombed/VBD/0/root Chad/NNP/1/obj by/IN/4/case President/NNP/5/nmod:desc Cook/NNP/1/obj',
      '0/root 1/obj 5/case 5/nmod:desc 1/obl',
    ],
    ['bombed/VBD/0/root Chad/NNP/1/obj and/CC/4/cc Togo/NNP/2/conj', '0/root 1/obj 4/cc 2/conj'],
  ]);
});
