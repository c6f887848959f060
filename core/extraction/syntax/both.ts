/** "Urged both to wait": the tagger takes a "both" that stands for two for the conjunction of a pair. */
import { withLayers, type NamedDoc } from '../../model/doc.ts';
import { tokensWhere } from './tokens-where.ts';

/** Returns the document with such words as objects of the verbs before them; the same document if there are none. */
export function mendBoth(doc: NamedDoc): NamedDoc {
  const found = tokensWhere(doc, (token) => doc.tokens[token]!.text === 'both' && isObject(doc, token));
  if (found.length === 0) return doc;
  const layers = { heads: [...doc.heads], deprels: [...doc.deprels], upos: [...doc.upos], xpos: [...doc.xpos] };
  for (const token of found) {
    layers.heads[token] = token - 1;
    layers.deprels[token] = 'obj';
    layers.upos[token] = 'PRON';
    layers.xpos[token] = 'PRP';
  }
  return withLayers(doc, layers);
}

/** Right behind a verb and before an infinitive or an end: no pair follows. */
const isObject = ({ upos, deprels, tokens }: NamedDoc, token: number): boolean =>
  upos[token - 1] === 'VERB' && deprels[token] !== 'obj' && BEHIND.has(tokens[token + 1]?.text ?? '');

const BEHIND = new Set(['to', '.', ',']);
