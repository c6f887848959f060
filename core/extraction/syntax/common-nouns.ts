/**
 * Words that open a sentence have a capital whatever they are, and taggers take rare ones for names ("Airstrikes were carried out").
 * A noun of action that is part of no name is read as the noun that it is.
 */
import { withLayers, type NamedDoc } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';

/** Returns the document with such nouns restored; the same document if there are none. */
export function readCommonNouns(doc: NamedDoc, { frames }: Lexicon): NamedDoc {
  const named = new Set(doc.names.map(({ firstToken }) => firstToken));
  const found = doc.sentences.flatMap(({ firstToken, endToken }) => {
    if (doc.upos[firstToken] !== 'PROPN' || named.has(firstToken)) return [];
    // "Strike Force": with a name behind it, it may be part of one
    if (firstToken + 1 < endToken && doc.upos[firstToken + 1] === 'PROPN') return [];
    const lower = doc.tokens[firstToken]!.text.toLowerCase();
    const lemma = [lower, lower.replace(/s$/, '')].find((form) => frames.nouns.has(form));
    return lemma === undefined ? [] : [{ token: firstToken, lemma, plural: lemma !== lower }];
  });
  if (found.length === 0) return doc;
  const [upos, xpos, lemmas] = [[...doc.upos], [...doc.xpos], [...doc.lemmas]];
  for (const { token, lemma, plural } of found) {
    upos[token] = 'NOUN';
    xpos[token] = plural ? 'NNS' : 'NN';
    lemmas[token] = lemma;
  }
  return withLayers(doc, { upos, xpos, lemmas });
}
