import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeClusters } from '../clusters/clusters.ts';
import { wordTypes } from '../words/types.ts';
import { mended } from './drawn-tree.ts';

const types = wordTypes(
  decodeClusters(readFileSync(new URL('../../../graph-data/models/clusters.bin', import.meta.url))),
);

describe('a verb has one object', () => {
  test.each([
    [
      'gave/VBD/0/root rebels/NNS/1/obj new/JJ/4/amod boats/NNS/1/obj',
      '0/root 1/iobj 4/amod 1/obj',
      'who gets it is the indirect one',
    ],
    ['called/VBD/0/root Oslo/NNP/1/obj home/NN/1/obj', '0/root 1/obj 1/xcomp', 'what it is called is a complement'],
    ['made/VBD/0/root Chad/NNP/1/obj members/NNS/1/obj', '0/root 1/obj 1/xcomp', 'what it becomes is one'],
    [
      'ate/VBD/0/root bread/NN/1/obj fish/NN/1/obj',
      '0/root 1/obj 1/obj',
      'left open where no verb is known to have two',
    ],
    ['remain/VBP/0/root allies/NNS/1/obj', '0/root 1/xcomp', 'who remains something has none'],
    [
      'a/DT/2/det town/NN/0/root named/VBN/2/acl Velmora/NNP/3/obj',
      '2/det 0/root 2/acl 3/xcomp',
      'nor has who is called something',
    ],
    [
      'Paz/NNP/3/nsubj:pass was/VBD/3/aux:pass elected/VBN/0/root leader/NN/3/obj',
      '3/nsubj:pass 3/aux:pass 0/root 3/xcomp',
      'or is made it',
    ],
    ['Peru/NNP/2/nsubj elected/VBD/0/root Paz/NNP/2/obj', '2/nsubj 0/root 2/obj', 'but whoever does it has'],
  ])('%s -> %s: %s', (drawn, expected) => {
    expect(mended(types, drawn)).toBe(expected);
  });
});

describe('what stands behind a noun is told apart', () => {
  test.each([
    [
      'towns/NNS/0/root including/VBG/1/acl Velmora/NNP/2/obj',
      '0/root 3/case 1/nmod',
      'a gerund that is a preposition',
    ],
    [
      'Paz/NNP/0/root ,/,/3/punct aides/NNS/1/conj and/CC/5/cc Dahl/NNP/3/appos',
      '0/root 3/punct 1/conj 5/cc 1/conj',
      'the last item of a list from an apposition',
    ],
    [
      'a/DT/2/det step/NN/0/root that/IN/5/mark Peru/NNP/5/nsubj condemned/VBD/2/acl',
      '2/det 0/root 5/obj 5/nsubj 2/acl:relcl',
      'a clause without the object that its verb needs is relative',
    ],
    [
      'a/DT/2/det hint/NN/0/root that/IN/5/mark Peru/NNP/5/nsubj failed/VBD/2/acl',
      '2/det 0/root 5/mark 5/nsubj 2/acl',
      'one that needs none is not',
    ],
  ])('%s -> %s: %s', (drawn, expected) => {
    expect(mended(types, drawn)).toBe(expected);
  });
});

describe('"it" before a clause that seems so is nobody', () => {
  test.each([
    ['It/PRP/2/nsubj seems/VBZ/0/root talks/NNS/4/nsubj failed/VBD/2/ccomp', '2/expl 0/root 4/nsubj 2/ccomp'],
    ['It/PRP/2/nsubj says/VBZ/0/root talks/NNS/4/nsubj failed/VBD/2/ccomp', '2/nsubj 0/root 4/nsubj 2/ccomp'],
    ['It/PRP/2/nsubj seems/VBZ/0/root open/JJ/2/xcomp', '2/nsubj 0/root 2/xcomp'],
  ])('%s', (drawn, expected) => {
    expect(mended(types, drawn)).toBe(expected);
  });
});

describe('what a conjunction joins to a subject is no second subject', () => {
  test.each([
    [
      'Israel/NNP/5/nsubj and/CC/4/cc the/DT/4/det rebels/NNS/5/nsubj met/VBD/0/root',
      '5/nsubj 4/cc 4/det 1/conj 0/root',
    ],
    [
      'Israel/NNP/5/nsubj and/CC/5/cc the/DT/4/det rebels/NNS/5/nsubj met/VBD/0/root',
      '5/nsubj 4/cc 4/det 1/conj 0/root',
    ],
    [
      'Israel/NNP/5/nsubj ,/,/5/punct and/CC/5/cc rebels/NNS/5/nsubj met/VBD/0/root',
      '5/dislocated 5/punct 5/cc 5/nsubj 0/root',
    ],
    [
      'anyone/NN/5/nsubj accused/VBN/1/acl but/CC/5/cc rebels/NNS/5/nsubj met/VBD/0/root',
      '5/dislocated 1/acl 5/cc 5/nsubj 0/root',
    ],
  ])('%s', (drawn, expected) => {
    expect(mended(types, drawn)).toBe(expected);
  });
});

describe('a pair of marks hangs on what it encloses', () => {
  test.each([
    [
      'said/VBD/0/root "/./1/punct go/VB/1/ccomp home/RB/3/advmod "/./1/punct',
      '0/root 3/punct 1/ccomp 3/advmod 3/punct',
      'a quotation on its head',
    ],
    [
      'aid/NN/0/root (/./1/punct new/JJ/4/amod food/NN/1/appos )/./1/punct',
      '0/root 4/punct 4/amod 1/appos 4/punct',
      'brackets as well',
    ],
    ['left/VBD/0/root "/./1/punct home/RB/1/advmod', '0/root 1/punct 1/advmod', 'a single mark stays where it was'],
    ['left/VBD/0/root (/./1/punct )/./1/punct', '0/root 1/punct 1/punct', 'as does a pair around nothing'],
    [
      'saw/VBD/0/root (/./1/punct Oslo/NNP/1/obj today/NN/1/obl:unmarked )/./1/punct',
      '0/root 3/punct 1/obj 1/obl:unmarked 4/punct',
      'around two phrases each on its own',
    ],
  ])('%s -> %s: %s', (drawn, expected) => {
    expect(mended(types, drawn)).toBe(expected);
  });
});
