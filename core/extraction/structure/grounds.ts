/** What a place lies in, by the gazetteer or by what is said behind its name. */
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors, Named } from '../mentions/draft.ts';
import { foldName } from '../mentions/fold.ts';
import { lemmaOf, lowerOf, uposOf, wordOf, type Tree } from '../tree.ts';
import { nameOf, POSSESSIVES } from './adjacency.ts';

/** "Chicago, Illinois and", "Reading, Berkshire, England": a town and a province or state that the gazetteer has it in. */
export function isKnownWithin(
  tree: Tree,
  { world }: Lexicon,
  { clusters }: Actors,
  inner: Named,
  outer: Named,
): boolean {
  const [town, ground] = [foldName(nameOf(tree, inner)), foldName(nameOf(tree, outer))];
  const states = world.statesOfTowns.get(town);
  if (states === undefined || !/^\p{Lu}/u.test(nameOf(tree, outer)) || uposOf(tree, outer.end - 1) === 'ADJ')
    return false;
  const { type, iso } = clusters[outer.cluster]!;
  if (type === 'state') return iso !== undefined && states.has(iso) && !world.capitals.has(ground);
  // "New York, New Jersey" may be two provinces
  return (
    !world.statesOfProvinces.has(town) &&
    !world.statesOfTowns.has(ground) &&
    [...(world.statesOfProvinces.get(ground) ?? [])].some((of) => states.has(of))
  );
}

/** "Quito, the Ecuadorian capital", "Mombasa, Kenya's second city". */
export const isKindBehind = (tree: Tree, lexicon: Lexicon, { end }: Named): boolean =>
  isKindAt(tree, lexicon, POSSESSIVES.has(wordOf(tree, end)) ? end + 1 : end);

/** "Ganja, its second-largest city": the cluster that the pronoun stands for. */
export function ownerBehind(tree: Tree, lexicon: Lexicon, actors: Actors, { end }: Named): number | undefined {
  const [owner, other] = actors.at[end + 1] ?? [];
  const isOwned = wordOf(tree, end) === ',' && lowerOf(tree, end + 1) === 'its' && other === undefined;
  if (!isOwned || owner === undefined || !isKindAt(tree, lexicon, end + 2)) return undefined;
  return actors.clusters[owner]?.type === 'state' ? owner : undefined;
}

/** Whether a few words from a token on say what kind of place something is, and no more: "second-largest city,". */
function isKindAt(tree: Tree, { nominals }: Lexicon, first: number): boolean {
  let token = first;
  while (
    token - first < 6 &&
    (['ADJ', 'NOUN', 'ADV', 'NUM'].includes(uposOf(tree, token) ?? '') || wordOf(tree, token) === '-')
  )
    token++;
  const isKind = nominals.kinds.get('place')?.has(lemmaOf(tree, token - 1)) === true;
  return token > first && isKind && [',', '.', ')'].includes(lowerOf(tree, token));
}
