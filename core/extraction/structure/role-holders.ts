/** Who holds a role: the person named beside it as a title, in apposition or by a copula. */
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors } from '../mentions/draft.ts';
import { lemmaOf, lowerOf, uposOf, wordOf, xposOf, type Tree } from '../tree.ts';
import { ARTICLES } from './role-bodies.ts';
import { endOfMention } from './adjacency.ts';
import { personAt, startOfApposition, type Holder } from './beside-role.ts';
import { copula } from './role-copulas.ts';
import { sameSentence, type RoleNoun } from './role-nouns.ts';

/** The holder of the role at `noun`, whose phrase reaches from `first` to `end`. */
export function findHolder(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  noun: RoleNoun,
  { first, end }: { readonly first: number; readonly end: number },
): Holder | undefined {
  // "army chief General A"
  const behindNoun = skipTitles(tree, lexicon, noun.end);
  const titled = personAt(tree, actors, behindNoun, noun.first);
  if (titled !== undefined) return { cluster: titled, join: 'title', end: endOfMention(actors, behindNoun) };
  const behindPhrase = skipHonorifics(tree, lexicon, end);
  const following = end > noun.end ? personAt(tree, actors, behindPhrase, noun.first) : undefined;
  if (following !== undefined) return { cluster: following, join: 'title' };
  return (
    appositionBefore(tree, lexicon, actors, first) ??
    appositionAfter(tree, lexicon, actors, first, end) ??
    identified(tree, lexicon, actors, end) ??
    copula(tree, lexicon, actors, first) ??
    copulaBehind(tree, lexicon, actors, end)
  );
}

/** A longer run is no one's title; without a bound it would be gone through once for each word of it. */
const MOST_HONORIFICS = 8;

/** Over "Mr", "Gen.", "His Excellency" and further titles to the name. */
export function skipHonorifics(tree: Tree, { roles }: Lexicon, start: number): number {
  let token = start;
  while (token - start < MOST_HONORIFICS) {
    const isOwned = wordOf(tree, token) === 'His' || wordOf(tree, token) === 'Her';
    const title = isOwned ? token + 1 : token;
    if (!roles.honorifics.has(lowerOf(tree, title)) && wordOf(tree, title) !== '.') return token;
    token = title + 1;
  }
  return token;
}

/** Over honorifics and a title in capitals: "its envoy, [Archbishop] A". */
function skipTitles(tree: Tree, lexicon: Lexicon, start: number): number {
  const { leads, member_of } = lexicon.roles;
  let token = skipHonorifics(tree, lexicon, start);
  while (token - start < MOST_HONORIFICS && /^\p{Lu}/u.test(wordOf(tree, token))) {
    const isTitle = (title: string): boolean => member_of.has(title) || leads.has(title);
    const length = isTitle(`${lowerOf(tree, token)} ${lowerOf(tree, token + 1)}`) ? 2 : 1;
    if (length === 1 && !isTitle(lowerOf(tree, token))) break;
    token = skipHonorifics(tree, lexicon, token + length);
  }
  return token;
}

/** "David Barnea, [the] director of Mossad", "David Barnea, 59, the director". */
function appositionBefore(tree: Tree, { roles }: Lexicon, actors: Actors, first: number): Holder | undefined {
  const opening = startOfApposition(tree, first);
  // "Anna Berg, now the head of"
  const start = roles.lately.has(lowerOf(tree, opening - 1)) ? opening - 1 : opening;
  if (![',', '(', '–', '—'].includes(wordOf(tree, start - 1))) return undefined;
  const isAge = uposOf(tree, start - 2) === 'NUM' && wordOf(tree, start - 3) === ',';
  const cluster = personAt(tree, actors, isAge ? start - 4 : start - 2, first);
  return cluster === undefined ? undefined : { cluster, join: 'apposition' };
}

/** "The EU's foreign policy chief, Josep Borrell, …": the name is closed off by a comma, a full stop or a preposition. */
function appositionAfter(tree: Tree, lexicon: Lexicon, actors: Actors, first: number, end: number): Holder | undefined {
  if (wordOf(tree, end) !== ',') return undefined;
  const titled = skipTitles(tree, lexicon, end + 1);
  const token = personAt(tree, actors, titled, first) === undefined ? behindDescription(tree, actors, titled) : titled;
  const cluster = personAt(tree, actors, token, first);
  if (cluster === undefined) return undefined;
  const after = endOfMention(actors, token);
  const closed = !sameSentence(tree, first, after) || [',', '.', ':', ';', ')', '–', '—'].includes(wordOf(tree, after));
  const verbNext = ['VERB', 'AUX', 'ADP'].includes(uposOf(tree, after) ?? '');
  return closed || verbNext ? { cluster, join: 'apposition' } : undefined;
}

/** "A Turkish national identified as A", "a sergeant named A". */
function identified(tree: Tree, lexicon: Lexicon, actors: Actors, end: number): Holder | undefined {
  if (xposOf(tree, end) !== 'VBN' || !lexicon.cues.identifying.has(lemmaOf(tree, end))) return undefined;
  const name = skipTitles(tree, lexicon, lowerOf(tree, end + 1) === 'as' ? end + 2 : end + 1);
  const cluster = personAt(tree, actors, name, end);
  return cluster === undefined ? undefined : { cluster, join: 'apposition' };
}

/** In tokens: how long a description between a post and its holder's name may be. */
const LONGEST_DESCRIPTION = 7;

/** "Its envoy, [the veteran Danish diplomat] Anna Berg": over a description that ends in a common noun to the name behind it. */
function behindDescription(tree: Tree, actors: Actors, start: number): number {
  const isInside = (at: number): boolean =>
    ['ADJ', 'NOUN', 'PROPN'].includes(uposOf(tree, at) ?? '') && personAt(tree, actors, at, start) === undefined;
  return ARTICLES.has(lowerOf(tree, start)) ? behindNoun(tree, actors, start, isInside) : start;
}

/** "Whose leader is [Samoan economist] A": over an origin and a common noun to the name behind them. */
function behindOrigin(tree: Tree, actors: Actors, start: number): number {
  const isInside = (at: number): boolean => ['ADJ', 'NOUN'].includes(uposOf(tree, at) ?? '');
  return uposOf(tree, start) === 'ADJ' ? behindNoun(tree, actors, start, isInside) : start;
}

/** Behind the common noun in which what follows `start` ends; `start` if it ends in none. */
function behindNoun(tree: Tree, actors: Actors, start: number, isInside: (at: number) => boolean): number {
  let token = start + 1;
  while (token - start < LONGEST_DESCRIPTION && isInside(token)) token++;
  return uposOf(tree, token - 1) === 'NOUN' && actors.at[token - 1] === undefined ? token : start;
}

/** "The front's leader is A": not "the leader is A's friend". */
function copulaBehind(tree: Tree, lexicon: Lexicon, actors: Actors, end: number): Holder | undefined {
  if (!['is', 'was'].includes(lowerOf(tree, end))) return undefined;
  const titled = skipTitles(tree, lexicon, end + 1);
  const name = personAt(tree, actors, titled, end) === undefined ? behindOrigin(tree, actors, titled) : titled;
  const cluster = personAt(tree, actors, name, end);
  if (cluster === undefined) return undefined;
  const after = endOfMention(actors, name);
  const isWhole = !sameSentence(tree, end, after) || [',', '.', ';', ')'].includes(wordOf(tree, after));
  return isWhole ? { cluster, join: 'copula' } : undefined;
}
