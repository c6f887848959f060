/**
 * Participles that describe what stands behind them, which trees take for verbs: "met recently appointed minister A", "urged newly
 * elected president B to attack C", "accused neighbouring A". Whom they describe is the object of the verb before them.
 */
import { withLayers, type NamedDoc } from '../../model/doc.ts';

const JOINED = new Set(['conj', 'advcl', 'ccomp', 'xcomp', 'parataxis']);
const REACH = 10;
/** In tokens: how far behind the noun something of the verb's may stand. */
const CLAUSE = 30;

/** Returns the document with such participles as modifiers; the same document if there are none. */
export function mendParticiples(doc: NamedDoc): NamedDoc {
  const found: { participle: number; noun: number }[] = [];
  for (let participle = 0; participle < doc.tokens.length; participle++) {
    const noun = describedBy(doc, participle);
    if (noun !== undefined) found.push({ participle, noun });
  }
  if (found.length === 0) return doc;
  const layers = { heads: [...doc.heads], deprels: [...doc.deprels], xpos: [...doc.xpos] };
  for (const { participle, noun } of found) restore(layers, doc, participle, noun);
  return withLayers(doc, layers);
}

/** Of these forms of verbs nobody does anything: they say where somebody is. */
const ADJECTIVAL = new Set(['neighbouring', 'neighboring', 'adjoining', 'bordering']);

/** The noun right behind "[verb] [adverb] [participle]" or "[verb] neighbouring", which the tree has below the participle. */
function describedBy(doc: NamedDoc, participle: number): number | undefined {
  const { xpos, upos, heads, deprels, tokens } = doc;
  if (upos[participle] !== 'VERB' || !JOINED.has(deprels[participle] ?? '')) return undefined;
  const isAdjectival = xpos[participle] === 'VBG' && ADJECTIVAL.has(tokens[participle]?.text.toLowerCase() ?? '');
  const verb = participle - (isAdjectival ? 1 : 2);
  if (upos[verb] !== 'VERB' || heads[participle] !== verb || xpos[verb] === 'VBG') return undefined;
  const isPast = ['VBN', 'VBD'].includes(xpos[participle] ?? '');
  const isModified = upos[participle - 1] === 'ADV' && tokens[participle - 1]?.text.endsWith('ly') === true;
  if (!isAdjectival && !(isPast && isModified)) return undefined;
  for (let noun = participle + 1; noun - participle < REACH; noun++) {
    if (!['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(upos[noun] ?? '')) return undefined;
    if (heads[noun] === participle && ['obj', 'nsubj', 'iobj'].includes(deprels[noun] ?? '')) return noun;
  }
  return undefined;
}

function restore(
  { heads, deprels, xpos }: { heads: number[]; deprels: string[]; xpos: string[] },
  { tokens }: NamedDoc,
  participle: number,
  noun: number,
): void {
  const verb = heads[participle]!;
  for (let token = noun; token < Math.min(tokens.length, noun + CLAUSE); token++)
    if (heads[token] === participle) heads[token] = verb;
  heads[noun] = verb;
  deprels[noun] = 'obj';
  heads[participle] = noun;
  deprels[participle] = 'amod';
  if (verb === participle - 1) return;
  xpos[participle] = 'VBN';
  heads[participle - 1] = participle;
}
