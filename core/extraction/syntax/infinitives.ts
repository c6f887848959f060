/** Bare infinitives that taggers take for nouns: "helped broker a deal", "to help A defeat B". */
import type { NamedDoc } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';

/** In tokens: how long the noun phrase between may be. */
const REACH = 6;
const INSIDE = new Set(['PROPN', 'DET', 'ADJ', 'NOUN', 'PRON', 'PART']);

/** Returns the document with such words as verbs below the ones before them; the same document if there are none. */
export function mendInfinitives(doc: NamedDoc, lexicon: Lexicon): NamedDoc {
  const found = doc.tokens.flatMap((_, verb) => {
    const infinitive = lexicon.cues.bare_infinitive.has(doc.lemmas[verb] ?? '')
      ? infinitiveOf(doc, lexicon, verb)
      : undefined;
    return infinitive === undefined ? [] : [{ verb, infinitive }];
  });
  if (found.length === 0) return doc;
  const layers = { heads: [...doc.heads], deprels: [...doc.deprels], xpos: [...doc.xpos], upos: [...doc.upos] };
  for (const { verb, infinitive } of found) {
    layers.heads[infinitive] = verb;
    layers.deprels[infinitive] = 'xcomp';
    layers.xpos[infinitive] = 'VB';
    layers.upos[infinitive] = 'VERB';
  }
  return { ...doc, ...layers };
}

/** The first word behind a verb that is tagged a noun, is the plain form of a known act's verb, and has an object behind it. */
function infinitiveOf(doc: NamedDoc, lexicon: Lexicon, verb: number): number | undefined {
  const { upos, tokens } = doc;
  if (upos[verb] !== 'VERB') return undefined;
  for (let token = verb + 1; token - verb < REACH && token < tokens.length; token++) {
    if (!INSIDE.has(upos[token] ?? '')) return undefined;
    const word = tokens[token]?.text ?? '';
    const next = upos[token + 1] ?? '';
    const before = upos[token - 1] ?? '';
    const stands = token === verb + 1 || before === 'PROPN' || before === 'PRON';
    const takes = ['DET', 'PROPN', 'PRON'].includes(next);
    if (upos[token] === 'NOUN' && stands && takes && lexicon.frames.verbs.has(word)) return token;
  }
  return undefined;
}
