/** Who holds a role: the person named beside it as a title, in apposition or by a copula. */
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors } from '../mentions/draft.ts';
import { lowerOf, uposOf, wordOf, xposOf, type Tree } from '../tree.ts';
import { ARTICLES, endOfMention } from './role-bodies.ts';
import { sameSentence, type RoleNoun } from './role-nouns.ts';

export interface Holder {
  readonly cluster: number;
  /** How he is joined to the role: `title`, `apposition`, `copula`. */
  readonly join: string;
  /** Where his name ends, if it stands behind the role. */
  readonly end?: number;
}

export function personAt(tree: Tree, actors: Actors, token: number, near: number): number | undefined {
  if (!sameSentence(tree, near, token)) return undefined;
  return actors.at[token]?.find((cluster) => actors.clusters[cluster]?.type === 'person');
}

/** The holder of the role at `noun`, whose phrase reaches from `first` to `end`. */
export function findHolder(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  noun: RoleNoun,
  { first, end }: { readonly first: number; readonly end: number },
): Holder | undefined {
  const behindNoun = skipHonorifics(tree, lexicon, noun.end);
  const titled = personAt(tree, actors, behindNoun, noun.first);
  if (titled !== undefined) return { cluster: titled, join: 'title', end: endOfMention(actors, behindNoun) };
  const behindPhrase = skipHonorifics(tree, lexicon, end);
  const following = end > noun.end ? personAt(tree, actors, behindPhrase, noun.first) : undefined;
  if (following !== undefined) return { cluster: following, join: 'title' };
  return (
    appositionBefore(tree, actors, first) ??
    appositionAfter(tree, lexicon, actors, first, end) ??
    copula(tree, lexicon, actors, first)
  );
}

/** A longer run is no one's title; without a bound it would be gone through once for each word of it. */
const MOST_HONORIFICS = 8;

/** Over "Mr", "Gen." and further titles to the name. */
export function skipHonorifics(tree: Tree, lexicon: Lexicon, start: number): number {
  let token = start;
  while (
    token - start < MOST_HONORIFICS &&
    (lexicon.roles.honorifics.has(lowerOf(tree, token)) || wordOf(tree, token) === '.')
  )
    token++;
  return token;
}

const OPENERS: ReadonlySet<string> = new Set([...ARTICLES, 'its', 'their', 'his', 'her']);

/** Where the phrase begins: "[a high-ranking] Hezbollah member", "[its] foreign minister". */
function startOfApposition(tree: Tree, first: number): number {
  for (let token = first - 1; first - token < 5; token--) {
    if (OPENERS.has(lowerOf(tree, token))) return token;
    const isModifier = uposOf(tree, token) === 'ADJ' || ['VBN', 'VBG', 'HYPH'].includes(xposOf(tree, token));
    if (!isModifier || !sameSentence(tree, first, token)) break;
  }
  return first;
}

/** "David Barnea, [the] director of Mossad", "David Barnea, 59, the director". */
function appositionBefore(tree: Tree, actors: Actors, first: number): Holder | undefined {
  const start = startOfApposition(tree, first);
  if (![',', '(', '–', '—'].includes(wordOf(tree, start - 1))) return undefined;
  const isAge = uposOf(tree, start - 2) === 'NUM' && wordOf(tree, start - 3) === ',';
  const cluster = personAt(tree, actors, isAge ? start - 4 : start - 2, first);
  return cluster === undefined ? undefined : { cluster, join: 'apposition' };
}

/** "The EU's foreign policy chief, Josep Borrell, …": the name is closed off by a comma, a full stop or a preposition. */
function appositionAfter(tree: Tree, lexicon: Lexicon, actors: Actors, first: number, end: number): Holder | undefined {
  if (wordOf(tree, end) !== ',') return undefined;
  const token = skipHonorifics(tree, lexicon, end + 1);
  const cluster = personAt(tree, actors, token, first);
  if (cluster === undefined) return undefined;
  const after = endOfMention(actors, token);
  const closed = !sameSentence(tree, first, after) || [',', '.', ':', ';', ')', '–', '—'].includes(wordOf(tree, after));
  const verbNext = ['VERB', 'AUX', 'ADP'].includes(uposOf(tree, after) ?? '');
  return closed || verbNext ? { cluster, join: 'apposition' } : undefined;
}

const COPULAS = new Set(['is', 'was', "'s", '’s', 'remains', 'became', 'becomes']);
const SERVING = new Set(['serves', 'served', 'serving']);
const ADVERBS = new Set(['now', 'currently', 'also', 'been', 'then', 'has', 'later', 'previously', 'once']);

/** "Barnea, who is the director of", "Draghi became prime minister of", "she was appointed head of". */
function copula(tree: Tree, { roles }: Lexicon, actors: Actors, first: number): Holder | undefined {
  let token = roles.appointing.has(lowerOf(tree, first)) ? first : first - 1;
  if (ARTICLES.has(lowerOf(tree, token))) token--;
  const as = lowerOf(tree, token) === 'as';
  if (as) token--;
  if (as && SERVING.has(lowerOf(tree, token))) return subjectBefore(tree, actors, token - 1, first);
  if (as && lowerOf(tree, token) === 'in') token--;
  const passive = roles.appointing.has(lowerOf(tree, token));
  if (passive) token--;
  while (ADVERBS.has(lowerOf(tree, token))) token--;
  const verb = lowerOf(tree, token);
  if (!COPULAS.has(verb) && !(passive && verb === 'was')) return undefined;
  return subjectBefore(tree, actors, token - 1, first);
}

function subjectBefore(tree: Tree, actors: Actors, end: number, first: number): Holder | undefined {
  let token = end;
  while ([',', 'who', 'has'].includes(lowerOf(tree, token)) || ADVERBS.has(lowerOf(tree, token))) token--;
  const cluster = personAt(tree, actors, token, first);
  return cluster === undefined ? undefined : { cluster, join: 'copula' };
}
