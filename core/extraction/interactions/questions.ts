/** Questions that a yes or a no answers: they ask whether something happened and do not say that it did. */
import { lowerOf, uposOf, type Tree } from '../tree.ts';

/** What may stand before a question's first word, and behind its mark. */
const MARKS = new Set(['PUNCT', 'CCONJ', 'INTJ', 'SYM']);
const QUESTION_MARK = '?';

/** Whether a word stands in a sentence that asks so: "Is Chad working with Mali?". */
export function isAsked(tree: Tree, word: number): boolean {
  const sentence = tree.doc.sentences[tree.sentenceOf[word] ?? 0];
  if (sentence === undefined) return false;
  let last = sentence.endToken - 1;
  while (last > word && lowerOf(tree, last) !== QUESTION_MARK && uposOf(tree, last) === 'PUNCT') last--;
  if (lowerOf(tree, last) !== QUESTION_MARK) return false;
  let first = sentence.firstToken;
  while (first < word && MARKS.has(uposOf(tree, first) ?? '')) first++;
  return uposOf(tree, first) === 'AUX';
}
