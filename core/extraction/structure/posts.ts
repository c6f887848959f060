/** Structural claims from role phrases: who leads, speaks for or belongs to what. */
import { allowsEnds } from '../../model/ontology.ts';
import type { DraftClaim } from '../claims.ts';
import type { Actors } from '../mentions/draft.ts';
import { lowerOf, uposOf, type Tree } from '../tree.ts';
import type { RolePhrase } from './role-phrase.ts';

/** The word that says whose a post is: a possessive pronoun, or what "whose" goes back to. */
function ownerOf(tree: Tree, token: number): number {
  const word = lowerOf(tree, token);
  if (word === 'whose') return lowerOf(tree, token - 1) === ',' ? token - 2 : token - 1;
  return ['its', 'their'].includes(word) ? token : -1;
}

/** "The president of the court": a description behind the post that stands for a body. */
function describedBehind(tree: Tree, actors: Actors, end: number): readonly number[] {
  if (!['of', 'at', 'for'].includes(lowerOf(tree, end)) || lowerOf(tree, end + 1) !== 'the') return [];
  return uposOf(tree, end + 2) === 'NOUN' ? (actors.at[end + 2] ?? []) : [];
}

const POSSESSIVES: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);

/** "The union's secretary general": a description in front of the post that stands for a body. */
function describedInFront(tree: Tree, actors: Actors, { first, noun }: RolePhrase): readonly number[] {
  for (let token = noun.first - 1; token > first; token--)
    if (POSSESSIVES.has(lowerOf(tree, token)))
      return uposOf(tree, token - 1) === 'NOUN' ? (actors.at[token - 1] ?? []) : [];
  return [];
}

/** One claim for each role phrase that names its holder and its body, or has a pronoun for it ("its foreign minister, B"). */
export function claimPosts(tree: Tree, actors: Actors, roles: readonly RolePhrase[]): DraftClaim[] {
  return roles.flatMap((role) => {
    const { kind, holder, bodies, ended, join, noun, first } = role;
    if (holder === undefined || ended) return [];
    const owned =
      bodies.length > 0
        ? []
        : (actors.at[ownerOf(tree, first - 1)] ??
          [describedInFront(tree, actors, role), describedBehind(tree, actors, noun.end)].find(
            (found) => found.length > 0,
          ) ??
          []);
    return [...bodies, ...owned]
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
