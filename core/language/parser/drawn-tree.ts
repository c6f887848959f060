/** Trees drawn by hand, for tests of what is mended in them. */
import type { Upos } from '../../model/doc.ts';
import type { WordTypes } from '../words/types.ts';
import { mendTree } from './mends.ts';
import { parserWords } from './words.ts';

const UPOS_OF: Readonly<Record<string, Upos>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  IN: 'ADP',
  DT: 'DET',
  JJ: 'ADJ',
  POS: 'PART',
  CD: 'NUM',
  ',': 'PUNCT',
  '.': 'PUNCT',
  HYPH: 'PUNCT',
  PRP: 'PRON',
  CC: 'CCONJ',
  RB: 'ADV',
};

/** A tree from words as `form/tag/head/relation`, heads counted from 1, 0 for the root. */
export function mended(types: WordTypes, drawn: string): string {
  const rows = drawn.split(' ').map((word) => word.split('/'));
  const forms = rows.map(([form]) => form!);
  const xpos = rows.map(([, tag]) => tag!);
  const upos = xpos.map((tag) => UPOS_OF[tag] ?? 'VERB');
  const heads = rows.map(([, , head], i) => (head === '0' ? i : Number(head) - 1));
  const tree = mendTree(
    { heads, deprels: rows.map(([, , , relation]) => relation!) },
    parserWords(types, forms, upos, xpos),
  );
  return tree.heads.map((head, i) => `${head === i ? 0 : head + 1}/${tree.deprels[i]!}`).join(' ');
}
