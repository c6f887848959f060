/** Doers that are told beside a noun of action. */
import { obliquesOf } from '../syntax/obliques.ts';
import type { Reading } from '../syntax/resolve.ts';
import { sidesOf } from '../syntax/sides.ts';
import { isPassive } from '../tree.ts';
import type { Predicate } from './predicate.ts';

/** "Called it the abduction of B by men in uniform": a noun of action with a doer of its own has none in the clause above. */
export function hasUnknownAgent(reading: Reading, { token, light }: Predicate): boolean {
  if (light === undefined) return false;
  // an active verb has no doer behind it: the tree hung it too high
  const above = isPassive(reading.tree, light)
    ? []
    : obliquesOf(reading, light).filter((phrase) => phrase.token > token);
  return [...obliquesOf(reading, token), ...above].some(
    (phrase) => phrase.preposition === 'by' && sidesOf(reading, phrase).length === 0,
  );
}
