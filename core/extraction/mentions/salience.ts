/** What a pronoun takes up: the most salient actor before it, where hardly a thing or others can be meant. */
import { surfaceSubject } from '../syntax/subjects.ts';
import type { Reading } from '../syntax/resolve.ts';
import { baseRelOf, headOf } from '../tree.ts';
import type { Pronoun } from './agreement.ts';
import { candidatesBefore, type Candidate, type Situation } from './candidates.ts';
import { hasOtherBefore } from './rivals.ts';
import { useOf } from './uses.ts';

/** By the pronoun's kind, how many sentences above it may lie, what the best must have, and by how much it must be ahead. */
const NEEDS = {
  person: { reach: 3, least: 1, margin: 0 },
  thing: { reach: 1, least: 4, margin: 1 },
  plural: { reach: 1, least: 4, margin: 1 },
} as const;

/** The actor that a pronoun takes up; none if that is not sure. */
export function mostSalient(
  reading: Reading,
  token: number,
  pronoun: Pronoun,
  situation: Situation,
): readonly number[] {
  const { reach, least, margin } = NEEDS[pronoun.kind];
  const candidates = actorsMeant(reading, token, pronoun, candidatesBefore(reading, token, pronoun, situation, reach));
  if (candidates.length === 0) return [];
  const scored = candidates.map(({ at, back, clusters }) => ({ clusters, score: salience(reading, at, back, token) }));
  const best = scored.reduce((a, b) => (b.score >= a.score ? b : a));
  const rival = scored
    .filter(({ clusters }) => clusters[0] !== best.clusters[0])
    .reduce((top, { score }) => Math.max(top, score), 0);
  return best.score - rival >= margin && best.score >= least ? best.clusters : [];
}

/** The candidates that can be meant where a pronoun may as well stand for a thing, or for others than actors. */
function actorsMeant(
  reading: Reading,
  token: number,
  { kind }: Pronoun,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (kind === 'person') return candidates;
  if (kind === 'plural') return hasOtherBefore(reading, token, kind) ? [] : candidates;
  const use = useOf(reading, token);
  if (use === 'is' || (use === 'undergoes' && hasOtherBefore(reading, token, kind))) return [];
  // what the sentence above speaks of is an actor where the pronoun does what only actors do
  return use === 'acts' ? candidates : candidates.filter(({ back }) => back === 0);
}

function salience(reading: Reading, at: number, back: number, pronoun: number): number {
  const { tree } = reading;
  const rel = baseRelOf(tree, at);
  const subject = rel === 'nsubj' || isInSubject(reading, at, pronoun);
  const recency = 4 - back * 2;
  return recency + (subject ? 3 : rel === 'obj' || rel === 'obl' ? 1 : 0) + (back === 0 && !subject ? -1 : 0);
}

/** Whether a token is the subject of the pronoun's own clause or of one above it. */
function isInSubject(reading: Reading, at: number, pronoun: number): boolean {
  const { tree } = reading;
  for (let verb = headOf(tree, pronoun), steps = 0; steps < 5; verb = headOf(tree, verb), steps++) {
    if (surfaceSubject(reading, verb).includes(at)) return true;
    if (headOf(tree, verb) === verb) return false;
  }
  return false;
}
