/** Who a clause that somebody alleges or laments says did it. */
import { relationDefinition } from '../../model/ontology.ts';
import { argumentsOf } from '../syntax/arguments.ts';
import type { Reading } from '../syntax/resolve.ts';
import { childrenBy, isPassive, lemmaOf } from '../tree.ts';

/** The clause's subject; of harm in the passive whoever it was done by ("that B was poisoned": not B). */
export function doersTold(reading: Reading, clause: number): readonly number[] {
  return isHarmed(reading, clause)
    ? argumentsOf(reading, clause).subjects
    : childrenBy(reading.tree, clause, 'nsubj', 'nsubj:pass');
}

function isHarmed({ tree, lexicon }: Reading, clause: number): boolean {
  const lemma = lemmaOf(tree, clause);
  const frames = lexicon.frames.verbs.get(lemma) ?? [];
  const isConflict = frames.some(({ type }) => relationDefinition(type).class === 'material conflict');
  return isPassive(tree, clause) && (isConflict || lexicon.cues.wrongdoing.has(lemma));
}
