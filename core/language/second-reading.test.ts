import { describe, expect, test } from 'vitest';
import type { Upos } from '../model/doc.ts';
import type { Tree } from './parser/tree.ts';
import { readTwice, type TaggedSentence } from './second-reading.ts';

/** A sentence from words as `form/upos/xpos`. */
function sentence(text: string): TaggedSentence {
  const words = text.split(' ').map((word) => word.split('/'));
  return {
    forms: words.map(([form]) => form!),
    upos: words.map(([, upos]) => upos as Upos),
    xpos: words.map(([, , xpos]) => xpos!),
  };
}

/** A tree from words as `head/relation`, heads counted from 1, 0 for the root. */
function tree(text: string): Tree {
  const words = text.split(' ').map((word) => word.split('/'));
  return {
    heads: words.map(([head], i) => (head === '0' ? i : Number(head) - 1)),
    deprels: words.map(([, relation]) => relation!),
  };
}

const noun = '2/compound 0/root 2/acl 3/obj 2/punct';
const verb = '2/compound 3/nsubj 0/root 3/obj 3/punct';
/** As a parser does: what is tagged a finite verb becomes the root. */
const parse = ({ xpos }: TaggedSentence): Tree => tree(xpos[2] === 'VBD' ? verb : noun);

describe('a sentence without a verb is read again', () => {
  test('with its participle as the finite verb', () => {
    const read = readTwice(sentence('Norse/PROPN/NNP envoys/NOUN/NNS imposed/VERB/VBN bans/NOUN/NNS ././.'), parse);
    expect(read).toEqual({ tree: tree(verb), xpos: ['NNP', 'NNS', 'VBD', 'NNS', '.'] });
  });
  test('but for a headline, which needs none', () => {
    const headline = sentence('Norse/PROPN/NNP envoys/NOUN/NNS imposed/VERB/VBN bans/NOUN/NNS twice/ADV/RB');
    expect(readTwice(headline, parse)).toEqual({ tree: tree(noun), xpos: headline.xpos });
  });
  test('but for what somebody did to it: "imposed by"', () => {
    const passive = sentence('Norse/PROPN/NNP bans/NOUN/NNS imposed/VERB/VBN by/ADP/IN ././.');
    expect(readTwice(passive, parse)).toEqual({ tree: tree(noun), xpos: passive.xpos });
  });
  test('but for one that says what something is', () => {
    const copular = sentence('Norse/PROPN/NNP bans/NOUN/NNS imposed/VERB/VBN ././.');
    const drawn = tree('2/cop 0/root 2/acl 2/punct');
    expect(readTwice(copular, () => drawn)).toEqual({ tree: drawn, xpos: copular.xpos });
  });
  test('and as it was, where that makes no clause of it either', () => {
    const dull = sentence('Norse/PROPN/NNP envoys/NOUN/NNS imposed/VERB/VBN bans/NOUN/NNS ././.');
    expect(readTwice(dull, () => tree(noun))).toEqual({ tree: tree(noun), xpos: dull.xpos });
  });
});

test('the verb behind an aside is the sentence’s, and what was the root its subject', () => {
  const words = sentence(
    'Chad/PROPN/NNP ,/PUNCT/, bordering/VERB/VBG Mali/PROPN/NNP ,/PUNCT/, sent/VERB/VBN envoys/NOUN/NNS ././.',
  );
  const drawn = tree('0/root 1/punct 1/acl 3/obj 1/punct 1/conj 6/obj 1/punct');
  expect(readTwice(words, () => drawn).tree).toEqual(tree('6/nsubj 1/punct 1/acl 3/obj 1/punct 0/root 6/obj 6/punct'));
});
