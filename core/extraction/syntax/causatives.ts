/** "Had him arrested": who has something done to somebody does it. */
import { withLayers, type NamedDoc } from '../../model/doc.ts';
import { tokensWhere } from './tokens-where.ts';

/** Returns the document with "have" as an auxiliary of what somebody has done; the same document if there are none. */
export function mendCausatives(doc: NamedDoc): NamedDoc {
  const found = tokensWhere(doc, (token) => undergoerOf(doc, token) !== undefined);
  if (found.length === 0) return doc;
  const layers = { heads: [...doc.heads], deprels: [...doc.deprels], upos: [...doc.upos], xpos: [...doc.xpos] };
  let sentence = 0;
  for (const verb of found) {
    while (doc.sentences[sentence]!.endToken <= verb) sentence++;
    const have = doc.heads[verb]!;
    const isRoot = doc.heads[have] === have;
    const { firstToken, endToken } = doc.sentences[sentence]!;
    for (let token = firstToken; token < endToken; token++)
      if (doc.heads[token] === have && token !== verb) layers.heads[token] = verb;
    layers.heads[verb] = isRoot ? verb : doc.heads[have]!;
    layers.deprels[verb] = doc.deprels[have]!;
    layers.heads[undergoerOf(doc, verb)!] = verb;
    layers.deprels[undergoerOf(doc, verb)!] = 'obj';
    layers.heads[have] = verb;
    layers.deprels[have] = 'aux';
    layers.upos[have] = 'AUX';
    layers.xpos[verb] = 'VBN';
  }
  return withLayers(doc, layers);
}

/** Whom it befalls: who stands between "have" and a participle that it governs. */
function undergoerOf(doc: NamedDoc, verb: number): number | undefined {
  const { xpos, upos, lemmas, heads, deprels } = doc;
  const have = heads[verb]!;
  if (
    !['VBN', 'VBD'].includes(xpos[verb] ?? '') ||
    upos[have] !== 'VERB' ||
    lemmas[have] !== 'have' ||
    verb - have > REACH
  )
    return undefined;
  if (!['ccomp', 'xcomp'].includes(deprels[verb] ?? '')) return undefined;
  for (let token = have + 1; token < verb; token++) {
    const isSubject = heads[token] === verb && deprels[token]!.startsWith('nsubj');
    const isObject = heads[token] === have && deprels[token] === 'obj';
    if (isSubject || isObject) return token;
  }
  return undefined;
}

/** In tokens: how far behind "have" the participle may stand. */
const REACH = 6;
