/** Which sentences of the treebanks the tagger and the parser learn from, and which they keep to find their margins with. */
import { join } from 'node:path';
import { hashString } from '../../core/language/weights/hash.ts';
import { TREEBANKS } from './arguments.ts';
import { readTreebank, type TreebankSentence } from './conllu.ts';
import { withHeadlines } from './headlines.ts';

/** One document in so many of the development splits is not trained on. */
const KEPT = 5;

const isKept = ({ document }: TreebankSentence): boolean => hashString(document) % KEPT === 0;

const treebanks = (data: string, split: 'train' | 'dev'): TreebankSentence[] =>
  TREEBANKS.flatMap((treebank) => readTreebank(join(data, treebank[split])));

/** The training splits and most of the development splits, with headlines. */
export const trainingSentences = (data: string): TreebankSentence[] =>
  withHeadlines([...treebanks(data, 'train'), ...treebanks(data, 'dev').filter((sentence) => !isKept(sentence))]);

/** The rest of the development splits. */
export const keptSentences = (data: string): TreebankSentence[] => treebanks(data, 'dev').filter(isKept);
