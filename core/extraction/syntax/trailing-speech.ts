/**
 * Who says so at the end of a sentence: in "jets bombed Niger, President Anna Berg said on Monday" the tree may list Berg with Niger, or
 * make Niger the one who said so. Where nothing but a noun phrase, perhaps with an aside, stands between a comma and a verb of speech
 * that nothing but its circumstances or its hearers follow, the phrase is the verb's subject and what stands before the comma is said.
 */
import { withLayers, type NamedDoc, type Sentence } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { moveAt } from './moves.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);
const IN_PHRASE = new Set(['NOUN', 'PROPN', 'PRON', 'ADP', 'DET', 'ADJ', 'PART']);
/** What circumstances and hearers of speech are made of. */
const BEHIND = new Set(['NOUN', 'PROPN', 'PRON', 'ADP', 'DET', 'ADJ', 'PART', 'ADV', 'NUM']);
/** In tokens: from a verb of speech to the full stop. */
const LONGEST_END = 12;

interface Trailing {
  readonly first: number;
  /** The comma before the speaker, and where his phrase ends. */
  readonly comma: number;
  readonly end: number;
  readonly verb: number;
}

/** Returns the document with such sentences hung on their verbs of speech; the same document if there are none. */
export function mendTrailingSpeech(doc: NamedDoc, lexicon: Lexicon): NamedDoc {
  const found = doc.sentences.flatMap((sentence) => trailingSpeech(doc, sentence, lexicon) ?? []);
  if (found.length === 0) return doc;
  const layers = { heads: [...doc.heads], deprels: [...doc.deprels], xpos: [...doc.xpos] };
  for (const trailing of found) {
    if (layers.xpos[trailing.verb] === 'VBN') layers.xpos[trailing.verb] = 'VBD';
    hangContent(doc, layers, trailing);
    hangSubject(doc, layers, trailing);
  }
  return withLayers(doc, layers);
}

/** Such an end, where the tree hangs the speaker on what is said or something that is said on the verb of speech. */
function trailingSpeech(doc: NamedDoc, sentence: Sentence, lexicon: Lexicon): Trailing | undefined {
  const { tokens, heads, deprels } = doc;
  const { firstToken: first } = sentence;
  const verb = closingVerb(doc, sentence, lexicon);
  if (verb === undefined) return undefined;
  const end = tokens[verb - 1]?.text === ',' ? verb - 1 : verb;
  let comma = phraseBefore(doc, end, first);
  if (end < verb) comma = asideBefore(doc, comma, end, first);
  if (comma <= first || tokens[comma]?.text !== ',' || comma + 1 >= end) return undefined;
  const move = moveAt(doc, comma + 1, lexicon);
  if (move !== undefined && move + 1 < end) return undefined;
  let isTorn = false;
  for (let token = first; token < end; token++) {
    const isSaying = heads[token] === verb && deprels[token] === 'nsubj';
    isTorn ||= token < comma ? isSaying : token > comma && heads[token]! < comma;
  }
  return isTorn ? { first, comma, end, verb } : undefined;
}

/** The verb of speech that a sentence ends with, before no more than "on Monday", "in a statement" or whom he told. */
function closingVerb(
  { tokens, upos, xpos, lemmas }: NamedDoc,
  { firstToken, endToken }: Sentence,
  { cues }: Lexicon,
): number | undefined {
  if (tokens[endToken - 1]?.text !== '.') return undefined;
  let verb = endToken - 2;
  while (verb > firstToken && endToken - verb < LONGEST_END && BEHIND.has(upos[verb] ?? '')) verb--;
  // ", its director, Anna Berg, announced" is tagged like "announced by" at times
  const isFinite = FINITE.has(xpos[verb] ?? '') || (xpos[verb] === 'VBN' && tokens[verb - 1]?.text === ',');
  if (!isFinite || !cues.reporting.has(lemmas[verb] ?? '')) return undefined;
  const isTime = (token: number): boolean => cues.times.has(tokens[token]?.text.toLowerCase() ?? '');
  const next = verb + 1;
  const isBeside = ['ADP', 'ADV'].includes(upos[next] ?? '') || isTime(next) || isTime(next + 1);
  return next === endToken - 1 || isBeside || cues.addressing.has(lemmas[verb] ?? '') ? verb : undefined;
}

/** What stands right before a noun phrase that ends at `end`. */
function phraseBefore({ upos }: NamedDoc, end: number, first: number): number {
  let before = end - 1;
  while (before > first && IN_PHRASE.has(upos[before] ?? '')) before--;
  return before;
}

/** What stands before "Anna Berg, the minister" and "the minister, Anna Berg"; `first` for other lists. */
function asideBefore(doc: NamedDoc, comma: number, end: number, first: number): number {
  const before = phraseBefore(doc, comma, first);
  if (doc.tokens[comma]?.text !== ',' || doc.tokens[before]?.text !== ',') return first;
  const isName = (from: number, to: number): boolean =>
    to > from && doc.upos.slice(from, to).every((upos) => upos === 'PROPN');
  return isName(before + 1, comma) !== isName(comma + 1, end) ? before : first;
}

interface Layers {
  readonly heads: number[];
  readonly deprels: string[];
  readonly xpos: string[];
}

/** What is said: the verb that nothing before the comma is above, else the first clause with a noun before it. */
function hangContent(doc: NamedDoc, layers: Layers, { first, comma, verb }: Trailing): void {
  const { upos } = doc;
  const { heads, deprels } = layers;
  const isLoose = (token: number): boolean => heads[token]! > comma || heads[token]! < first || heads[token] === token;
  let content = first;
  while (content < comma && !(upos[content] === 'VERB' && isLoose(content))) content++;
  if (content === comma) content = firstClause(doc, layers, first, comma);
  if (content === comma) return;
  const above = heads[content]!;
  for (let token = first; token <= comma; token++) {
    const isSubject = token === above && token < content;
    if (token === content || (!isSubject && !isLoose(token))) continue;
    if (token > content && NOMINAL.has(upos[token]!)) hangLoose(doc, layers, token, content);
    else {
      heads[token] = content;
      if (isSubject || deprels[token] === 'dislocated' || deprels[token] === 'root') deprels[token] = 'nsubj';
    }
  }
  heads[content] = verb;
  deprels[content] = 'ccomp';
  heads[verb] = verb;
  deprels[verb] = 'root';
}

/** The first verb with a tense, or the participle behind a noun, which then has one; `end` if there is none. */
function firstClause({ upos }: NamedDoc, { xpos }: Layers, first: number, end: number): number {
  for (let token = first; token < end; token++) if (FINITE.has(xpos[token]!)) return token;
  for (let token = first + 1; token < end; token++) {
    if (xpos[token] !== 'VBN' || !NOMINAL.has(upos[token - 1]!)) continue;
    xpos[token] = 'VBD';
    return token;
  }
  return end;
}

/** A noun that was taken for the speaker is the object of the verb before it. */
function hangLoose({ upos }: NamedDoc, { heads, deprels }: Layers, noun: number, content: number): void {
  let verb = noun - 1;
  while (verb > content && upos[verb] !== 'VERB') verb--;
  heads[noun] = verb;
  deprels[noun] = 'obj';
}

/** The speaker: the phrase's first noun, with what follows "of" and the like below it. */
function hangSubject({ upos, tokens }: NamedDoc, { heads, deprels }: Layers, { comma, end, verb }: Trailing): void {
  const isLoose = (token: number): boolean => heads[token]! <= comma || heads[token]! >= end;
  const isOne = (token: number): boolean => NOMINAL.has(upos[token]!) && isLoose(token);
  let subject = comma + 1;
  while (subject < end - 1 && !isOne(subject)) subject++;
  let relation = '';
  for (let token = comma + 1; token < end; token++) {
    if (token === subject) continue;
    if (tokens[token]!.text === ',') relation = 'appos';
    if (upos[token] === 'ADP' && isLoose(token)) {
      heads[token] = token + 1;
      deprels[token] = 'case';
      relation = 'nmod';
    } else if (isLoose(token)) {
      const isBelow = relation !== '' || token < subject;
      heads[token] = isBelow ? subject : token - 1;
      deprels[token] = token < subject ? 'compound' : relation || 'flat';
      if (relation === 'nmod') relation = '';
    }
  }
  heads[subject] = verb;
  deprels[subject] = 'nsubj';
}
