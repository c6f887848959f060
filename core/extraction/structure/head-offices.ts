/** Posts of a body that are for one country or region: whoever holds one does not lead the body, nor that country. */
import type { Actors } from '../mentions/draft.ts';
import { lowerOf, uposOf, type Tree } from '../tree.ts';
import { bodyAt, firstOfMention, isPlaceAt, POSSESSIVES } from './adjacency.ts';
import { sameSentence } from './role-nouns.ts';

/** "Oxfam's Pacific director", "Amnesty's Kenya director": the body before the field of a post; a country's people are no field. */
export function headOffice(tree: Tree, actors: Actors, token: number): number | undefined {
  const isField =
    isPlaceAt(actors, token) || bodyAt(actors, token).some((body) => actors.clusters[body]?.type === 'state');
  if (!isField || uposOf(tree, token) === 'ADJ' || POSSESSIVES.has(lowerOf(tree, token + 1))) return undefined;
  const before = firstOfMention(actors, token) - 1;
  const owner = POSSESSIVES.has(lowerOf(tree, before)) ? before - 1 : before;
  const isBody = bodyAt(actors, owner).some((body) => actors.clusters[body]?.type === 'organization');
  return isBody && sameSentence(tree, token, owner) ? owner : undefined;
}
