/**
 * Who says so at the end of a sentence: in "jets bombed Niger, Anna Berg of the council said" the tree may list Berg with Niger. Where
 * nothing but a noun phrase stands between the last comma and a closing verb of speech, the phrase is the verb's subject and what
 * stands before the comma is what is said.
 */
import { withLayers, type NamedDoc, type Sentence } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);
const IN_PHRASE = new Set(['NOUN', 'PROPN', 'PRON', 'ADP', 'DET', 'ADJ', 'PART']);

interface Trailing {
  readonly first: number;
  readonly comma: number;
  readonly verb: number;
}

/** Returns the document with such sentences hung on their verbs of speech; the same document if there are none. */
export function mendTrailingSpeech(doc: NamedDoc, lexicon: Lexicon): NamedDoc {
  const found = doc.sentences.flatMap((sentence) => trailingSpeech(doc, sentence, lexicon) ?? []);
  if (found.length === 0) return doc;
  const layers = { heads: [...doc.heads], deprels: [...doc.deprels], xpos: [...doc.xpos] };
  for (const trailing of found) {
    hangContent(doc, layers, trailing);
    hangSubject(doc, layers, trailing);
  }
  return withLayers(doc, layers);
}

/** Such an end, where the tree hangs the speaker on what is said. */
function trailingSpeech(doc: NamedDoc, { firstToken, endToken }: Sentence, lexicon: Lexicon): Trailing | undefined {
  const { tokens, upos, xpos, lemmas, heads } = doc;
  const verb = endToken - 2;
  if (tokens[endToken - 1]?.text !== '.' || !FINITE.has(xpos[verb] ?? '')) return undefined;
  if (!lexicon.cues.reporting.has(lemmas[verb] ?? '')) return undefined;
  let comma = verb - 1;
  while (comma > firstToken && IN_PHRASE.has(upos[comma] ?? '')) comma--;
  if (tokens[comma]?.text !== ',' || comma + 1 >= verb || comma === firstToken) return undefined;
  return (heads[comma + 1] ?? comma) < comma ? { first: firstToken, comma, verb } : undefined;
}

interface Layers {
  readonly heads: number[];
  readonly deprels: string[];
  readonly xpos: string[];
}

/** What is said: the clause of the first verb with a noun before it. */
function hangContent({ upos }: NamedDoc, { heads, deprels, xpos }: Layers, { first, comma, verb }: Trailing): void {
  let content = first;
  while (content < comma && !FINITE.has(xpos[content]!)) content++;
  if (content === comma) {
    content = first + 1;
    while (content < comma && !(xpos[content] === 'VBN' && NOMINAL.has(upos[content - 1]!))) content++;
    if (content >= comma) return;
    xpos[content] = 'VBD';
  }
  const above = heads[content]!;
  for (let token = first; token <= comma; token++) {
    const isSubject = token === above && token < content;
    if (token === content || (!isSubject && heads[token] !== verb && heads[token] !== token)) continue;
    heads[token] = content;
    if (isSubject || deprels[token] === 'dislocated' || deprels[token] === 'root') deprels[token] = 'nsubj';
  }
  heads[content] = verb;
  deprels[content] = 'ccomp';
  heads[verb] = verb;
  deprels[verb] = 'root';
}

/** The speaker: the phrase's first noun, with what follows "of" and the like below it. */
function hangSubject({ upos }: NamedDoc, { heads, deprels }: Layers, { comma, verb }: Trailing): void {
  let subject = comma + 1;
  while (subject < verb - 1 && !NOMINAL.has(upos[subject]!)) subject++;
  let marked = false;
  for (let token = comma + 1; token < verb; token++) {
    const isOutside = heads[token]! <= comma || heads[token]! >= verb;
    if (token === subject) {
      heads[token] = verb;
      deprels[token] = 'nsubj';
    } else if (upos[token] === 'ADP' && token + 1 < verb) {
      heads[token] = token + 1;
      deprels[token] = 'case';
      marked = true;
    } else if (isOutside) {
      heads[token] = marked || token < subject ? subject : token - 1;
      deprels[token] = marked ? 'nmod' : token < subject ? 'compound' : 'flat';
      marked = false;
    }
  }
}
