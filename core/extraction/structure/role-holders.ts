/** Who holds a role: the person named beside it as a title, in apposition or by a copula. */
import type { Lexicon } from '../lexicon/index.ts';
import type { RoleLexicon } from '../lexicon/roles.ts';
import type { Actors } from '../mentions/draft.ts';
import { lemmaOf, lowerOf, uposOf, wordOf, xposOf, type Tree } from '../tree.ts';
import { ARTICLES } from './role-bodies.ts';
import { endOfMention, firstOfMention } from './adjacency.ts';
import { sameSentence, type RoleNoun } from './role-nouns.ts';

export interface Holder {
  readonly cluster: number;
  /** How he is joined to the role: `title`, `apposition`, `copula`. */
  readonly join: string;
  /** Where his name ends, if it stands behind the role. */
  readonly end?: number;
  /** "Previously served as": the role is said to be over. */
  readonly over?: boolean;
  /** The last word of who gave it to him: "the union elected B president". */
  readonly appointer?: number;
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

/** Words that open a role phrase. */
export const OPENERS: ReadonlySet<string> = new Set([...ARTICLES, 'its', 'their', 'his', 'her']);

/** Where the phrase begins: "[a high-ranking] Hezbollah member", "[its] foreign minister". */
function startOfApposition(tree: Tree, first: number): number {
  for (let token = first - 1; first - token < 5; token--) {
    if (OPENERS.has(lowerOf(tree, token))) return token;
    // "Anna Berg, then chair of"
    if (wordOf(tree, token) === ',' && lowerOf(tree, token + 1) === 'then') return token + 1;
    // "Anna Berg, newly elected president of"
    if (wordOf(tree, token) === ',' && token < first - 1 && lowerOf(tree, token + 1).endsWith('ly')) return token + 1;
    const isModifier =
      ['ADJ', 'ADV', 'X'].includes(uposOf(tree, token) ?? '') ||
      ['VBN', 'VBG', 'HYPH', 'FW'].includes(xposOf(tree, token)) ||
      (uposOf(tree, token) === 'ADP' && uposOf(tree, token + 1) === 'ADV');
    if (!isModifier || !sameSentence(tree, first, token)) break;
  }
  return first;
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
  if (!ARTICLES.has(lowerOf(tree, start))) return start;
  let token = start + 1;
  const isInside = (at: number): boolean =>
    ['ADJ', 'NOUN', 'PROPN'].includes(uposOf(tree, at) ?? '') && personAt(tree, actors, at, start) === undefined;
  while (token - start < LONGEST_DESCRIPTION && isInside(token)) token++;
  return uposOf(tree, token - 1) === 'NOUN' && actors.at[token - 1] === undefined ? token : start;
}

/** "Barnea, who is the director of", "Draghi became prime minister of", "she was appointed head of", "took over as". */
function copula(tree: Tree, lexicon: Lexicon, actors: Actors, first: number): Holder | undefined {
  const { roles } = lexicon;
  const start = startOfApposition(tree, first);
  let token = roles.appointing.has(lowerOf(tree, start)) ? start : start - (start === first ? 1 : 0);
  if (OPENERS.has(lowerOf(tree, token))) token--;
  const as = lowerOf(tree, token) === 'as';
  // "elected B [its] president"
  const direct = as ? undefined : appointed(tree, roles, actors, start - 1, first);
  if (direct !== undefined) return direct;
  if (as) token = beforeTime(tree, lexicon, token - 1);
  const taking = as ? takesOver(tree, roles, actors, token, first) : undefined;
  if (taking !== undefined) return taking;
  if (as && lowerOf(tree, token) === 'in') token--;
  if (!as && roles.appointing.has(lowerOf(tree, beforeTime(tree, lexicon, token))))
    token = beforeTime(tree, lexicon, token);
  const passive = roles.appointing.has(lowerOf(tree, token));
  if (passive) token--;
  const perfect = perfectCopula(tree, roles, actors, token, first);
  if (perfect !== undefined) return perfect;
  const formerly = roles.formerly.has(lowerOf(tree, token));
  while (isAdverb(tree, roles, token)) token--;
  const verb = lowerOf(tree, token);
  if (!roles.copulas.has(verb) && !(passive && verb === 'was')) return undefined;
  const holder = subjectBefore(tree, roles, actors, token - 1, first);
  return holder && formerly ? { ...holder, over: true } : holder;
}

/** In words: "on the evening of Friday, March 3". */
const LONGEST_TIME = 8;

/** "Was sworn in [on Friday] as", "was named [last week] as": over when it was to the word before. */
function beforeTime(tree: Tree, { cues }: Lexicon, last: number): number {
  const isTime = (token: number): boolean =>
    cues.times.has(lemmaOf(tree, token)) || cues.months.has(lowerOf(tree, token)) || xposOf(tree, token) === 'CD';
  let token = last;
  while (last - token < LONGEST_TIME && (isTime(token) || (token < last && IN_TIMES.has(lowerOf(tree, token)))))
    token--;
  if (token === last) return last;
  return ['on', 'in', 'at'].includes(lowerOf(tree, token)) ? token - 1 : token;
}

/** What stands in expressions of time beside the words for days and months. */
const IN_TIMES: ReadonlySet<string> = new Set(['the', 'last', 'this', 'earlier', 'late', 'early', 'of', ',']);

/** "Has been president of", "had been appointed head of": what somebody had been is over. */
function perfectCopula(
  tree: Tree,
  roles: RoleLexicon,
  actors: Actors,
  been: number,
  first: number,
): Holder | undefined {
  if (lowerOf(tree, been) !== 'been') return undefined;
  const isAuxiliary = (token: number): boolean => ['has', 'had'].includes(lowerOf(tree, token));
  const auxiliary = isAuxiliary(been - 1) ? been - 1 : been - 2;
  if (!isAuxiliary(auxiliary) || (auxiliary < been - 1 && uposOf(tree, been - 1) !== 'ADV')) return undefined;
  const tense = lowerOf(tree, auxiliary);
  const holder = subjectBefore(tree, roles, actors, auxiliary - 1, first);
  return holder && { ...holder, ...(tense === 'had' && { over: true }) };
}

/** "The front's leader is A": not "the leader is A's friend". */
function copulaBehind(tree: Tree, lexicon: Lexicon, actors: Actors, end: number): Holder | undefined {
  if (!['is', 'was'].includes(lowerOf(tree, end))) return undefined;
  const name = skipTitles(tree, lexicon, end + 1);
  const cluster = personAt(tree, actors, name, end);
  if (cluster === undefined) return undefined;
  const after = endOfMention(actors, name);
  const isWhole = !sameSentence(tree, end, after) || [',', '.', ';', ')'].includes(wordOf(tree, after));
  return isWhole ? { cluster, join: 'copula' } : undefined;
}

/** Before "as": "served", "was sworn in", "took over"; "succeeded B", where B is no longer; "appointed B", where B is. */
function takesOver(tree: Tree, roles: RoleLexicon, actors: Actors, last: number, first: number): Holder | undefined {
  const isAssumed = roles.assuming.has(`${lowerOf(tree, last - 1)} ${lowerOf(tree, last)}`);
  if (isAssumed || roles.serving.has(lowerOf(tree, last)))
    return subjectBefore(tree, roles, actors, beforeAuxiliaries(tree, isAssumed ? last - 2 : last - 1), first);
  const named = personAt(tree, actors, last, first);
  if (named === undefined) return undefined;
  const verb = firstOfMention(actors, last) - 1;
  if (roles.succeeding.has(lowerOf(tree, verb)))
    return subjectBefore(tree, roles, actors, beforeAuxiliaries(tree, verb - 1), first);
  return appointed(tree, roles, actors, last, first);
}

/** "Appointed B", right before the post or before "as": who gives a post to somebody stands before the verb. */
function appointed(tree: Tree, roles: RoleLexicon, actors: Actors, last: number, first: number): Holder | undefined {
  const named = personAt(tree, actors, last, first);
  if (named === undefined) return undefined;
  const verb = firstOfMention(actors, last) - 1;
  const hasAuxiliary = ['has', 'have'].includes(lowerOf(tree, verb - 1));
  const tense = xposOf(tree, verb);
  const isDone = tense === 'VBD' || (tense === 'VBN' && hasAuxiliary);
  if (!isDone || !roles.appointing.has(lowerOf(tree, verb))) return undefined;
  return { cluster: named, join: 'copula', appointer: hasAuxiliary ? verb - 2 : verb - 1 };
}

/** Over "was", "has been", "had"; a post that somebody may take is not his. */
function beforeAuxiliaries(tree: Tree, last: number): number {
  let token = last;
  while (['was', 'has', 'been', 'were'].includes(lowerOf(tree, token))) token--;
  return token;
}

function subjectBefore(tree: Tree, roles: RoleLexicon, actors: Actors, end: number, first: number): Holder | undefined {
  let token = end;
  let over = false;
  while (['who', 'has'].includes(lowerOf(tree, token)) || isAdverb(tree, roles, token)) {
    over ||= roles.formerly.has(lowerOf(tree, token));
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

const isAdverb = (tree: Tree, { lately, formerly }: RoleLexicon, token: number): boolean =>
  lately.has(lowerOf(tree, token)) || formerly.has(lowerOf(tree, token));

const LONGEST_ASIDE = 12;

/** "Anna Berg, a Danish national, was": over what stands between two commas to the name before it. */
function beforeAside(tree: Tree, comma: number): number {
  if (wordOf(tree, comma) !== ',') return comma;
  for (let token = comma - 1; comma - token < LONGEST_ASIDE && sameSentence(tree, comma, token); token--)
    if (wordOf(tree, token) === ',') return token - 1;
  return comma;
}
