/**
 * Second pass: role phrases ("Israeli Prime Minister Benjamin Netanyahu", "David Barnea, the director of Mossad"). Works on
 * the surface, not on the tree: appositions and titles are what parsers get wrong most, and word order tells them well.
 */
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors } from '../mentions/draft.ts';
import { lowerOf, type Tree } from '../tree.ts';
import { bodyBehindName, endOfMention, readLeft, readRight } from './role-bodies.ts';
import { completeRoles } from './role-context.ts';
import { findHolder, personAt, skipHonorifics } from './role-holders.ts';
import { roleNounAt, type RoleNoun } from './role-nouns.ts';
import type { RolePhrase } from './role-phrase.ts';

/** Finds the role phrases of an article, left to right. */
export function findRoles(tree: Tree, lexicon: Lexicon, actors: Actors): readonly RolePhrase[] {
  const phrases: RolePhrase[] = [];
  for (let token = 0; token < tree.doc.tokens.length; token++) {
    const noun = roleNounAt(tree, lexicon, actors, token);
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
  const holder = noun.plural ? undefined : findHolder(tree, lexicon, actors, noun, reach);
  const beside = left.bodies.length > 0 ? left.bodies : right.bodies;
  const behind =
    holder?.end !== undefined && beside.length === 0 ? bodyBehindName(tree, actors, holder.end) : undefined;
  return {
    kind: noun.kind === 'leads' && (left.demoted || right.demoted) ? 'member_of' : noun.kind,
    role: noun.role,
    ...reach,
    noun: { first: noun.first, end: noun.end },
    plural: noun.plural,
    bodies: behind?.bodies ?? beside,
    ...(holder !== undefined && { holder: holder.cluster, join: holder.join }),
    ...(left.patron !== undefined && { patron: left.patron }),
    local: left.local || right.local,
    ended: left.ended,
  };
}

/** "Presidents A of B and C of D": each name behind a plural title holds the role where its own phrase says. */
function furtherHolders(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  noun: RoleNoun,
  phrase: RolePhrase,
): readonly RolePhrase[] {
  if (!noun.plural) return [];
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
