/** Subjects that can't be: trees take the day ("A, on Friday visited"), the age ("A, 51, a lawyer, will") or an aside's noun for one. */
import type { Reading } from './resolve.ts';
import { isNoun, lemmaOf, lowerOf, uposOf, type Tree } from '../tree.ts';

/** In tokens: how far before the verb an aside may open. */
const REACH = 25;

/** The subjects that may stay; instead of one in an aside the name that the aside is about. */
export function standingSubjects(reading: Reading, verb: number, subjects: readonly number[]): number[] {
  return subjects.flatMap((subject) => {
    if (subject > verb || reading.actors.at[subject] !== undefined) return [subject];
    if (isDay(reading, subject) && uposOf(reading.tree, subject - 1) === 'ADP') return [];
    return [beforeAside(reading, verb, subject) ?? subject];
  });
}

const isDay = ({ tree, lexicon }: Reading, token: number): boolean => lexicon.cues.times.has(lemmaOf(tree, token));

/** "A, usually competitors for the same grants, have", "A, 51, a lawyer, will": the name before the comma. */
function beforeAside({ tree, chunks, actors }: Reading, verb: number, subject: number): number | undefined {
  const first = chunks.at[subject]?.first ?? subject;
  if (!closesAside(tree, verb)) return undefined;
  let comma = first - 1;
  while (uposOf(tree, comma) === 'ADV') comma--;
  const name = comma - 1;
  const chunk = chunks.at[name];
  const isName = chunk !== undefined && actors.at[chunk.head] !== undefined && isNoun(tree, name);
  if (lowerOf(tree, comma) !== ',' || !isName || verb - comma > REACH) return undefined;
  const opensClause = ['ADP', 'SCONJ'].includes(uposOf(tree, chunk.first - 1) ?? '');
  return opensClause ? undefined : chunk.head;
}

/** Whether a comma stands right before the verb and its auxiliaries. */
function closesAside(tree: Tree, verb: number): boolean {
  let before = verb - 1;
  while (['AUX', 'ADV', 'PART'].includes(uposOf(tree, before) ?? '')) before--;
  return lowerOf(tree, before) === ',';
}
