/** Plain forms that taggers take for nouns: "helped broker a deal", "to help A defeat B", "demanded that A lift its siege". */
import { withLayers, type NamedDoc } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';

/** In tokens: how long the noun phrase between may be. */
const REACH = 8;
const INSIDE = new Set(['PROPN', 'DET', 'ADJ', 'NOUN', 'PRON', 'PART']);

/** Returns the document with such words as verbs below the ones before them; the same document if there are none. */
export function mendInfinitives(doc: NamedDoc, lexicon: Lexicon): NamedDoc {
  const found: { verb: number; infinitive: number; isMandative: boolean }[] = [];
  for (let verb = 0; verb < doc.tokens.length; verb++) {
    if (doc.upos[verb] !== 'VERB') continue;
    const lemma = doc.lemmas[verb] ?? '';
    const isMandative = doc.tokens[verb + 1]?.text === 'that' && lexicon.cues.demanding.has(lemma);
    const takes = isMandative || lexicon.cues.bare_infinitive.has(lemma);
    const infinitive = takes ? infinitiveOf(doc, lexicon, verb, isMandative) : undefined;
    if (infinitive !== undefined) found.push({ verb, infinitive, isMandative });
  }
  if (found.length === 0) return doc;
  const layers = { heads: [...doc.heads], deprels: [...doc.deprels], xpos: [...doc.xpos], upos: [...doc.upos] };
  for (const { verb, infinitive, isMandative } of found) {
    if (!isMandative) giveObjects(doc, layers, verb, infinitive);
    layers.heads[infinitive] = verb;
    layers.deprels[infinitive] = isMandative ? 'ccomp' : 'xcomp';
    if (isMandative) giveSubject(layers, verb, infinitive);
    layers.xpos[infinitive] = 'VB';
    layers.upos[infinitive] = 'VERB';
  }
  return withLayers(doc, layers);
}

interface Layers {
  readonly heads: number[];
  readonly deprels: string[];
}

/** "Help the Malian army stop Chadian raids": the noun behind the supposed compound is the infinitive's object, the one before it the verb's. */
function giveObjects(doc: NamedDoc, { heads, deprels }: Layers, verb: number, infinitive: number): void {
  const behind = heads[infinitive] ?? infinitive;
  const before = beside(doc, infinitive, -1);
  for (let token = verb + 1; token < before; token++)
    if (heads[token] === infinitive || heads[token] === behind) heads[token] = before;
  if (before > verb) [heads[before], deprels[before]] = [verb, 'obj'];
  if (behind > infinitive) [heads[behind], deprels[behind]] = [infinitive, 'obj'];
}

/** The noun before a verb becomes its subject, and what described the supposed noun describes it. */
function giveSubject({ heads, deprels }: Layers, start: number, verb: number): void {
  const subject = verb - 1;
  for (let token = start + 2; token < subject; token++)
    if (heads[token] === verb && deprels[token] !== 'mark') heads[token] = subject;
  heads[subject] = verb;
  deprels[subject] = 'nsubj';
}

/** The first word behind a verb that is tagged a noun, is the plain form of a known act's verb, and has an object behind it. */
function infinitiveOf(doc: NamedDoc, lexicon: Lexicon, verb: number, isMandative: boolean): number | undefined {
  const { upos, tokens } = doc;
  const start = isMandative ? verb + 2 : verb + 1;
  for (let token = start; token - verb < REACH && token < tokens.length; token++) {
    if (isBracket(doc, token)) continue;
    if (!INSIDE.has(upos[token] ?? '')) return undefined;
    const word = tokens[token]?.text ?? '';
    const next = beside(doc, token, 1);
    const before = upos[beside(doc, token, -1)] ?? '';
    const stands = token === verb + 1 || (token > start && ['PROPN', 'PRON', 'NOUN'].includes(before));
    const takes = ['DET', 'PROPN', 'PRON'].includes(upos[next] ?? '') || /^\p{Lu}/u.test(tokens[next]?.text ?? '');
    if (!stands || !takes || (upos[token] !== 'NOUN' && upos[token] !== 'ADJ')) continue;
    if (lexicon.frames.verbs.has(word)) return token;
  }
  return undefined;
}

/** "The [army] stop [the] raids": what somebody has put into a quotation. */
const isBracket = ({ tokens }: NamedDoc, token: number): boolean => ['[', ']'].includes(tokens[token]?.text ?? '');

/** The next token on a side that is no bracket. */
function beside(doc: NamedDoc, token: number, step: 1 | -1): number {
  let at = token + step;
  while (isBracket(doc, at)) at += step;
  return at;
}
