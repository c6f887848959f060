/** Who stand against each other or deal with each other: the sides that "both sides" speaks of. */
import type { RelationType } from '../../model/ontology.ts';
import { relationDefinition } from '../../model/ontology.ts';
import type { Reading } from '../syntax/resolve.ts';
import { matchesAt } from './find.ts';

/** Who fight, accuse or negotiate are sides; who mediates, helps, urges or praises is none. */
const isBetweenSides = (type: RelationType): boolean =>
  type === 'agree' || type === 'consult' || (relationDefinition(type).class.endsWith('conflict') && type !== 'request');

/** The last two who are told to act on each other in some tokens; nobody where several stand on a side, undefined where none do. */
export function lastOpponents(
  reading: Reading,
  { first, end }: { readonly first: number; readonly end: number },
  fits: (cluster: number) => boolean,
): readonly number[] | undefined {
  for (let token = end - 1; token >= first; token--) {
    const matches = matchesAt(reading, token) ?? [];
    for (const { frame, sources, targets } of matches) {
      if (!isBetweenSides(frame.type)) continue;
      const sides = [...new Set([...sources, ...targets])];
      if (sides.length > 1 && sides.every(fits)) return sides.length === 2 ? sides : [];
    }
  }
  return undefined;
}
