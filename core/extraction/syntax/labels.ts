/**
 * Who answers, before his answer: in "((Ana Lind)) Norway attacked Chad" the tree takes the label for the subject, or for a part of it.
 * A name in brackets that opens a sentence hangs loosely on it, and what was hung on it as a subject is the subject.
 */
import { withLayers, type NamedDoc, type Sentence } from '../../model/doc.ts';

/** In tokens, with its brackets. */
const LONGEST_LABEL = 9;
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);

/** Returns the document with labels apart from their sentences; the same document if there are none. */
export function mendLabels(doc: NamedDoc): NamedDoc {
  const found = doc.sentences.flatMap((sentence) => {
    const end = endOfLabel(doc, sentence);
    return end === undefined ? [] : [{ sentence, end }];
  });
  if (found.length === 0) return doc;
  const layers = { heads: [...doc.heads], deprels: [...doc.deprels] };
  for (const { sentence, end } of found) hangApart(doc, layers, sentence, end);
  return withLayers(doc, layers);
}

/** Where a label ends that a sentence opens with, in tokens. */
export function endOfLabel({ tokens, upos }: NamedDoc, { firstToken, endToken }: Sentence): number | undefined {
  if (tokens[firstToken]?.text !== '(') return undefined;
  let end = firstToken;
  while (end < endToken && end - firstToken < LONGEST_LABEL && tokens[end]!.text !== ')') end++;
  while (tokens[end]?.text === ')') end++;
  const isClosed = tokens[end - 1]?.text === ')' && end < endToken;
  return isClosed && upos.slice(firstToken, end).includes('PROPN') ? end : undefined;
}

/** Hangs the label on the sentence's verb, and what follows it and was hung on it as the verb's subject. */
function hangApart(
  { upos }: NamedDoc,
  { heads, deprels }: { readonly heads: number[]; readonly deprels: string[] },
  { firstToken, endToken }: Sentence,
  end: number,
): void {
  const isLabel = (token: number): boolean => token >= firstToken && token < end;
  let top = firstToken;
  while (top < end && !(deprels[top]!.startsWith('nsubj') && !isLabel(heads[top]!))) top++;
  if (top === end) return;
  const verb = heads[top]!;
  let subject = end;
  while (subject < verb && !(NOMINAL.has(upos[subject]!) && isLabel(heads[subject]!))) subject++;
  for (let token = end; token < endToken; token++) {
    if (!isLabel(heads[token]!)) continue;
    heads[token] = token === subject || subject >= verb ? verb : subject;
    if (token === subject) deprels[token] = deprels[top]!;
  }
  deprels[top] = 'dep';
}
