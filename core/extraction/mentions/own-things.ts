/** "A and B, which signed their own deals": what is somebody's own is the subject's of the clause that it stands in. */
import { surfaceSubject } from '../syntax/subjects.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { baseRelOf, headOf, isVerb, lowerOf, type Tree } from '../tree.ts';

/** In steps up the tree from the possessive to the verb. */
const DEPTH = 4;

/** Whom "their own" goes back to: several that a relative clause tells of; nobody elsewhere, where the pronoun is resolved as any. */
export function ownedBySubject(reading: Reading, possessive: number): readonly number[] {
  const { tree, actors } = reading;
  if (lowerOf(tree, possessive) !== 'their' || lowerOf(tree, possessive + 1) !== 'own') return [];
  const verb = verbAbove(tree, possessive);
  if (verb === undefined) return [];
  const clusters = surfaceSubject(reading, verb).flatMap((subject) => actorsAt(reading, subject));
  const isParty = (cluster: number): boolean => actors.clusters[cluster]?.type !== 'place';
  return clusters.length > 1 && clusters.every(isParty) ? [...new Set(clusters)] : [];
}

function verbAbove(tree: Tree, token: number): number | undefined {
  for (let at = headOf(tree, token), steps = 0; steps < DEPTH; at = headOf(tree, at), steps++) {
    if (isVerb(tree, at)) return at;
    if (!['obj', 'obl', 'nmod', 'conj'].includes(baseRelOf(tree, at))) return undefined;
  }
  return undefined;
}
