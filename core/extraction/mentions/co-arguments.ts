/** Whom a description can't stand for: the others that its own verb names. Nobody accuses, meets or attacks himself. */
import { surfaceSubject } from '../syntax/subjects.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { baseRelOf, childrenBy, headOf, isVerb, prepositionOf } from '../tree.ts';

/** Prepositions behind a verb that lead to whom it is done or said to, and by whom. */
const LEADING: ReadonlySet<string> = new Set(['with', 'against', 'by', 'to', 'on', 'from']);

/** The clusters beside a noun as subject, object or addressee of one verb. */
export function coArgumentsOf(reading: Reading, noun: number): readonly number[] {
  const { tree } = reading;
  const verb = headOf(tree, noun);
  if (verb === noun || !isVerb(tree, verb)) return [];
  const rel = baseRelOf(tree, noun);
  const isLed = rel === 'obl' && LEADING.has(prepositionOf(tree, noun));
  if (!isLed && !['nsubj', 'obj', 'iobj'].includes(rel)) return [];
  const subjects = rel === 'nsubj' ? [] : surfaceSubject(reading, verb);
  const objects = isLed ? [] : childrenBy(tree, verb, 'obj', 'iobj');
  const addressed = childrenBy(tree, verb, 'obl').filter((child) => LEADING.has(prepositionOf(tree, child)));
  return [...subjects, ...objects, ...addressed]
    .filter((token) => token !== noun)
    .flatMap((token) => actorsAt(reading, token));
}
