/**
 * Second pass: role phrases ("Israeli Prime Minister Benjamin Netanyahu", "David Barnea, the director of Mossad"). Works on
 * the surface, not on the tree: appositions and titles are what parsers get wrong most, and word order tells them well.
 */
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors } from '../mentions/draft.ts';
import { lowerOf, type Tree } from '../tree.ts';
import { bodyBehindName, endOfMention, readLeft, readRight } from './role-bodies.ts';
import { completeRoles } from './role-context.ts';
import { findHolder, OPENERS, personAt, skipHonorifics } from './role-holders.ts';
import { roleNounFinder, sameSentence, type RoleNoun } from './role-nouns.ts';
import type { RolePhrase } from './role-phrase.ts';

/** Finds the role phrases of an article, left to right. */
export function findRoles(tree: Tree, lexicon: Lexicon, actors: Actors): readonly RolePhrase[] {
  const phrases: RolePhrase[] = [];
  const roleNounAt = roleNounFinder(tree, lexicon, actors);
  for (let token = 0; token < tree.doc.tokens.length; token++) {
    const noun = roleNounAt(token);
    if (noun === undefined) continue;
    const phrase = readPhrase(tree, lexicon, actors, noun);
    phrases.push(phrase, ...furtherHolders(tree, lexicon, actors, noun, phrase));
    token = noun.end - 1;
  }
  return completeRoles(tree, lexicon, actors, phrases);
}

function readPhrase(tree: Tree, lexicon: Lexicon, actors: Actors, noun: RoleNoun): RolePhrase {
  const left = readLeft(tree, lexicon, actors, noun.first);
  const right = readRight(tree, lexicon, actors, noun.role, noun.end);
  const reach = { first: left.first, end: right.end };
  const singled = noun.plural && isOneOf(tree, left.first);
  const holder = noun.plural && !singled ? undefined : findHolder(tree, lexicon, actors, noun, reach);
  const beside = left.bodies.length > 0 ? left.bodies : right.bodies;
  const behind =
    holder?.end !== undefined && beside.length === 0 ? bodyBehindName(tree, actors, holder.end) : undefined;
  return {
    kind: noun.kind === 'leads' && (left.demoted || right.demoted) ? 'member_of' : noun.kind,
    role: noun.role,
    ...reach,
    noun: { first: noun.first, end: noun.end },
    plural: noun.plural && !singled,
    bodies: behind?.bodies ?? beside,
    ...(holder !== undefined && { holder: holder.cluster, join: holder.join }),
    ...(left.patron !== undefined && { patron: left.patron }),
    local: left.local || right.local,
    ended: left.ended || holder?.over === true,
  };
}

/** "One of its advisers, A": the plural is about one of them. */
function isOneOf(tree: Tree, first: number): boolean {
  const start = OPENERS.has(lowerOf(tree, first - 1)) ? first - 1 : first;
  return lowerOf(tree, start - 1) === 'of' && lowerOf(tree, start - 2) === 'one';
}

/** "Presidents A of B and C of D": each name behind a plural title holds the role where its own phrase says. */
function furtherHolders(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  noun: RoleNoun,
  phrase: RolePhrase,
): readonly RolePhrase[] {
  if (!noun.plural || phrase.holder !== undefined) return [];
  const paired = respectiveHolders(tree, lexicon, actors, noun, phrase);
  if (paired.length > 0) return paired;
  const found: RolePhrase[] = [];
  let token = skipHonorifics(tree, lexicon, noun.end);
  for (;;) {
    const holder = personAt(tree, actors, token, noun.first);
    if (holder === undefined) return found;
    const nameEnd = endOfMention(actors, token);
    const behind = bodyBehindName(tree, actors, nameEnd);
    const bodies = behind?.bodies ?? phrase.bodies;
    if (bodies.length > 0) found.push({ ...phrase, plural: false, bodies, holder, join: 'title' });
    token = behind?.end ?? nameEnd;
    while ([',', 'and'].includes(lowerOf(tree, token))) token++;
    token = skipHonorifics(tree, lexicon, token);
  }
}

/** "The Greek, Cypriot and French ministers, A, B and C": as many names as states, each with its own. */
function respectiveHolders(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  noun: RoleNoun,
  phrase: RolePhrase,
): readonly RolePhrase[] {
  const bodies = listedBefore(tree, actors, noun.first);
  const holders: number[] = [];
  let token = lowerOf(tree, noun.end) === ',' ? noun.end + 1 : noun.end;
  for (;;) {
    token = skipHonorifics(tree, lexicon, token);
    const holder = personAt(tree, actors, token, noun.first);
    if (holder === undefined) break;
    holders.push(holder);
    token = endOfMention(actors, token);
    while ([',', 'and'].includes(lowerOf(tree, token))) token++;
  }
  if (bodies.length < 2 || bodies.length !== holders.length) return [];
  return bodies.map((body, at) => ({
    ...phrase,
    plural: false,
    bodies: [body],
    holder: holders[at]!,
    join: 'apposition:respectively',
  }));
}

/** The bodies in a row before a role noun: "Greek, Cypriot and French [foreign] ministers". */
function listedBefore(tree: Tree, actors: Actors, noun: number): readonly number[] {
  const bodyAt = (token: number) =>
    actors.at[token]?.find((cluster) => ['state', 'organization'].includes(actors.clusters[cluster]?.type ?? ''));
  let token = noun - 1;
  while (noun - token < 4 && bodyAt(token) === undefined && sameSentence(tree, noun, token)) token--;
  const listed: number[] = [];
  for (let body = bodyAt(token); body !== undefined && sameSentence(tree, noun, token); body = bodyAt(token)) {
    listed.unshift(body);
    while (actors.at[token] !== undefined && actors.at[token] === actors.at[token - 1]) token--;
    token--;
    while ([',', 'and'].includes(lowerOf(tree, token))) token--;
  }
  return listed;
}
