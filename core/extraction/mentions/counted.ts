/**
 * Counted descriptions: "the two", "both sides", "the pair", "the three countries" stand for as many actors of the kind as the
 * text named last. Where it named more, only a list of just so many will do; an unsure one stays unresolved.
 */
import type { EntityType } from '../../model/ontology.ts';
import { lastOpponents } from '../interactions/opponents.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { surfaceSubject } from '../syntax/subjects.ts';
import { baseRelOf, headOf, isNoun, isVerb, lemmaOf, lowerOf, uposOf, xposOf, type Tree } from '../tree.ts';

export interface Counted {
  readonly first: number;
  readonly end: number;
  readonly clusters: readonly number[];
}

/** In sentences: how far above a description those are named whom it counts, and those who act on each other. */
const REACH = 2;
const SIDES_REACH = 3;
const MOST_ADJECTIVES = 2;

/** The counted description that begins at a token, and whom it stands for; undefined if there is none or nobody fits. */
export function countedAt(reading: Reading, token: number): Counted | undefined {
  const phrase = phraseAt(reading, token);
  if (phrase === undefined || reading.actors.at[phrase.end - 1] !== undefined) return undefined;
  for (const types of kindsOf(reading, phrase)) {
    const clusters = standingFor(reading, token, phrase, types);
    if (clusters !== undefined) return { first: token, end: phrase.end, clusters };
  }
  return undefined;
}

/** Two sides are those who fight or negotiate; two countries may be those as well, so that of other two it is not said who is meant. */
function standingFor(
  reading: Reading,
  token: number,
  { count, noun }: Phrase,
  types: readonly EntityType[],
): readonly number[] | undefined {
  if (isInRelative(reading.tree, token)) return undefined;
  const named = lastNamed(reading, token, count, types);
  if (count !== 2 || noun === undefined || types === PERSONS) return named;
  const opponents = opponentsBefore(reading, token, types);
  const isSide = reading.lexicon.nominals.counted.get('party')?.has(lemmaOf(reading.tree, noun)) === true;
  if (isSide && opponents?.length === 0) return undefined;
  if (opponents === undefined || opponents.length === 0) return named;
  if (isSide || named === undefined) return opponents;
  return opponents.every((cluster) => named.includes(cluster)) ? named : undefined;
}

/** The last two of the types who act on each other, but for whoever does what the phrase is the object of. */
function opponentsBefore(reading: Reading, token: number, types: readonly EntityType[]): readonly number[] | undefined {
  const { tree, actors } = reading;
  const others = doersBeside(reading, token);
  const fits = (cluster: number): boolean =>
    types.includes(actors.clusters[cluster]!.type) && !others.includes(cluster);
  const own = tree.sentenceOf[token] ?? 0;
  for (let back = 0; back <= SIDES_REACH && back <= own; back++) {
    const { firstToken, endToken } = tree.doc.sentences[own - back]!;
    const found = lastOpponents(reading, { first: firstToken, end: back === 0 ? token : endToken }, fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

function phraseAt({ tree, actors, lexicon }: Reading, first: number): Phrase | undefined {
  const isBoth = lowerOf(tree, first) === 'both';
  // "its two neighbours"
  const isOwned =
    xposOf(tree, first) === 'PRP$' && lexicon.nominals.counted.get('party')?.has(lemmaOf(tree, first + 2));
  if (!isBoth && isOwned !== true && !['the', 'these', 'those', 'all'].includes(lowerOf(tree, first))) return undefined;
  const number = isBoth ? first : first + 1;
  const count = countOf(lexicon, lowerOf(tree, number));
  // "the neighbours", "the rivals": two, unless a number says otherwise
  const isPair = lexicon.nominals.counted.get('pair')?.has(lemmaOf(tree, number)) === true;
  if (isPair && lowerOf(tree, first) === 'the' && xposOf(tree, number) === 'NNS' && !isDivided(tree, number))
    return { count: 2, noun: number, end: number + 1 };
  if (count === undefined) return undefined;
  let end = number + 1;
  while (end - number <= MOST_ADJECTIVES && uposOf(tree, end) === 'ADJ' && actors.at[end] === undefined) end++;
  if (xposOf(tree, end) === 'NNS' && actors.at[end] === undefined) return { count, noun: end, end: end + 1 };
  const isPlain = !isNoun(tree, end) && !OPENS_MORE.has(uposOf(tree, end) ?? '') && lowerOf(tree, end) !== '-';
  return end === number + 1 && isPlain ? { count, noun: undefined, end } : undefined;
}

/** "The neighbours of B": told from others. */
const isDivided = (tree: Tree, noun: number): boolean => ['of', 'who', 'that'].includes(lowerOf(tree, noun + 1));

function countOf({ nominals }: Lexicon, word: string): number | undefined {
  for (const [count, forms] of nominals.counts) if (forms.has(word)) return Number(count);
  return undefined;
}

/** What may not stand behind a number that is a description by itself: "both A and B", "the two-day", "the two of them". */
const OPENS_MORE = new Set(['NUM', 'DET', 'PRON', 'ADJ', 'ADP', 'SYM', 'PROPN']);

interface Phrase {
  readonly count: number;
  /** The noun that is counted; none in "the two". */
  readonly noun: number | undefined;
  readonly end: number;
}

const PARTIES: readonly EntityType[] = ['state', 'organization'];
const PERSONS: readonly EntityType[] = ['person'];

/** What the counted noun can be, the likeliest first: people or parties for "the two", parties for "both sides". */
function kindsOf({ tree, lexicon }: Reading, { noun }: Phrase): readonly (readonly EntityType[])[] {
  if (noun === undefined) return [PERSONS, PARTIES];
  const { generic, counted } = lexicon.nominals;
  const lemma = lemmaOf(tree, noun);
  if (counted.get('party')?.has(lemma) === true) return [PARTIES, PERSONS];
  if (counted.get('person')?.has(lemma) === true) return [PERSONS];
  if (generic.get('state')?.has(lemma) === true) return [['state']];
  return generic.get('organization')?.has(lemma) === true ? [['organization']] : [];
}

/** The clusters of the types that the last sentence to name any names, if they are just so many; else a list of so many in it. */
function lastNamed(
  reading: Reading,
  token: number,
  count: number,
  types: readonly EntityType[],
): readonly number[] | undefined {
  const { tree, actors } = reading;
  const fits = (cluster: number): boolean => types.includes(actors.clusters[cluster]!.type);
  const own = tree.sentenceOf[token] ?? 0;
  // "A and B urged the two countries": others
  const others = doersBeside(reading, token);
  let later: ReadonlySet<number> = new Set();
  for (let back = 0; back <= REACH && back <= own; back++) {
    const { firstToken, endToken } = tree.doc.sentences[own - back]!;
    const named = new Set<number>();
    const lists = new Map<string, readonly number[]>();
    for (let at = firstToken; at < (back === 0 ? token : endToken); at++) {
      for (const cluster of actors.at[at] ?? []) if (fits(cluster)) named.add(cluster);
      const list = actors.at[at] === undefined ? [] : actorsAt(reading, at);
      if (list.length === count && list.every(fits)) lists.set([...list].sort((a, b) => a - b).join(), list);
    }
    const isNear = back < REACH || later.size > 0;
    const found = lists.size === 1 ? [...lists.values()][0]! : named.size === count && isNear ? [...named] : [];
    // "A met B. A smiled. Both men …": those of whom the sentence between names one
    if (![...later].every((cluster) => named.has(cluster))) return undefined;
    if (found.length > 0 && !found.some((cluster) => others.includes(cluster))) return found;
    if (found.length > 0) continue;
    if (named.size > count || later.size > 0) return undefined;
    if (back > 0) later = named;
  }
  return undefined;
}

/** Who does what a phrase is the object of. */
function doersBeside(reading: Reading, first: number): readonly number[] {
  const { tree } = reading;
  for (let at = first, steps = 0; steps < 3; at = headOf(tree, at), steps++) {
    if (isVerb(tree, at)) return surfaceSubject(reading, at).flatMap((subject) => actorsAt(reading, subject));
    if (baseRelOf(tree, at) === 'nsubj' || headOf(tree, at) === at) return [];
  }
  return [];
}

/** "B, which hosted talks of the two sides": B is none of them. A relative pronoun stands before the phrase, with no comma between. */
function isInRelative(tree: Tree, first: number): boolean {
  for (let at = first - 1; at > 0 && tree.sentenceOf[at] === tree.sentenceOf[first]; at--) {
    if (lowerOf(tree, at) === ',') return false;
    if (['WDT', 'WP', 'WP$'].includes(xposOf(tree, at))) return true;
  }
  return false;
}
