/** Where no slot of a frame holds one of its ends: each way names itself in the claim's rule. */
import { relationDefinition } from '../../model/ontology.ts';
import type { Frame } from '../lexicon/frames.ts';
import { argumentsOf } from '../syntax/arguments.ts';
import { subjectOfLastVerb, subjectOfNearestVerb } from '../syntax/nearest.ts';
import { obliquesOf } from '../syntax/obliques.ts';
import { ownersOf } from '../syntax/owners.ts';
import { actorsAt } from '../syntax/resolve.ts';
import { headOf, isNoun, isVerb, lemmaOf, lowerOf, prepositionOf, relOf } from '../tree.ts';
import type { Match } from './match.ts';
import type { Predicate } from './predicate.ts';
import { fits, isConflict, type Matching } from './slots.ts';

const byRule = (frame: Frame, name: string): Frame => ({ ...frame, rule: frame.rule.replace('frame:', `${name}:`) });

/** An act whose doer no clause gives: done by the subject of the nearest verb. */
export function attributedToNearest(
  reading: Matching,
  frame: Frame,
  predicate: Predicate,
  targets: readonly number[],
): Match | undefined {
  const [slot] = frame.source;
  const wanting = targets.length > 0 && frame.wordClass === 'verb' && predicate.args.subjects.length === 0;
  if (!wanting || slot?.role !== 'subj') return undefined;
  const sources = subjectOfNearestVerb(reading, predicate.token).filter(
    (cluster) => !targets.includes(cluster) && fits(reading, slot, cluster),
  );
  if (sources.length === 0) return undefined;
  return { frame: byRule(frame, 'frame-nearest'), predicate, sources, targets, mutual: false, throughClause: false };
}

/** Acts that the subject of a clause takes part in, where the clause only speaks of them: "described the call with X". */
const SHARED: ReadonlySet<string> = new Set(['consult', 'cooperate', 'support']);

/** Beside the clause's verb, or the object of a verb of telling; what is done to a visit is not done by who makes it. */
function isSpokenOf({ tree, lexicon }: Matching, noun: number): boolean {
  const relation = relOf(tree, noun);
  if (relation.startsWith('nsubj')) return false;
  const verb = lemmaOf(tree, headOf(tree, noun));
  return relation !== 'obj' || lexicon.cues.reporting.has(verb) || lexicon.cues.naming.has(verb);
}

/** "Described the call with X", "discussed support for X": done by the subject of the last verb. */
export function spokenOf(
  reading: Matching,
  frame: Frame,
  predicate: Predicate,
  targets: readonly number[],
): Match | undefined {
  const isPlain = frame.needs === undefined && frame.source.some(({ role }) => role === 'subj');
  const isAct = frame.wordClass === 'noun' && isPlain;
  if (targets.length === 0 || !isAct || !SHARED.has(frame.type) || !isSpokenOf(reading, predicate.token))
    return undefined;
  const sources = subjectOfLastVerb(reading, predicate.token).filter((cluster) => !targets.includes(cluster));
  if (sources.length === 0) return undefined;
  return { frame: byRule(frame, 'frame-nearest'), predicate, sources, targets, mutual: false, throughClause: false };
}

const MEANS = new Set(['in', 'during', 'with', 'through', 'via', 'by']);

/** "Killed nine people in an attack on B": who does the harm that the clause tells did the act that it came of. */
export function harmedIn(
  reading: Matching,
  frame: Frame,
  { token, args }: Predicate,
  targets: readonly number[],
): Match | undefined {
  const { tree } = reading;
  const isAct = frame.wordClass === 'noun' && relationDefinition(frame.type).class === 'material conflict';
  if (targets.length === 0 || !isAct) return undefined;
  const governor = headOf(tree, token);
  const verb = isVerb(tree, governor) ? governor : headOf(tree, governor);
  const isOpening = prepositionOf(tree, token) === 'with' && reading.lexicon.cues.opening_acts.has(lemmaOf(tree, verb));
  const isMeans =
    MEANS.has(prepositionOf(tree, token)) && isVerb(tree, verb) && (isOpening || isConflict(reading, verb));
  if (!isMeans) return undefined;
  const sources = argumentsOf(reading, verb)
    .subjects.flatMap((subject) => {
      const self = actorsAt(reading, subject);
      return self.length > 0 ? self : ownersOf(reading, subject);
    })
    .filter((cluster) => !targets.includes(cluster));
  if (sources.length === 0) return undefined;
  const predicate = { token, args };
  return { frame: byRule(frame, 'frame-harm'), predicate, sources, targets, mutual: false, throughClause: false };
}

/** "A and B accused each other": each does it to each. */
export function doneToEachOther(
  { tree }: Matching,
  frame: Frame,
  predicate: Predicate,
  sources: readonly number[],
): Match | undefined {
  // of three it is not said that each does it to each
  if (sources.length !== 2) return undefined;
  const { objects, indirect, obliques } = predicate.args;
  const isReciprocal = [...objects, ...indirect, ...obliques.map(({ token }) => token)].some((token) =>
    [token - 1, token].some((first) =>
      ['each other', 'one another'].includes(`${lowerOf(tree, first)} ${lowerOf(tree, first + 1)}`),
    ),
  );
  if (!isReciprocal) return undefined;
  const rule = byRule(frame, 'frame-reciprocal');
  return { frame: rule, predicate, sources, targets: sources, mutual: true, throughClause: false };
}

/** "Praised the quality of B's work", "questioned the eligibility of B": who is judged by a quality that is his. */
export function judgedByQuality(
  reading: Matching,
  frame: Frame,
  predicate: Predicate,
  sources: readonly number[],
): Match | undefined {
  const isVerbal = relationDefinition(frame.type).class?.startsWith('verbal') ?? false;
  const slot = frame.target.find(({ role, owner }) => role === 'obj' && owner === 'also');
  if (sources.length === 0 || !isVerbal || slot === undefined || frame.wordClass !== 'verb') return undefined;
  const targets = predicate.args.objects
    .filter((object) => isQuality(reading, object))
    .flatMap((object) => obliquesOf(reading, object))
    .filter(({ preposition }) => preposition === 'of' || (preposition === 'for' && frame.type === 'support'))
    .flatMap(({ token }) => {
      const self = actorsAt(reading, token);
      return self.length > 0 ? self : ownersOf(reading, token);
    })
    .filter((cluster) => !sources.includes(cluster) && fits(reading, slot, cluster));
  if (targets.length === 0) return undefined;
  return {
    frame: byRule(frame, 'frame-quality'),
    predicate,
    sources,
    targets: [...new Set(targets)],
    mutual: false,
    throughClause: false,
  };
}

/** "A banned the fair, which B criticised": who did what the clause before tells. */
export function judgedByDeed(
  reading: Matching,
  frame: Frame,
  predicate: Predicate,
  sources: readonly number[],
): Match | undefined {
  const { tree } = reading;
  const which = predicate.args.objects.find(
    (object) => lowerOf(tree, object) === 'which' && lowerOf(tree, object - 1) === ',',
  );
  // "which B called the best": the judgement is of the thing
  const isWhole = predicate.args.objects.length === 1 && predicate.args.clauses.length === 0;
  if (which === undefined || !isWhole || sources.length === 0 || !['accuse', 'support'].includes(frame.type))
    return undefined;
  const targets = subjectOfLastVerb(reading, which).filter((cluster) => !sources.includes(cluster));
  if (targets.length === 0) return undefined;
  return { frame: byRule(frame, 'frame-deed'), predicate, sources, targets, mutual: false, throughClause: false };
}

/** No act, nothing that somebody undergoes, nobody beside him. */
function isQuality({ tree, lexicon, actors }: Matching, noun: number): boolean {
  const lemma = lemmaOf(tree, noun);
  const { barrier, undergone, suffered } = lexicon.nominals;
  const stands = actors.at[noun] !== undefined || !isNoun(tree, noun);
  const isFate = undergone.has(lemma) || suffered.has(lemma);
  return !stands && !barrier.has(lemma) && !isFate && !lexicon.frames.nouns.has(lemma);
}
