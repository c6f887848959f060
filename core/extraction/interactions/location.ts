/** Where an act happened, if its sentence names a place for it: "in Cairo", "at the Manama Dialogue in Bahrain". */
import { relationDefinition } from '../../model/ontology.ts';
import type { DraftClaim } from '../claims.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { argumentsOf } from '../syntax/arguments.ts';
import { obliquesOf, type Oblique } from '../syntax/obliques.ts';
import { conjunctsOf, type Reading } from '../syntax/resolve.ts';
import { baseRelOf, childrenBy, headOf, isVerb, lemmaOf, lowerOf, prepositionOf, xposOf } from '../tree.ts';

const WHERE = new Set(['in', 'at', 'near', 'inside', 'outside', 'across', 'throughout', 'around']);
/** Before another event, whose place it is. */
const BESIDE = new Set(['after', 'before', 'over', 'since', 'following', 'despite', 'amid', 'about', 'because of']);

/** The cluster of the place that a phrase of the act (or of the verb that carries it) names, other than its ends. */
export function locationOf(reading: Reading, claim: DraftClaim): number | undefined {
  const { actors } = reading;
  const { predicate, source, target } = claim;
  if (predicate === undefined) return undefined;
  const own = [...phrasesOf(reading, claim, predicate), ...carried(reading, predicate), ...beside(reading, predicate)];
  // "talks with A and B in Cairo": the tree hangs the place on whoever stands before it
  const below = own
    .filter(({ preposition }) => !BESIDE.has(preposition))
    .flatMap(({ token }) => conjunctsOf(reading, token).flatMap((member) => obliquesOf(reading, member)));
  for (const phrase of [...own, ...below]) {
    const cluster = placeIn(reading, phrase);
    const type = cluster === undefined ? undefined : actors.clusters[cluster]?.type;
    if (cluster !== source && cluster !== target && (type === 'place' || type === 'state')) return cluster;
  }
  return undefined;
}

/** The phrases of an act and of its objects; a deed that is condemned or praised has a place of its own. */
function phrasesOf(reading: Reading, { type }: DraftClaim, predicate: number): Oblique[] {
  const { tree, lexicon } = reading;
  const isSpeech = relationDefinition(type).class === 'verbal conflict' || type === 'support';
  const objects = argumentsOf(reading, predicate).objects.filter(
    (object) => !isSpeech || !isClash(lexicon, lemmaOf(tree, object)),
  );
  return [...obliquesOf(reading, predicate), ...objects.flatMap((object) => obliquesOf(reading, object))];
}

/** "Attack", "arrest". */
const isClash = ({ frames }: Lexicon, lemma: string): boolean =>
  (frames.nouns.get(lemma) ?? []).some(({ type }) => relationDefinition(type).class === 'material conflict');

/** The phrases of the verb above: not of one that only tells the act. */
function carried(reading: Reading, predicate: number): readonly Oblique[] {
  const { tree } = reading;
  const carrier = headOf(tree, predicate);
  const isTold = ['ccomp', 'parataxis'].includes(baseRelOf(tree, predicate));
  return isVerb(tree, carrier) && !isTold ? obliquesOf(reading, carrier) : [];
}

/** "Speaking in Cairo, A condemned B", "A and B, meeting in Cairo, signed it". */
function beside(reading: Reading, predicate: number): Oblique[] {
  const { tree } = reading;
  const subjects = isVerb(tree, predicate) ? argumentsOf(reading, predicate).subjects : [];
  return [...childrenBy(tree, predicate, 'advcl'), ...subjects.flatMap((subject) => childrenBy(tree, subject, 'acl'))]
    .filter((clause) => xposOf(tree, clause) === 'VBG' && childrenBy(tree, clause, 'nsubj', 'mark', 'obj').length === 0)
    .flatMap((clause) => obliquesOf(reading, clause));
}

/** The actor that a phrase of place names, or the whole that a part of it names: "in the south of Lebanon". */
function placeIn({ tree, actors, lexicon }: Reading, { preposition, token }: Oblique): number | undefined {
  const isPart =
    lexicon.nominals.place_parts.has(lemmaOf(tree, token)) || lexicon.nominals.place_parts.has(lowerOf(tree, token));
  if (!WHERE.has(preposition) && !(preposition === 'on' && isPart)) return undefined;
  const own = actors.at[token]?.[0];
  if (own !== undefined || !isPart) return own;
  const whole = childrenBy(tree, token, 'nmod').find((child) => prepositionOf(tree, child) === 'of');
  return whole === undefined ? undefined : actors.at[whole]?.[0];
}
