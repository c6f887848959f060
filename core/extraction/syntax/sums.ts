/**
 * "Gave the programme 60 million euros", "fined the chipmaker Norvik $5 million", "gave Kenya food aid": the tree may join who gets a
 * sum or a thing to it.
 */
import { withLayers, type Name, type NamedDoc } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { foldName } from '../mentions/fold.ts';

/** In tokens: how long the noun phrase of who gets the sum may be. */
const REACH = 8;
const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN']);

interface Sum {
  readonly verb: number;
  /** The last word of the phrase before the sum. */
  readonly receiver: number;
  readonly head: number;
  /** What receiver and sum are to the verb. */
  readonly rels: readonly [string, string];
}

/** Returns the document with receiver and sum as two objects of the verb; the same document if there are none. */
export function mendSums(doc: NamedDoc, lexicon: Lexicon): NamedDoc {
  const found: Sum[] = [];
  for (const name of doc.names) {
    const thing = isReceiver(doc, lexicon, name) ? thingBehind(doc, lexicon, name) : undefined;
    if (thing !== undefined) found.push(thing);
  }
  for (let token = 2; token < doc.tokens.length; token++) {
    const sum = opensSum(doc, token) ? sumAt(doc, lexicon, token) : undefined;
    if (sum !== undefined) found.push(sum);
  }
  if (found.length === 0) return doc;
  const [heads, deprels] = [[...doc.heads], [...doc.deprels]];
  for (const { verb, receiver, head, rels } of found) {
    for (let token = verb + 1; token < receiver; token++)
      if (heads[token]! > receiver || heads[token]! <= verb) heads[token] = receiver;
    heads[receiver] = heads[head] = verb;
    [deprels[receiver], deprels[head]] = rels;
  }
  return withLayers(doc, { heads, deprels });
}

/** A state, by its name or its capital's, or a person. */
const isReceiver = (doc: NamedDoc, { world }: Lexicon, { type, start, end }: Name): boolean =>
  type === 'state' ||
  type === 'person' ||
  (type === 'place' && world.capitals.has(foldName(doc.article.text.slice(start, end))));

/** What a state or a person right behind a verb of giving is given: nouns without an article, the last of which names help or goods. */
function thingBehind(doc: NamedDoc, { cues, frames }: Lexicon, { firstToken, endToken }: Name): Sum | undefined {
  const { upos, xpos, heads, deprels, lemmas } = doc;
  const [verb, receiver] = [firstToken - 1, endToken - 1];
  if (upos[receiver] !== 'PROPN' || upos[verb] !== 'VERB') return undefined;
  let head = endToken;
  if (!['ADJ', 'NOUN'].includes(upos[head] ?? '')) return undefined;
  while (head - endToken < REACH && ['ADJ', 'NOUN'].includes(upos[head + 1] ?? '')) head++;
  const isGiven = cues.giving_sums.has(lemmas[verb] ?? '') && frames.nouns.has(lemmas[head] ?? '');
  // "took Keller hostage", "wished Kenya success"
  const said = (frames.verbs.get(lemmas[verb] ?? '') ?? [])
    .filter(({ object }) => head === endToken && object === lemmas[head])
    .flatMap(({ target }) => target.map(({ role }) => role));
  const isIndirect = isGiven || said.includes('iobj');
  const isThing = /^NNS?$/.test(xpos[head] ?? '') && (isIndirect || said.includes('obj'));
  return isThing && heads[head] === verb && deprels[head] === 'obj'
    ? { verb, receiver, head, rels: isIndirect ? ['iobj', 'obj'] : ['obj', 'obj'] }
    : undefined;
}

const opensSum = ({ upos, xpos }: NamedDoc, token: number): boolean =>
  (upos[token] === 'NUM' || xpos[token] === '$') && INSIDE.has(upos[token - 1] ?? '');

/** The sum that opens at a token, if a verb and one noun phrase stand before it. */
function sumAt(doc: NamedDoc, lexicon: Lexicon, first: number): Sum | undefined {
  const head = headOfSum(doc, lexicon, first);
  if (head === undefined) return undefined;
  const receiver = first - 1;
  if (!['NOUN', 'PROPN'].includes(doc.upos[receiver] ?? '')) return undefined;
  // "lent Kenya four helicopters"
  const isCounted = !isMoney(doc, lexicon, head);
  if (isCounted && doc.upos[receiver] !== 'PROPN') return undefined;
  let before = receiver;
  while (receiver - before < REACH && INSIDE.has(doc.upos[before] ?? '')) before--;
  const isVerb = doc.upos[before] === 'VERB' && lexicon.cues.taking_sums.has(doc.lemmas[before] ?? '');
  if (!isVerb) return undefined;
  const isGiven = lexicon.cues.giving_sums.has(doc.lemmas[before] ?? '');
  if (isCounted && !isGiven) return undefined;
  return { verb: before, receiver, head, rels: isGiven ? ['iobj', 'obj'] : ['obj', 'obl:unmarked'] };
}

const isMoney = ({ xpos, lemmas }: NamedDoc, { cues }: Lexicon, head: number): boolean =>
  xpos[head] === '$' || cues.currencies.has(lemmas[head] ?? '');

/** "$ 5 million", "60 million euros", "23 billion Taiwan dollars", "four helicopters": the sign, the currency or the goods. */
function headOfSum(doc: NamedDoc, lexicon: Lexicon, first: number): number | undefined {
  const { upos, xpos, lemmas } = doc;
  if (xpos[first] === '$') return first;
  let token = first;
  while (upos[token] === 'NUM') token++;
  while (['ADJ', 'PROPN'].includes(upos[token] ?? '') && token - first < REACH) token++;
  const isGoods = upos[token] === 'NOUN' && lexicon.frames.nouns.has(lemmas[token] ?? '');
  return isMoney(doc, lexicon, token) || isGoods ? token : undefined;
}
