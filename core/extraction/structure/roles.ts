/**
 * Second pass: role phrases ("Israeli Prime Minister Benjamin Netanyahu", "David Barnea, the director of Mossad"). Works on
 * the surface, not on the tree: appositions and titles are what parsers get wrong most, and word order tells them well.
 */
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors } from '../mentions/draft.ts';
import { lemmaOf, lowerOf, uposOf, type Tree } from '../tree.ts';
import { bodyBehindName, readLeft, readRight } from './role-bodies.ts';
import { bodyAt, endOfMention, firstOfMention, POSSESSIVES } from './adjacency.ts';
import { completeRoles } from './role-context.ts';
import { findHolder, skipHonorifics } from './role-holders.ts';
import { OPENERS, personAt, type Holder } from './beside-role.ts';
import { findRoleNouns, sameSentence, type RoleNoun } from './role-nouns.ts';
import { isParty } from './parties.ts';
import type { RolePhrase } from './role-phrase.ts';
import { isPastTerm } from './terms.ts';

/** Finds the role phrases of an article, left to right. */
export function findRoles(tree: Tree, lexicon: Lexicon, actors: Actors): readonly RolePhrase[] {
  const phrases: RolePhrase[] = [];
  for (const noun of findRoleNouns(tree, lexicon, actors)) {
    const phrase = readPhrase(tree, lexicon, actors, noun);
    phrases.push(phrase, ...furtherHolders(tree, lexicon, actors, noun, phrase));
  }
  return completeRoles(tree, lexicon, actors, phrases);
}

const isBody = (actors: Actors, cluster: number): boolean => actors.clusters[cluster]?.type === 'organization';

/** What somebody is in the party that stands behind his name. */
const PARTY_ROLE = 'member';

function readPhrase(tree: Tree, lexicon: Lexicon, actors: Actors, found: RoleNoun): RolePhrase {
  const left = readLeft(tree, lexicon, actors, found);
  const right = readRight(tree, lexicon, actors, found.role, found.end);
  const reach = { first: left.first, end: right.end };
  const singled = found.plural && isOneOf(tree, left.first);
  const holder = found.plural && !singled ? undefined : findHolder(tree, lexicon, actors, found, reach);
  const beside = left.bodies.length > 0 ? left.bodies : right.bodies;
  const behind =
    holder?.end !== undefined && beside.length === 0 ? bodyBehindName(tree, actors, holder.end) : undefined;
  // "Prime Minister A of the Civic Party"
  const isOfParty =
    behind !== undefined &&
    (lexicon.roles.national.has(found.role) || found.role.endsWith('minister')) &&
    behind.bodies.some((cluster) => isParty(tree, lexicon, actors, { cluster, end: behind.end }));
  // no minister is one of a party, whatever its name
  const isMinister = found.role.endsWith('minister') && behind?.bodies.every((body) => isBody(actors, body)) === true;
  const isBesideParty = isOfParty || isMinister;
  const noun = isBesideParty ? { ...found, role: PARTY_ROLE } : found;
  const bodies = behind?.bodies ?? (beside.length > 0 ? beside : appointingBodies(lexicon, actors, found.role, holder));
  // "Iran's speaker, A" presides over its parliament
  const isPresiding = lexicon.roles.presiding.has(found.role) && !bodies.some((body) => isBody(actors, body));
  const isDemoted =
    left.demoted || right.demoted || isBesideParty || isPresiding || isOfPart(tree, lexicon, actors, found);
  return {
    kind: noun.kind === 'leads' && isDemoted ? 'member_of' : noun.kind,
    role: noun.role,
    first: reach.first,
    end: reach.end,
    noun: { first: noun.first, end: noun.end },
    plural: noun.plural && !singled,
    bodies,
    holder: holder?.cluster,
    join: holder?.join,
    patron: left.patron,
    local: left.local || right.local || isOfPartBehind(tree, lexicon, actors, found.role, holder),
    ended: left.ended || (holder?.over === true && lowerOf(tree, reach.end) !== 'since') || isPastTerm(tree, reach.end),
  };
}

/** "The union elected A president": of whoever gives the post; a parliament that elects a president elects the state's. */
function appointingBodies(
  { roles, nominals }: Lexicon,
  actors: Actors,
  role: string,
  holder: Holder | undefined,
): readonly number[] {
  const bodies = holder?.appointer === undefined ? [] : bodyAt(actors, holder.appointer);
  const isOfState = (body: number): boolean =>
    actors.clusters[body]?.mentions.some(({ text }) =>
      text
        .toLowerCase()
        .split(' ')
        .some((word) => nominals.official.has(word)),
    ) === true;
  return bodies.filter((body) => !roles.national.has(role) || !isBody(actors, body) || !isOfState(body));
}

/** "The Mexican governor A" heads no more than a part of Mexico, "its sales director A" of the firm. */
function isOfPart(tree: Tree, { roles, nominals }: Lexicon, actors: Actors, { role, first }: RoleNoun): boolean {
  const before = first - 1;
  const state = actors.at[before]?.some((cluster) => actors.clusters[cluster]?.type === 'state') === true;
  if (roles.regional.has(role)) return state && uposOf(tree, before) === 'ADJ';
  const isField = uposOf(tree, before) === 'NOUN' && actors.at[before] === undefined;
  return (
    isField && roles.departmental.has(role) && nominals.kinds.get('organization')?.has(lemmaOf(tree, before)) !== true
  );
}

/** "President A of the Kurdish region". */
const isOfPartBehind = (tree: Tree, lexicon: Lexicon, actors: Actors, role: string, holder: Holder | undefined) =>
  holder?.end !== undefined &&
  lexicon.roles.state_heads.has(role) &&
  lowerOf(tree, holder.end) === 'of' &&
  readRight(tree, lexicon, actors, role, holder.end).local;

/** "One of its advisers, A": the plural is about one of them. */
function isOneOf(tree: Tree, first: number): boolean {
  const start = OPENERS.has(lowerOf(tree, first - 1)) ? first - 1 : first;
  return lowerOf(tree, start - 1) === 'of' && lowerOf(tree, start - 2) === 'one';
}

/** A name behind a plural title, with the body that its own phrase gives it. */
interface ListedHolder {
  readonly holder: number;
  readonly bodies: readonly number[];
  /** Where the name ends. */
  readonly end: number;
}

/** The names behind a plural title: "Presidents A of B and C of D", "the ministers, A and B". */
function listedHolders(tree: Tree, lexicon: Lexicon, actors: Actors, noun: RoleNoun, start: number): ListedHolder[] {
  const listed: ListedHolder[] = [];
  for (let token = start; ;) {
    token = skipHonorifics(tree, lexicon, token);
    const holder = personAt(tree, actors, token, noun.first);
    if (holder === undefined) return listed;
    const nameEnd = endOfMention(actors, token);
    const behind = bodyBehindName(tree, actors, nameEnd);
    listed.push({ holder, bodies: behind?.bodies ?? [], end: nameEnd });
    token = behind?.end ?? nameEnd;
    while ([',', 'and'].includes(lowerOf(tree, token))) token++;
  }
}

/**
 * Each name behind a plural title holds the role: of the body in its own phrase, of its own in a row of as many bodies ("the Greek
 * and French ministers, A and B"), else of the one that the title has.
 */
function furtherHolders(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  noun: RoleNoun,
  phrase: RolePhrase,
): readonly RolePhrase[] {
  // "Defence Minister A of the Civic Party" is minister of a state that the article names, besides
  if (phrase.role === PARTY_ROLE && noun.role !== PARTY_ROLE)
    return [{ ...phrase, kind: noun.kind, role: noun.role, bodies: [] }];
  const apposed = apposedHolders(tree, actors, phrase);
  if (apposed.length > 0) return apposed;
  if (!noun.plural || phrase.holder !== undefined) return [];
  const behind = listedBehind(tree, actors, noun.end);
  const end = behind?.end ?? noun.end;
  const apart = lowerOf(tree, end) === ',';
  const holders = listedHolders(tree, lexicon, actors, noun, apart ? end + 1 : end);
  // "Presidents A and B of C and D"
  const last = holders.at(-1);
  const after = last === undefined ? undefined : listedBehind(tree, actors, last.end);
  const row = after?.bodies ?? behind?.bodies ?? listedBefore(tree, actors, noun.first);
  const isPaired =
    row.length > 1 &&
    row.length === holders.length &&
    holders.every((held) => held.bodies.length === 0 || (after !== undefined && held === last));
  if (apart && !isPaired) return [];
  return holders.flatMap(({ holder, bodies: own }, at): RolePhrase[] => {
    const bodies = isPaired ? [row[at]!] : own.length > 0 ? own : phrase.bodies;
    const join = isPaired ? 'apposition:respectively' : 'title';
    return bodies.length === 0 ? [] : [{ ...phrase, plural: false, bodies, holder, join }];
  });
}

/** "A and B, employees of C," and "A and B, both members of C": each in a row of names before a plural post holds it. */
function apposedHolders(tree: Tree, actors: Actors, phrase: RolePhrase): readonly RolePhrase[] {
  const { plural, bodies, first } = phrase;
  const comma = lowerOf(tree, first - 1) === 'both' ? first - 2 : first - 1;
  if (!plural || bodies.length === 0 || lowerOf(tree, comma) !== ',') return [];
  const holders: number[] = [];
  for (let token = comma - 1; ;) {
    const holder = personAt(tree, actors, token, first);
    if (holder === undefined) break;
    holders.unshift(holder);
    token = firstOfMention(actors, token) - 1;
    if (![',', 'and'].includes(lowerOf(tree, token))) break;
    while ([',', 'and'].includes(lowerOf(tree, token))) token--;
  }
  if (holders.length < 2) return [];
  return holders.map((holder): RolePhrase => ({ ...phrase, plural: false, holder, join: 'apposition' }));
}

/** The bodies in a row behind a role noun, and where it ends: "the presidents of Kenya and Uganda". */
function listedBehind(
  tree: Tree,
  actors: Actors,
  start: number,
): { readonly bodies: readonly number[]; readonly end: number } | undefined {
  if (lowerOf(tree, start) !== 'of') return undefined;
  const bodies: number[] = [];
  let end = start + 1;
  for (let token = end; sameSentence(tree, start, token);) {
    if (lowerOf(tree, token) === 'the') token++;
    const body = bodyOf(actors, token);
    if (body === undefined) break;
    bodies.push(body);
    end = endOfMention(actors, token);
    token = end;
    while ([',', 'and'].includes(lowerOf(tree, token))) token++;
    if (token === end) break;
  }
  return bodies.length > 1 ? { bodies, end } : undefined;
}

const bodyOf = (actors: Actors, token: number): number | undefined =>
  actors.at[token]?.find((cluster) => ['state', 'organization'].includes(actors.clusters[cluster]?.type ?? ''));

/** The bodies in a row before a role noun: "Greek, Cypriot and French [foreign] ministers". */
function listedBefore(tree: Tree, actors: Actors, noun: number): readonly number[] {
  const bodyAt = (token: number): number | undefined => bodyOf(actors, token);
  let token = noun - 1;
  while (noun - token < 4 && bodyAt(token) === undefined && sameSentence(tree, noun, token)) token--;
  const listed: number[] = [];
  for (let body = bodyAt(token); body !== undefined && sameSentence(tree, noun, token); body = bodyAt(token)) {
    listed.unshift(body);
    while (actors.at[token] !== undefined && actors.at[token] === actors.at[token - 1]) token--;
    token--;
    // "Norway's and Sweden's ministers"
    while ([',', 'and'].includes(lowerOf(tree, token)) || POSSESSIVES.has(lowerOf(tree, token))) token--;
  }
  return listed;
}
