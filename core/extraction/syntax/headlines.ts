/**
 * Headlines in title case: taggers take their verb for one more name ("Ruritania Condemns Attacks"). Where a word between names
 * is a known act in the third person, the sentence is read with it as its verb.
 */
import { withLayers, type NamedDoc, type Sentence, type Upos } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';

/** Returns the document with the verbs of such headlines restored; the same document if there are none. */
export function readHeadlines(doc: NamedDoc, lexicon: Lexicon): NamedDoc {
  const headlines = doc.sentences.filter((sentence) => isTitleCase(doc, sentence));
  if (headlines.length === 0) return doc;
  const layers = {
    upos: [...doc.upos],
    xpos: [...doc.xpos],
    lemmas: [...doc.lemmas],
    heads: [...doc.heads],
    deprels: [...doc.deprels],
  };
  const named = new Uint8Array(doc.tokens.length);
  for (const { firstToken, endToken } of doc.names) named.fill(1, firstToken, endToken);
  for (const sentence of headlines) {
    const verb = hiddenVerb(doc, sentence, named, lexicon);
    if (verb !== undefined) restore(layers, sentence, verb.token, verb.lemma);
  }
  return withLayers(doc, layers);
}

interface Layers {
  readonly upos: Upos[];
  readonly xpos: string[];
  readonly lemmas: string[];
  readonly heads: number[];
  readonly deprels: string[];
}

function isTitleCase({ tokens }: NamedDoc, { firstToken, endToken }: Sentence): boolean {
  let words = 0;
  for (let token = firstToken; token < endToken; token++) {
    const { text } = tokens[token]!;
    if (!/^\p{L}{4}/u.test(text)) continue;
    if (!/^\p{Lu}/u.test(text)) return false;
    words += 1;
  }
  return words > 2 && words < 20;
}

/** The first word between a name and something else that a known act's third person could be, if the sentence has no verb. */
function hiddenVerb(
  doc: NamedDoc,
  { firstToken, endToken }: Sentence,
  named: Uint8Array,
  lexicon: Lexicon,
): { token: number; lemma: string } | undefined {
  for (let token = firstToken; token < endToken; token++)
    if (doc.upos[token] === 'VERB' || doc.upos[token] === 'AUX') return undefined;
  for (let token = firstToken + 1; token < endToken - 1; token++) {
    const [, lemma] = /^(\p{L}{3,})s$/u.exec(doc.tokens[token]?.text.toLowerCase() ?? '') ?? [];
    const base = [lemma, lemma?.replace(/e$/, '')].find((form) => form !== undefined && lexicon.frames.verbs.has(form));
    if (base !== undefined && named[token] === 0 && named[token - 1] === 1 && doc.upos[token] === 'PROPN')
      return { token, lemma: base };
  }
  return undefined;
}

/** Makes the verb the root, what stands before it its subject and the old root its object. */
function restore(layers: Layers, { firstToken, endToken }: Sentence, verb: number, lemma: string): void {
  const { upos, xpos, lemmas, heads, deprels } = layers;
  upos[verb] = 'VERB';
  xpos[verb] = 'VBZ';
  lemmas[verb] = lemma;
  for (let token = firstToken; token < endToken; token++) {
    const wasRoot = heads[token] === token;
    const crosses = token < verb && (heads[token] ?? token) >= verb;
    if (token === verb || !(wasRoot || crosses || heads[token] === verb)) continue;
    heads[token] = token < verb - 1 && crosses ? verb - 1 : verb;
    deprels[token] = token < verb ? (token === verb - 1 || wasRoot ? 'nsubj' : 'compound') : 'obj';
  }
  if (heads[verb - 1] !== verb && !deprels.slice(firstToken, verb).includes('nsubj')) {
    heads[verb - 1] = verb;
    deprels[verb - 1] = 'nsubj';
  }
  heads[verb] = verb;
  deprels[verb] = 'root';
}
