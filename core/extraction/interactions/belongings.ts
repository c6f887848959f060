/** Force against what is somebody's is against him: "raided the offices of B", "expelled two clerics of B", "looted two of its warehouses". */
import { relationDefinition } from '../../model/ontology.ts';
import type { Frame } from '../lexicon/frames.ts';
import { agentsOf, ownersOf } from '../syntax/owners.ts';
import { actorsAt } from '../syntax/resolve.ts';
import { childrenBy, isNoun, lemmaOf, prepositionOf, uposOf, xposOf } from '../tree.ts';
import type { Match } from './match.ts';
import type { Predicate } from './predicate.ts';
import { fits, type Matching } from './slots.ts';

/** An act of material conflict whose object names nobody but is of somebody. */
export function doneToBelongings(
  reading: Matching,
  frame: Frame,
  predicate: Predicate,
  sources: readonly number[],
): Match | undefined {
  const isForce = relationDefinition(frame.type).class === 'material conflict';
  const slot = frame.target.find(({ role, owner }) => role === 'obj' && owner === 'also');
  if (!isForce || frame.wordClass !== 'verb' || slot === undefined || sources.length === 0) return undefined;
  const targets = predicate.args.objects
    .flatMap((object) => [
      ...keepersOf(reading, object),
      ...(isBelonging(reading, object) && isHit(reading, frame, object) ? holdersOf(reading, object) : []),
    ])
    .filter((cluster) => !sources.includes(cluster) && fits(reading, slot, cluster))
    .filter((cluster) => frame.type !== 'assault' || reading.actors.clusters[cluster]?.type !== 'person');
  if (targets.length === 0) return undefined;
  const rule = frame.rule.replace('frame:', 'frame-belonging:');
  const ends = { sources, targets: [...new Set(targets)] };
  return { frame: { ...frame, rule }, predicate, ...ends, mutual: false, throughClause: false };
}

/** An economy or a proclamation is attacked in words: of violence only what is counted; what police raid, they search. */
function isHit({ tree, lexicon }: Matching, { type, lemma }: Frame, object: number): boolean {
  if (type !== 'assault') return true;
  const isSearched = lexicon.frames.verbs.get(lemma)?.some((frame) => frame.type === 'coerce') === true;
  return !isSearched && ['NNS', 'CD'].includes(xposOf(tree, object));
}

/** No act, nothing that somebody undergoes, nobody beside him, nobody himself. */
function isBelonging({ tree, lexicon, actors }: Matching, noun: number): boolean {
  const lemma = lemmaOf(tree, noun);
  const { barrier, undergone, deed } = lexicon.nominals;
  if (uposOf(tree, noun) === 'NUM') return true;
  if (actors.at[noun] !== undefined || uposOf(tree, noun) !== 'NOUN') return false;
  return !barrier.has(lemma) && !undergone.has(lemma) && !deed.has(lemma) && !lexicon.frames.nouns.has(lemma);
}

/** "A base held by B": in whose hands a thing is. */
const keepersOf = (reading: Matching, noun: number): readonly number[] =>
  agentsOf(reading.tree, noun, (verb) => reading.lexicon.cues.keeping.has(verb)).flatMap((child) =>
    actorsAt(reading, child),
  );

function holdersOf(reading: Matching, noun: number): readonly number[] {
  const { tree } = reading;
  const parts = childrenBy(tree, noun, 'nmod').filter((child) => prepositionOf(tree, child) === 'of');
  return parts.flatMap((child) => {
    const self = actorsAt(reading, child);
    // "two of A" are A themselves; "two of its warehouses" are its
    if (uposOf(tree, noun) === 'NUM' && self.length > 0) return [];
    if (self.length > 0 || !isNoun(tree, child)) return self;
    const owners = ownersOf(reading, child);
    return owners.length > 0 || uposOf(tree, noun) !== 'NUM' ? owners : holdersOf(reading, child);
  });
}
