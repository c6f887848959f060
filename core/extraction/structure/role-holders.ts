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
  /** "Previously served as": the role is said to be over. */
  readonly over?: boolean;
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

/** Words that open a role phrase. */
export const OPENERS: ReadonlySet<string> = new Set([...ARTICLES, 'its', 'their', 'his', 'her']);

/** Where the phrase begins: "[a high-ranking] Hezbollah member", "[its] foreign minister". */
function startOfApposition(tree: Tree, first: number): number {
  for (let token = first - 1; first - token < 5; token--) {
    if (OPENERS.has(lowerOf(tree, token))) return token;
    const isModifier =
      ['ADJ', 'ADV', 'X'].includes(uposOf(tree, token) ?? '') ||
      ['VBN', 'VBG', 'HYPH', 'FW'].includes(xposOf(tree, token)) ||
      (uposOf(tree, token) === 'ADP' && uposOf(tree, token + 1) === 'ADV');
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
const ADVERBS = new Set(['now', 'currently', 'also', 'been', 'then', 'has', 'later']);
const FORMERLY = new Set(['previously', 'once', 'formerly', 'had']);

/** "Barnea, who is the director of", "Draghi became prime minister of", "she was appointed head of". */
function copula(tree: Tree, { roles }: Lexicon, actors: Actors, first: number): Holder | undefined {
  const start = startOfApposition(tree, first);
  let token = roles.appointing.has(lowerOf(tree, start)) ? start : start - (start === first ? 1 : 0);
  if (ARTICLES.has(lowerOf(tree, token))) token--;
  const as = lowerOf(tree, token) === 'as';
  if (as) token--;
  if (as && SERVING.has(lowerOf(tree, token))) return subjectBefore(tree, actors, token - 1, first);
  if (as && lowerOf(tree, token) === 'in') token--;
  const passive = roles.appointing.has(lowerOf(tree, token));
  if (passive) token--;
  const formerly = FORMERLY.has(lowerOf(tree, token));
  while (isAdverb(tree, token)) token--;
  const verb = lowerOf(tree, token);
  if (!COPULAS.has(verb) && !(passive && verb === 'was')) return undefined;
  const holder = subjectBefore(tree, actors, token - 1, first);
  return holder && formerly ? { ...holder, over: true } : holder;
}

function subjectBefore(tree: Tree, actors: Actors, end: number, first: number): Holder | undefined {
  let token = end;
  let over = false;
  while (['who', 'has'].includes(lowerOf(tree, token)) || isAdverb(tree, token)) {
    over ||= FORMERLY.has(lowerOf(tree, token));
    token--;
  }
  const isRelative = lowerOf(tree, token + 1) === 'who';
  const places = [
    token,
    ...(isRelative ? [] : [beforeAside(tree, token)]),
    wordOf(tree, token) === ',' ? token - 1 : token,
  ];
  const cluster = places.map((place) => personAt(tree, actors, place, first)).find((found) => found !== undefined);
  return cluster === undefined ? undefined : { cluster, join: 'copula', ...(over && { over }) };
}

const isAdverb = (tree: Tree, token: number): boolean =>
  ADVERBS.has(lowerOf(tree, token)) || FORMERLY.has(lowerOf(tree, token));

const LONGEST_ASIDE = 12;

/** "Anna Berg, a Danish national, was": over what stands between two commas to the name before it. */
function beforeAside(tree: Tree, comma: number): number {
  if (wordOf(tree, comma) !== ',') return comma;
  for (let token = comma - 1; comma - token < LONGEST_ASIDE && sameSentence(tree, comma, token); token--)
    if (wordOf(tree, token) === ',') return token - 1;
  return comma;
}
