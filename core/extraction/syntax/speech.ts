/**
 * Verbs of speech that taggers take for plural nouns: "the ministry claims X bombed Y", "A, a lawyer, points out that". Where such a word
 * stands between a noun phrase and the sentence's only finite clause, it is the main verb.
 */
import { withLayers, type NamedDoc, type Sentence } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const NOMINAL = new Set(['NOUN', 'PROPN']);

/** Returns the document with such verbs as the roots of their sentences; the same document if there are none. */
export function mendSpeech(doc: NamedDoc, lexicon: Lexicon): NamedDoc {
  const found = doc.sentences.flatMap((sentence) => {
    const verb = lostVerb(doc, sentence, lexicon);
    return verb === undefined ? [] : [{ sentence, verb }];
  });
  if (found.length === 0) return doc;
  const layers = { heads: [...doc.heads], deprels: [...doc.deprels], xpos: [...doc.xpos], upos: [...doc.upos] };
  for (const { sentence, verb } of found) restore(layers, sentence, verb);
  return withLayers(doc, layers);
}

function lostVerb(doc: NamedDoc, { firstToken, endToken }: Sentence, lexicon: Lexicon): number | undefined {
  const { xpos, lemmas, tokens } = doc;
  let found: number | undefined;
  let clauses = 0;
  for (let token = firstToken; token < endToken; token++) {
    if (FINITE.has(xpos[token] ?? '')) {
      if (found === undefined) return undefined;
      clauses += 1;
    }
    if (found !== undefined || xpos[token] !== 'NNS' || token === firstToken) continue;
    const lemma = lemmas[token] ?? '';
    const particle = tokens[token + 1]?.text ?? '';
    const isSpeech = lexicon.cues.reporting.has(lemma) || lexicon.cues.reporting.has(`${lemma} +${particle}`);
    if (isSpeech && followsSubject(doc, token) && opensClause(doc, token)) found = token;
  }
  return clauses === 1 ? found : undefined;
}

/** Behind a singular noun or name that nothing possesses, or the comma behind what describes it. */
function followsSubject({ upos, xpos, tokens }: NamedDoc, token: number): boolean {
  if (tokens[token - 1]?.text === ',') return true;
  return NOMINAL.has(upos[token - 1] ?? '') && ['NN', 'NNP'].includes(xpos[token - 1] ?? '');
}

/** Before "that", perhaps with a particle between, or at once before a noun phrase that opens the clause. */
function opensClause({ upos, xpos, tokens }: NamedDoc, token: number): boolean {
  const next = token + 1;
  if (tokens[next]?.text === 'that' || (xpos[next] === 'RP' && tokens[next + 1]?.text === 'that')) return true;
  return ['PROPN', 'PRON', 'DET'].includes(upos[next] ?? '') && !['that', 'which', 'who'].includes(tokens[next]!.text);
}

interface Layers {
  readonly heads: number[];
  readonly deprels: string[];
  readonly xpos: string[];
  readonly upos: NamedDoc['upos'][number][];
}

/** Makes the verb the root, the clause behind it its content and what the clause's verb had ahead of it its subject. */
function restore({ heads, deprels, xpos, upos }: Layers, { firstToken, endToken }: Sentence, verb: number): void {
  let root = firstToken;
  for (let token = firstToken; token < endToken; token++) if (heads[token] === token) root = token;
  const content = contentOf({ heads, upos, xpos }, verb, endToken);
  for (let token = firstToken; token < verb; token++) {
    const head = heads[token] ?? token;
    if (head < verb && token !== root) continue;
    // what described the supposed noun describes the one before it
    heads[token] = head === verb && token < verb - 1 ? verb - 1 : verb;
    if (heads[token] !== verb) continue;
    if (['dislocated', 'nsubj', 'root', 'compound', 'nsubj:pass'].includes(deprels[token] ?? ''))
      deprels[token] = 'nsubj';
  }
  for (let token = verb + 1; token < endToken; token++) if ((heads[token] ?? token) < verb) heads[token] = verb;
  heads[verb] = verb;
  deprels[verb] = 'root';
  xpos[verb] = 'VBZ';
  upos[verb] = 'VERB';
  heads[content] = verb;
  deprels[content] = 'ccomp';
}

/** The verb of the clause: the finite one, or the participle above an auxiliary. */
function contentOf({ heads, upos, xpos }: Pick<Layers, 'heads' | 'upos' | 'xpos'>, verb: number, end: number): number {
  let finite = verb + 1;
  while (finite < end && !FINITE.has(xpos[finite] ?? '')) finite++;
  const head = heads[finite] ?? finite;
  return upos[finite] === 'AUX' && head > verb ? head : finite;
}
