/** Of what a role is: the body or state in front of the role noun, or in the prepositional phrases behind it. */
import { isJoinedToParticiple } from '../syntax/modifiers.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors } from '../mentions/draft.ts';
import { lemmaOf, lowerOf, uposOf, wordOf, xposOf, type Tree } from '../tree.ts';
import { bodyAt, endOfMention, firstOfMention, isPlaceAt, POSSESSIVES } from './adjacency.ts';
import { headOffice } from './head-offices.ts';
import { isOfCommunity, isOfPeople } from './communities.ts';
import { sameSentence, type RoleNoun } from './role-nouns.ts';

const OPEN_PREPOSITIONS = new Set(['of', 'for', 'at', 'from', 'with', 'in', 'to']);
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** What stands before a role noun. */
export interface LeftOfRole {
  readonly first: number;
  readonly demoted: boolean;
  readonly ended: boolean;
  readonly bodies: readonly number[];
  /** The person whose spokesman or adviser it is: "the president's", "Angela Merkel's". */
  readonly patron?: number;
  /** A place stands there: the role is one of that place ("California Attorney General"). */
  readonly local: boolean;
}

/** Modifiers before the role noun, and the body whose name stands first among them. */
export function readLeft(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  { first: start, role }: Pick<RoleNoun, 'first' | 'role'>,
): LeftOfRole {
  const { demoting, deputizing, ended } = lexicon.roles;
  let first = start;
  let bodies: readonly number[] = [];
  let patron: number | undefined;
  let local = false;
  const words: string[] = [];
  for (
    let token = beforeAcronym(tree, actors, start - 1);
    start - token < 10 && sameSentence(tree, start, token);
    token--
  ) {
    const own = bodyAt(actors, token);
    const office = headOffice(tree, actors, token);
    if (office !== undefined) {
      bodies = bodyAt(actors, office).slice(-1);
      first = firstOfMention(actors, office);
      words.unshift('regional');
      break;
    }
    if (own.length > 0) {
      // "French-trained officers" are not said to be France's
      if (isJoinedToParticiple(tree, token)) break;
      if (isSetting(tree, actors, token) || isOfCommunity(tree, actors, token)) break;
      if (isOfPeople(lexicon, words, role)) break;
      first = firstOfMention(actors, token);
      const before = lowerOf(tree, first - 1);
      // "its Kenya director", "its UN envoy": of whom the pronoun stands for
      if (['its', 'their'].includes(before) && !isDemonym(actors, token)) {
        words.unshift('regional');
        break;
      }
      bodies = own.slice(-1);
      if (ended.has(before) || deputizing.has(before)) words.unshift(before);
      break;
    }
    if (actors.at[token] !== undefined) {
      patron = POSSESSIVES.has(lowerOf(tree, token + 1)) ? actors.at[token]?.[0] : undefined;
      if (patron !== undefined) first = firstOfMention(actors, token);
      local = isPlaceAt(actors, token);
      break;
    }
    if (!isBetween(tree, lexicon, actors, token) || isHeadlineVerb(tree, lexicon, token)) break;
    words.unshift(lowerOf(tree, token));
    // "State Senator", "Bavarian Justice Minister": of a part of the country, be it one that is no name here
    local ||= lexicon.roles.localizing.has(words[0]!) || lexicon.world.regions.has(words[0]!);
    first = token;
  }
  // "then-minister"
  if (wordOf(tree, first) === '-' && ended.has(lowerOf(tree, first - 1))) words.unshift(lowerOf(tree, first - 1));
  if (POSSESSIVES.has(lowerOf(tree, first))) first++;
  // "the party's leader" leads the party: whose post it is says nothing of the post
  local ||= bodies.length === 0 && isOfPeople(lexicon, words, role);
  const owner = bodies.length > 0 ? -1 : words.findLastIndex((word) => POSSESSIVES.has(word));
  const joined = ` ${words.slice(owner + 1).join(' ')} `;
  const demoted = [...demoting].some((word) => joined.includes(` ${word} `));
  const over = words.some((word) => ended.has(word) || ended.has(word.split('-')[0] ?? ''));
  return { first, demoted, ended: over, bodies, local, ...(patron !== undefined && { patron }) };
}

const isDemonym = (actors: Actors, token: number): boolean =>
  (actors.at[token] ?? []).some((cluster) =>
    actors.clusters[cluster]?.mentions.some(({ endToken, rule }) => endToken === token + 1 && rule.endsWith('demonym')),
  );

/** Over an acronym in brackets: "World Health Organization (WHO) head". */
function beforeAcronym(tree: Tree, actors: Actors, token: number): number {
  const isBracketed = wordOf(tree, token) === ')' && wordOf(tree, token - 2) === '(';
  const [body] = actors.at[token - 1] ?? [];
  return isBracketed && body !== undefined && actors.at[token - 3]?.includes(body) === true ? token - 3 : token;
}

const isPersonAt = (actors: Actors, token: number): boolean =>
  actors.at[token]?.some((cluster) => actors.clusters[cluster]?.type === 'person') === true;

/** What may stand between a body and the role in it: modifiers, "trade and industry", a possessive, a hyphen. */
function isBetween(tree: Tree, { roles }: Lexicon, actors: Actors, token: number): boolean {
  const word = lowerOf(tree, token);
  if (POSSESSIVES.has(word) || word === '-' || isModifier(tree, token)) return true;
  const before = token - 1;
  const isNoun = word === 'and' && actors.at[before] === undefined && uposOf(tree, before) === 'NOUN';
  // "the chair and spokesman" holds two posts
  return isNoun && ![roles.leads, roles.speaks_for, roles.member_of].some((words) => words.has(lowerOf(tree, before)));
}

/** "X interviews planetary scientist Y": a headline's verb that the tagger took for a noun. */
function isHeadlineVerb(tree: Tree, { frames, nominals }: Lexicon, token: number): boolean {
  const lemma = lemmaOf(tree, token);
  if (xposOf(tree, token) !== 'NNS' || !frames.verbs.has(lemma) || nominals.collective.has(lemma)) return false;
  const { firstToken, endToken } = tree.doc.sentences[tree.sentenceOf[token] ?? 0]!;
  for (let at = firstToken; at < endToken; at++)
    if (['VBD', 'VBZ', 'VBP', 'MD'].includes(xposOf(tree, at)) || wordOf(tree, at) === '.') return false;
  return true;
}

/** "In Turkey Minister Ellwood met": a country behind a preposition of place is where, not whose minister. */
function isSetting(tree: Tree, actors: Actors, token: number): boolean {
  const before = lowerOf(tree, firstOfMention(actors, token) - 1);
  const adjectival = uposOf(tree, token) === 'ADJ' || /^\p{Lu}[\p{Lu}.]+$/u.test(wordOf(tree, token));
  return ['in', 'at', 'from'].includes(before) && !adjectival && !POSSESSIVES.has(lowerOf(tree, token + 1));
}

const isModifier = (tree: Tree, token: number): boolean =>
  ['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(uposOf(tree, token) ?? '') ||
  (['VBN', 'VBG'].includes(xposOf(tree, token)) && uposOf(tree, token) !== 'AUX');

/** What stands behind a role noun. */
export interface RightOfRole {
  readonly end: number;
  readonly bodies: readonly number[];
  readonly demoted: boolean;
  readonly local: boolean;
}

/**
 * Prepositional phrases behind the role noun ("of Defense", "for the Middle East", "at the CIA") and the body in them. Whom an
 * ambassador is sent to, or an envoy has to deal with, is not whose envoy he is.
 */
export function readRight(tree: Tree, lexicon: Lexicon, actors: Actors, role: string, start: number): RightOfRole {
  const isSent = lexicon.roles.delegated.has(role);
  let end = start;
  let bodies: readonly number[] = [];
  let demoted = false;
  let local = false;
  for (let round = 0; round < 3 && bodies.length === 0; round++) {
    const preposition = lowerOf(tree, end);
    if (!sameSentence(tree, start - 1, end) || !OPEN_PREPOSITIONS.has(preposition)) break;
    if (preposition === 'to' && !isSent && !lexicon.roles.attached.has(role)) break;
    const inner = readPrepositional(tree, lexicon, actors, end + 1);
    if (inner === undefined || (preposition === 'in' && inner.bodies.length === 0 && !isSent)) break;
    // "aide to the Peruvian president"
    if (preposition === 'to' && !isSent && inner.belowBody) break;
    ({ end } = inner);
    const isOfPlace = isPlaceAt(actors, end - 1);
    // nobody is president "at" a state: it is a firm's or a school's, known by name or not
    local ||= isOfPlace || preposition === 'at' || isOfSomething(tree, lexicon, preposition, inner);
    // "the mayor of Kandahar in Afghanistan"
    if (isOfPlace && preposition === 'of') break;
    // "the governor of the Nigerian state of Borno"
    const adjective = ARTICLES.has(lowerOf(tree, inner.start)) ? inner.start + 1 : inner.start;
    if (lexicon.roles.regional.has(role) && uposOf(tree, adjective) === 'ADJ' && !inner.belowBody) break;
    // "a correspondent for the Harbour Courier", not "an envoy for Chad"
    const isEmployed =
      preposition === 'for' && inner.bodies.every((body) => actors.clusters[body]?.type === 'organization');
    if (isSent && preposition !== 'of' && !isEmployed) continue;
    ({ bodies } = inner);
    demoted = inner.belowBody;
  }
  return { end, bodies, demoted, local };
}

/** "The president of the court" is none of a state; that "of the republic" is. */
function isOfSomething(
  tree: Tree,
  { roles }: Lexicon,
  preposition: string,
  { start, end, bodies }: { readonly start: number; readonly end: number; readonly bodies: readonly number[] },
): boolean {
  const isDefinite = preposition === 'of' && lowerOf(tree, start) === 'the';
  return isDefinite && bodies.length === 0 && !roles.selves.has(lemmaOf(tree, end - 1));
}

/** "The Lagos-based bank B": where a body is, which is not whose head he is. */
const isBase = (tree: Tree, actors: Actors, token: number): boolean =>
  actors.at[token] !== undefined &&
  wordOf(tree, endOfMention(actors, token)) === '-' &&
  lowerOf(tree, endOfMention(actors, token) + 1) === 'based';

/** A noun phrase behind a preposition: how far it reaches, the body in it, whether a lesser thing of the body is its head. */
function readPrepositional(tree: Tree, lexicon: Lexicon, actors: Actors, start: number) {
  let token = start;
  while (ARTICLES.has(lowerOf(tree, token))) token++;
  for (let steps = 0; steps < 6 && sameSentence(tree, start, token); steps++, token++) {
    if (isBase(tree, actors, token)) {
      token = endOfMention(actors, token) + 1;
      continue;
    }
    if (bodyAt(actors, token).length > 0) return { start, ...bodyFrom(tree, lexicon, actors, token) };
    // "Minister of Foreign Affairs Maria Lopez": the holder's name is no part of the phrase
    if (token > start && isPersonAt(actors, token)) break;
    if (actors.at[token] !== undefined)
      return { start, end: endOfMention(actors, token), bodies: [], belowBody: false };
    if (lowerOf(tree, token) === 'and' || isModifier(tree, token)) continue;
    break;
  }
  return token > start && !ARTICLES.has(lowerOf(tree, token - 1))
    ? { start, end: token, bodies: [], belowBody: false }
    : undefined;
}

/** The body that starts at a token: of two names in a row the second; none where a place of the state is what is meant. */
function bodyFrom(tree: Tree, lexicon: Lexicon, actors: Actors, token: number) {
  const end = endOfMention(actors, token);
  const after = POSSESSIVES.has(lowerOf(tree, end)) ? end + 1 : end;
  const next = bodyAt(actors, after);
  if (next.length > 0) return { end: endOfMention(actors, after), bodies: next, belowBody: false };
  const bodies = bodyAt(actors, token);
  const below =
    after > end ||
    (uposOf(tree, end) === 'NOUN' && actors.at[end] === undefined && !lexicon.roles.selves.has(lemmaOf(tree, end)));
  if (!below) return { end, bodies, belowBody: false };
  const behind = endOfNouns(tree, actors, end);
  const isPlace = lexicon.nominals.kinds.get('place')?.has(lemmaOf(tree, behind - 1)) === true;
  return { end: behind, bodies: isPlace ? [] : bodies, belowBody: true };
}

function endOfNouns(tree: Tree, actors: Actors, start: number): number {
  let end = start;
  while (
    end - start < 6 &&
    actors.at[end] === undefined &&
    (isModifier(tree, end) || POSSESSIVES.has(lowerOf(tree, end)))
  )
    end++;
  return end;
}

/** In tokens: what may stand between an article and a body's name. */
const MOST_MODIFIERS = 4;

/** "Of the [ruling centre-right] Civic Party". */
function behindModifiers(tree: Tree, actors: Actors, start: number): number {
  let token = start;
  const isPlain = (at: number): boolean =>
    actors.at[at] === undefined &&
    (wordOf(tree, at) === '-' || ['ADJ', 'VERB', 'NOUN'].includes(uposOf(tree, at) ?? ''));
  while (token - start < MOST_MODIFIERS && isPlain(token)) token++;
  const isBody = actors.at[token]?.some((cluster) => actors.clusters[cluster]?.type === 'organization') === true;
  return isBody ? token : start;
}

/** "President Ruto of Kenya": the state or body behind the holder's name, and where it ends. */
export function bodyBehindName(
  tree: Tree,
  actors: Actors,
  end: number,
): { readonly bodies: readonly number[]; readonly end: number } | undefined {
  if (!sameSentence(tree, end - 1, end) || !['of', 'from'].includes(lowerOf(tree, end))) return undefined;
  const first = ARTICLES.has(lowerOf(tree, end + 1)) ? behindModifiers(tree, actors, end + 2) : end + 1;
  // "of Norway's Fjord University"
  const behind = endOfMention(actors, first);
  const isOwned = POSSESSIVES.has(lowerOf(tree, behind)) && bodyAt(actors, behind + 1).length > 0;
  const token = isOwned ? behind + 1 : first;
  const bodies = sameSentence(tree, end, token) ? bodyAt(actors, token) : [];
  return bodies.length === 0 ? undefined : { bodies, end: endOfMention(actors, token) };
}
