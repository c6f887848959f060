/** The prepositional phrases of a predicate: those that the tree hangs on it, and those that word order gives it. */
import type { Reading } from './resolve.ts';
import { childrenBy, isVerb, lemmaOf, lowerOf, prepositionOf, relOf, uposOf, type Tree } from '../tree.ts';

export interface Oblique {
  readonly preposition: string;
  readonly token: number;
}

/**
 * The prepositional phrases of a predicate: its dependents in the tree, those that stand right behind it, and those that the
 * tree hangs on a name inside them ("the invasion of Georgia by Russia": a name has no agent, the invasion has).
 */
export function obliquesOf(reading: Reading, token: number): Oblique[] {
  const { tree, chunks } = reading;
  const own = phrasesOn(tree, token);
  if (isVerb(tree, token))
    own.push(...settingOf(reading, token).filter((phrase) => !own.some((other) => other.token === phrase.token)));
  const adjacent = uposOf(tree, token + 1) === 'ADP' ? chunks.at[token + 2] : undefined;
  const isNew = adjacent?.first === token + 2 && !own.some((oblique) => chunks.at[oblique.token] === adjacent);
  if (isNew) own.push({ preposition: lowerOf(tree, token + 1), token: adjacent.head });
  return own.flatMap((phrase) => [phrase, ...climbing(reading, phrase, 0)]);
}

/** "Inside of" says no more than "inside". */
const PART_OF_PAIR = /^(inside|outside) of$/;

/** The prepositional phrases that the tree hangs on a token. */
export const phrasesOn = (tree: Tree, token: number): Oblique[] =>
  childrenBy(tree, token, 'obl', 'nmod')
    .filter((child) => relOf(tree, child) !== 'nmod:poss')
    .map((child) => ({ preposition: prepositionOf(tree, child).replace(PART_OF_PAIR, '$1'), token: child }))
    .filter(({ preposition }) => preposition !== '');

/** Prepositions whose phrase belongs to an act, not to the name that stands before it. */
const OF_ACTS = new Set(['by', 'against', 'on', 'upon', 'to', 'with', 'into', 'over']);
/** What belongs to the act even if a common noun stands before it: "an attack on a hotel in Mogadishu by gunmen". */
const OF_ACTS_ALWAYS = new Set(['by', 'against', 'in', 'near', 'outside']);

/** The phrases below a phrase, in the tree or on the surface, that belong to what the phrase itself belongs to. */
function climbing(reading: Reading, { preposition, token: host }: Oblique, depth: number): Oblique[] {
  const { tree, actors, lexicon } = reading;
  if (depth > 3) return [];
  const lemma = lemmaOf(tree, host);
  const isAct =
    lexicon.frames.nouns.has(lemma) || lexicon.nominals.deed.has(lemma) || lexicon.cues.documents.has(lemma);
  const named = actors.at[host] !== undefined;
  if (!named && isAct) return [];
  const isTime = lexicon.cues.times.has(lemma);
  const climbs = (phrase: Oblique): boolean =>
    isTime ||
    (named ? OF_ACTS : OF_ACTS_ALWAYS).has(phrase.preposition) ||
    (preposition === 'of' && phrase.preposition === 'from');
  const misplaced = [host, ...childrenBy(tree, host, 'flat')].flatMap((part) => phrasesOn(tree, part));
  const next = named ? phraseBehind(reading, host) : undefined;
  if (next !== undefined && !misplaced.some(({ token }) => token === next.token)) misplaced.push(next);
  return misplaced.filter(climbs).flatMap((phrase) => [phrase, ...climbing(reading, phrase, depth + 1)]);
}

/** The prepositional phrase right behind a noun phrase: "imposed by Canada on Belarus". */
function phraseBehind({ tree, chunks }: Reading, token: number): Oblique | undefined {
  const end = chunks.at[token]?.end ?? token + 1;
  const chunk = uposOf(tree, end) === 'ADP' ? chunks.at[end + 1] : undefined;
  const inside = tree.sentenceOf[end] === tree.sentenceOf[token];
  return inside && chunk?.first === end + 1 ? { preposition: lowerOf(tree, end), token: chunk.head } : undefined;
}

/** "In the West Bank, forces killed": the phrase that opens a sentence is where its first verb happens. */
function settingOf({ tree, chunks }: Reading, verb: number): Oblique[] {
  const { firstToken } = tree.doc.sentences[tree.sentenceOf[verb] ?? 0] ?? { firstToken: verb };
  const chunk = chunks.at[firstToken + 1];
  if (
    !['in', 'at', 'near'].includes(lowerOf(tree, firstToken)) ||
    chunk === undefined ||
    lowerOf(tree, chunk.end) !== ','
  )
    return [];
  for (let token = chunk.end; token < verb; token++) if (isVerb(tree, token)) return [];
  return [{ preposition: lowerOf(tree, firstToken), token: chunk.head }];
}
