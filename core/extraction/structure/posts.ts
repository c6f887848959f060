/** Structural claims from role phrases: who leads, speaks for or belongs to what. */
import { allowsEnds } from '../../model/ontology.ts';
import type { DraftClaim } from '../claims.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors } from '../mentions/draft.ts';
import { lemmaOf, lowerOf, uposOf, type Tree } from '../tree.ts';
import { POSSESSIVES } from './adjacency.ts';
import { bodiesByLeader, isOfBody } from './role-context.ts';
import type { RolePhrase } from './role-phrase.ts';

/** The word that says whose a post is: a possessive pronoun, or what "whose" goes back to. */
function ownerOf(tree: Tree, token: number): number {
  const word = lowerOf(tree, token);
  if (word === 'whose') return lowerOf(tree, token - 1) === ',' ? token - 2 : token - 1;
  return ['its', 'their'].includes(word) ? token : -1;
}

/** "The president of the court": the description behind the post; -1 without one. */
function behind(tree: Tree, end: number): number {
  if (!['of', 'at', 'for'].includes(lowerOf(tree, end)) || lowerOf(tree, end + 1) !== 'the') return -1;
  return uposOf(tree, end + 2) === 'NOUN' ? end + 2 : -1;
}

/** "The union's secretary general": the description in front of the post; -1 without one. */
function inFront(tree: Tree, { first, noun }: RolePhrase): number {
  for (let token = noun.first - 1; token > first; token--)
    if (POSSESSIVES.has(lowerOf(tree, token))) return uposOf(tree, token - 1) === 'NOUN' ? token - 1 : -1;
  return -1;
}

/** Posts that bodies have and states don't. */
const isOfBodies = ({ roles }: Lexicon, { role, kind }: RolePhrase): boolean =>
  kind === 'leads' && (roles.corporate.has(role) || CHAIRS.has(role));

const CHAIRS: ReadonlySet<string> = new Set(['chairman', 'chairwoman', 'chairperson', 'chair', 'founder']);

/** The one body that a sentence names before a post. */
function onlyBodyBefore(tree: Tree, actors: Actors, { first }: RolePhrase): readonly number[] {
  const sentence = tree.doc.sentences[tree.sentenceOf[first] ?? 0];
  const bodies = new Set<number>();
  for (let token = sentence?.firstToken ?? first; token < first; token++)
    for (const body of actors.at[token] ?? []) if (actors.clusters[body]?.type === 'organization') bodies.add(body);
  return bodies.size === 1 ? [...bodies] : [];
}

/** The bodies that a description beside a post stands for. Who leads the court or the army of a state does not lead the state. */
function describedBodies(tree: Tree, lexicon: Lexicon, actors: Actors, role: RolePhrase): readonly number[] {
  const owner = actors.at[ownerOf(tree, role.first - 1)];
  // "police raided the party and arrested its chairman": no state has one
  const isMistaken =
    owner?.some((body) => actors.clusters[body]?.type === 'state') === true && isOfBodies(lexicon, role);
  if (isMistaken) return onlyBodyBefore(tree, actors, role);
  if (owner !== undefined) return owner;
  if (lexicon.roles.regional.has(role.role)) return [];
  const noun = [inFront(tree, role), behind(tree, role.noun.end)].find((at) => actors.at[at] !== undefined) ?? -1;
  const isState = lexicon.nominals.generic.get('state')?.has(lemmaOf(tree, noun)) === true;
  return (actors.at[noun] ?? []).filter(
    (body) => role.kind !== 'leads' || isState || actors.clusters[body]?.type !== 'state',
  );
}

/** "His envoy", "her foreign minister", "Dahl's envoy": those that the article says he leads himself. */
function bodiesOfLeader(
  tree: Tree,
  { roles }: Lexicon,
  actors: Actors,
  role: RolePhrase,
  led: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const owner = role.first - 1;
  const isPronoun = ['his', 'her'].includes(lowerOf(tree, owner));
  if ((!isPronoun && role.patron === undefined) || !isOfBody(roles, role)) return [];
  const leader = isPronoun ? actors.at[owner]?.[0] : role.patron;
  return (leader === undefined ? undefined : led.get(leader)) ?? [];
}

/** One claim for each role phrase that names its holder and its body, or has a pronoun for it ("its foreign minister, B"). */
export function claimPosts(tree: Tree, lexicon: Lexicon, actors: Actors, roles: readonly RolePhrase[]): DraftClaim[] {
  const byLeader = bodiesByLeader(roles);
  return roles.flatMap((role) => {
    const { kind, holder, bodies, ended, join, noun } = role;
    if (holder === undefined || ended) return [];
    const owned = bodies.length > 0 ? [] : describedBodies(tree, lexicon, actors, role);
    const led = bodies.length + owned.length > 0 ? [] : bodiesOfLeader(tree, lexicon, actors, role, byLeader);
    return [...bodies, ...owned, ...led]
      .filter((body) => allowsEnds(kind, actors.clusters[holder]!.type, actors.clusters[body]!.type))
      .map((body): DraftClaim => ({
        type: kind,
        source: holder,
        target: body,
        sentence: tree.sentenceOf[noun.first] ?? 0,
        trigger: noun,
        modality: 'asserted',
        rule: `role:${join ?? 'title'}`,
      }));
  });
}
