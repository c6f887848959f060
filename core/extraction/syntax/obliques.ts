/** The prepositional phrases of a predicate: those that the tree hangs on it, and those that word order gives it. */
import type { Reading } from './resolve.ts';
import {
  childrenBy,
  headOf,
  isVerb,
  lemmaOf,
  lowerOf,
  prepositionOf,
  relOf,
  uposOf,
  xposOf,
  type Tree,
} from '../tree.ts';

export interface Oblique {
  readonly preposition: string;
  readonly token: number;
}

/**
 * The prepositional phrases of a predicate: its dependents in the tree, those that stand right behind it, and those that the
 * tree hangs on a name inside them ("the invasion of Georgia by Russia": a name has no agent, the invasion has).
 */
export function obliquesOf(reading: Reading, token: number): readonly Oblique[] {
  const known = reading.kept?.obliques.get(token);
  if (known !== undefined) return known;
  const found = findObliques(reading, token);
  reading.kept?.obliques.set(token, found);
  return found;
}

function findObliques(reading: Reading, token: number): readonly Oblique[] {
  const { tree, chunks } = reading;
  const own = phrasesOn(tree, token);
  if (isVerb(tree, token))
    own.push(...settingOf(reading, token).filter((phrase) => !own.some((other) => other.token === phrase.token)));
  const adjacent = uposOf(tree, token + 1) === 'ADP' ? chunks.at[token + 2] : undefined;
  const isNew =
    adjacent?.first === token + 2 &&
    !own.some((oblique) => chunks.at[oblique.token] === adjacent || isBelow(tree, adjacent.head, oblique.token));
  if (isNew) own.push({ preposition: lowerOf(tree, token + 1), token: adjacent.head });
  const found = own.flatMap((phrase) => [phrase, ...climbing(reading, phrase, 0)]);
  if (!isVerb(tree, token)) return found;
  const late = behindSetting(reading, token);
  const all = late === undefined || found.some((phrase) => phrase.token === late.token) ? found : [...found, late];
  return [...all, ...all.flatMap((phrase) => repeated(reading, token, phrase))];
}

/** "To the Greek and Turkish ministers": what the surface takes for a phrase of its own describes the noun behind. */
const isBelow = (tree: Tree, token: number, noun: number): boolean =>
  headOf(tree, token) === noun && relOf(tree, token) === 'amod';

/** "Spoke today by phone with A", "sat down on Friday with A": the first phrase behind particle, time and means. */
function behindSetting({ tree, chunks, lexicon }: Reading, verb: number): Oblique | undefined {
  const isSetting = (token: number) =>
    lexicon.cues.times.has(lemmaOf(tree, token)) || lexicon.cues.channels.has(lemmaOf(tree, token));
  let at = verb + 1;
  for (let steps = 0; steps < 6 && tree.sentenceOf[at] === tree.sentenceOf[verb]; steps++) {
    const governs = uposOf(tree, at) === 'ADP' ? chunks.at[at + 1] : undefined;
    const chunk = chunks.at[at];
    if (governs?.first === at + 1 && isSetting(governs.head)) at = governs.end;
    else if (governs?.first === at + 1)
      return steps > 0 ? { preposition: lowerOf(tree, at), token: governs.head } : undefined;
    else if (chunk !== undefined && isSetting(chunk.head)) at = chunk.end;
    else if (chunk === undefined && ['ADV', 'ADP'].includes(uposOf(tree, at) ?? '')) at++;
    else return undefined;
  }
  return undefined;
}

/** In tokens: how far behind a phrase its like may stand. */
const REPEATED = 14;

/** "Protested to A over the leaflets and, for good measure, to B": the same preposition before another name. */
function repeated({ tree, chunks, actors }: Reading, verb: number, { preposition, token }: Oblique): Oblique[] {
  if (token < verb || actors.at[token] === undefined || preposition === 'of') return [];
  const end = chunks.at[token]?.end ?? token + 1;
  let joined = false;
  for (let at = end; at - end < REPEATED && tree.sentenceOf[at] === tree.sentenceOf[verb]; at++) {
    const word = lowerOf(tree, at);
    if (isVerb(tree, at) || uposOf(tree, at) === 'AUX' || [';', ':', '"'].includes(word)) return [];
    if (['and', 'or'].includes(word)) joined = true;
    const opens = lowerOf(tree, at - 1) === ',' || ['and', 'or'].includes(lowerOf(tree, at - 1));
    const chunk = joined && opens && word === preposition ? chunks.at[at + 1] : undefined;
    if (chunk?.first === at + 1 && actors.at[chunk.head] !== undefined) return [{ preposition, token: chunk.head }];
  }
  return [];
}

/** "Inside of" says no more than "inside". */
const PART_OF_PAIR = /^(inside|outside) of$/;

const withoutPair = (preposition: string): string =>
  preposition.endsWith(' of') ? preposition.replace(PART_OF_PAIR, '$1') : preposition;

/** The prepositional phrases that the tree hangs on a token. */
export const phrasesOn = (tree: Tree, token: number): Oblique[] =>
  childrenBy(tree, token, 'obl', 'nmod')
    .filter((child) => relOf(tree, child) !== 'nmod:poss')
    .map((child) => ({ preposition: withoutPair(prepositionOf(tree, child)), token: child }))
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
  // "a donation of 3 million euros to A"
  const isSum = xposOf(tree, host) === '$' || lexicon.cues.currencies.has(lemma);
  const isAct =
    lexicon.frames.nouns.has(lemma) || lexicon.nominals.deed.has(lemma) || lexicon.cues.documents.has(lemma);
  const named = actors.at[host] !== undefined || isNamedKind(reading, host);
  if (!named && isAct && !isSum) return [];
  const isTime = lexicon.cues.times.has(lemma);
  const climbs = (phrase: Oblique): boolean =>
    isTime ||
    (named || isSum ? OF_ACTS : OF_ACTS_ALWAYS).has(phrase.preposition) ||
    (preposition === 'of' && phrase.preposition === 'from');
  const misplaced = [host, ...childrenBy(tree, host, 'flat')].flatMap((part) => phrasesOn(tree, part));
  const next = named ? phraseBehind(reading, host) : undefined;
  if (next !== undefined && !misplaced.some(({ token }) => token === next.token)) misplaced.push(next);
  return misplaced.filter(climbs).flatMap((phrase) => [phrase, ...climbing(reading, phrase, depth + 1)]);
}

/** "By the A movement in B": a body with its name in front is where it is, and not only what it did. */
function isNamedKind({ tree, actors, lexicon }: Reading, noun: number): boolean {
  if (lexicon.nominals.generic.get('organization')?.has(lemmaOf(tree, noun)) !== true) return false;
  return (
    actors.at[noun - 1]?.some((cluster) => actors.clusters[cluster]?.type === 'organization') === true &&
    headOf(tree, noun - 1) === noun
  );
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
