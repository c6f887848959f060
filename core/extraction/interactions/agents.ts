/** Doers that are told beside a noun of action. */
import { obliquesOf } from '../syntax/obliques.ts';
import type { Reading } from '../syntax/resolve.ts';
import { sidesOf } from '../syntax/sides.ts';
import type { Predicate } from './predicate.ts';

/** "Called it the abduction of B by men in uniform": a noun of action with a doer of its own has none in the clause above. */
export const hasUnknownAgent = (reading: Reading, { token, light }: Predicate): boolean =>
  light !== undefined &&
  obliquesOf(reading, token).some((phrase) => phrase.preposition === 'by' && sidesOf(reading, phrase).length === 0);
