/** Where an act happened, if its sentence names a place for it: "in Cairo", "at the Manama Dialogue in Bahrain". */
import type { DraftClaim } from '../claims.ts';
import { argumentsOf } from '../syntax/arguments.ts';
import { obliquesOf } from '../syntax/obliques.ts';
import { conjunctsOf, type Reading } from '../syntax/resolve.ts';
import { headOf, isVerb } from '../tree.ts';

const WHERE = new Set(['in', 'at', 'near', 'inside', 'outside', 'across', 'throughout', 'around']);

/** The cluster of the place that a phrase of the act (or of the verb that carries it) names, other than its ends. */
export function locationOf(reading: Reading, { predicate, source, target }: DraftClaim): number | undefined {
  const { tree, actors } = reading;
  if (predicate === undefined) return undefined;
  const carrier = headOf(tree, predicate);
  const own = [
    ...obliquesOf(reading, predicate),
    ...argumentsOf(reading, predicate).objects.flatMap((object) => obliquesOf(reading, object)),
    ...(isVerb(tree, carrier) ? obliquesOf(reading, carrier) : []),
  ];
  // "talks with A and B in Cairo": the tree hangs the place on whoever stands before it
  const below = own.flatMap(({ token }) =>
    conjunctsOf(reading, token).flatMap((member) => obliquesOf(reading, member)),
  );
  const phrases = [...own, ...below];
  for (const { preposition, token } of phrases) {
    if (!WHERE.has(preposition)) continue;
    const cluster = actors.at[token]?.[0];
    const type = cluster === undefined ? undefined : actors.clusters[cluster]?.type;
    if (cluster !== source && cluster !== target && (type === 'place' || type === 'state')) return cluster;
  }
  return undefined;
}
