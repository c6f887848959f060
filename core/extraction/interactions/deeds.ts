/**
 * Whose deed a definite description takes up: "the strike" after "A bombed B" is A's, "the move" is of whoever made one in the
 * sentences before.
 */
import { relationDefinition } from '../../model/ontology.ts';
import type { DraftClaim } from '../claims.ts';
import { countBelow } from '../sorted.ts';
import { argumentsOf } from '../syntax/arguments.ts';
import { obliquesOf } from '../syntax/obliques.ts';
import { ownersOf } from '../syntax/owners.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { childrenBy, headOf, isVerb, lemmaOf, lowerOf, uposOf, type Tree } from '../tree.ts';
import { isWorded } from './wording.ts';

/** In sentences: how far back the same act is looked for, how far although others did alike, and how far the last doer. */
const REACH = { act: 12, clear: 2, doer: 4 } as const;
const POINTING = new Set(['the', 'this', 'that', 'these', 'those', 'such']);

/** The clusters whose deed a common noun without an owner of its own takes up; `claims` are those found so far, in text order. */
export function doersOf(reading: Reading, noun: number, claims: readonly DraftClaim[]): readonly number[] {
  const { tree, actors, lexicon } = reading;
  const isDeed = uposOf(tree, noun) === 'NOUN' && !lexicon.nominals.private.has(lemmaOf(tree, noun));
  if (!isDeed || actors.at[noun] !== undefined) return [];
  const apposed = doersOfClause(reading, noun);
  if (apposed !== undefined) return apposed;
  if (!childrenBy(tree, noun, 'det', 'amod').some((child) => POINTING.has(lowerOf(tree, child)))) return [];
  if (hasActorOfItsOwn(reading, noun)) return [];
  return sameAct(reading, noun, claims) ?? lastJudges(reading, noun) ?? lastDoers(reading, noun);
}

/** "A expelled B, a step that C called illegal": what the clause before the comma tells is its subject's deed. */
function doersOfClause(reading: Reading, noun: number): readonly number[] | undefined {
  const { tree, lexicon } = reading;
  const [article] = childrenBy(tree, noun, 'det').filter((child) => ['a', 'an'].includes(lowerOf(tree, child)));
  if (article === undefined || lowerOf(tree, article - 1) !== ',' || !lexicon.cues.moves.has(lemmaOf(tree, noun)))
    return undefined;
  let verb = headOf(tree, noun);
  for (let steps = 0; steps < 4 && !(isVerb(tree, verb) && verb < article); steps++) verb = headOf(tree, verb);
  if (!isVerb(tree, verb) || verb > article) return undefined;
  return [...new Set(argumentsOf(reading, verb).subjects.flatMap((subject) => actorsAt(reading, subject)))];
}

/** "The attack on B", "the Chadian attack": whose it is stands there, or else nobody says. */
function hasActorOfItsOwn(reading: Reading, noun: number): boolean {
  const { tree } = reading;
  if (ownersOf(reading, noun).length > 0) return true;
  return childrenBy(tree, noun, 'nmod:poss', 'amod', 'compound').some(
    (child) => reading.actors.at[child] !== undefined,
  );
}

/** Whether a claim is worded with the noun, or the verb that reads like it. */
function isWordOf(tree: Tree, { trigger }: DraftClaim, noun: number): boolean {
  for (let token = trigger.first; token < trigger.end; token++)
    if (lemmaOf(tree, token) === lemmaOf(tree, noun)) return true;
  return false;
}

/** Whoever a definite noun of dealings says that they concluded or talked: "the deal" after "A and B signed an accord". */
export function partiesTold(reading: Reading, noun: number, claims: readonly DraftClaim[]): readonly number[] {
  const { tree } = reading;
  const isDefinite = childrenBy(tree, noun, 'det', 'amod').some((child) => POINTING.has(lowerOf(tree, child)));
  if (!isDefinite || reading.actors.at[noun] !== undefined || hasActorOfItsOwn(reading, noun)) return [];
  // "hosted the talks with B": his own
  if (obliquesOf(reading, noun).some(({ preposition }) => preposition === 'with')) return [];
  const earlier = claimsNamed(reading, noun, claims).filter(({ type }) => relationDefinition(type).symmetric);
  const last = earlier.at(-1);
  if (last === undefined || (tree.sentenceOf[noun] ?? 0) - last.sentence > REACH.clear) return [];
  const same = earlier.filter(({ predicate }) => predicate === last.predicate);
  return [...new Set(same.flatMap(({ source, target }) => [source, target]))];
}

/** The claims before a noun, not far above, that it can name: a bombing, a withdrawal, sanctions. */
function claimsNamed(reading: Reading, noun: number, claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const { tree, lexicon } = reading;
  const sentence = tree.sentenceOf[noun] ?? 0;
  const types = new Set((lexicon.frames.nouns.get(lemmaOf(tree, noun)) ?? []).map(({ type }) => type));
  // "condemned the attack": one by words would be called an accusation
  if (types.has('assault')) types.delete('accuse');
  const at = (index: number) => countBelow(claims, index, (claim) => claim.sentence);
  const alike = claims
    .slice(at(sentence - REACH.act), at(sentence + 1))
    .filter((claim) => types.has(claim.type) && claim.trigger.first < noun);
  // "the sanctions" are those that were called so, before whatever else is of their type
  const called = alike.filter((claim) => isWordOf(tree, claim, noun));
  return called.length > 0 ? called : alike;
}

/** The source of the last claim that the noun can name. */
function sameAct(reading: Reading, noun: number, claims: readonly DraftClaim[]): readonly number[] | undefined {
  const sentence = reading.tree.sentenceOf[noun] ?? 0;
  const all = claimsNamed(reading, noun, claims);
  // what is only planned is meant where nothing was done
  const done = all.filter(({ modality }) => modality !== 'prospective');
  const earlier = done.length > 0 ? done : all;
  const last = earlier.reduce<DraftClaim | undefined>(
    (best, claim) => (best === undefined || claim.trigger.first >= best.trigger.first ? claim : best),
    undefined,
  );
  if (last === undefined) return undefined;
  // a deal is that of all who made it
  const doers = new Set(
    earlier
      .filter(({ predicate }) => predicate === last.predicate)
      .flatMap(({ type, source, target }) => (relationDefinition(type).symmetric ? [source, target] : [source])),
  );
  // where several did such things, nobody says whose is meant, unless the last one alone did just now
  const rivals = earlier.filter(({ source }) => !doers.has(source));
  const isClear = rivals.every((rival) => last.sentence - rival.sentence > REACH.clear);
  return rivals.length === 0 || (isClear && sentence - last.sentence <= REACH.clear) ? [...doers] : [];
}

/** "The ruling", "the decision" where the article has told of a court that ruled: the court's. */
function lastJudges(reading: Reading, noun: number): readonly number[] | undefined {
  const { tree, lexicon } = reading;
  if (!lexicon.cues.judgements.has(lemmaOf(tree, noun))) return undefined;
  const sentence = tree.sentenceOf[noun] ?? 0;
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH.act); at--) {
    const { firstToken, endToken } = tree.doc.sentences[at]!;
    for (let verb = firstToken; verb < endToken; verb++) {
      if (!isVerb(tree, verb) || !lexicon.cues.judging.has(lemmaOf(tree, verb))) continue;
      const judges = argumentsOf(reading, verb).subjects.filter((subject) =>
        lexicon.cues.judges.has(lemmaOf(tree, subject)),
      );
      const doers = judges.flatMap((judge) => actorsAt(reading, judge));
      if (judges.length > 0) return [...new Set(doers)];
    }
  }
  return undefined;
}

/** "The move", "the decision": of whoever is the subject of the last main verb that tells an act and not words. */
function lastDoers(reading: Reading, noun: number): readonly number[] {
  const { tree, lexicon } = reading;
  if (!lexicon.cues.moves.has(lemmaOf(tree, noun))) return [];
  const sentence = tree.sentenceOf[noun] ?? 0;
  for (const at of sentencesBefore(sentence)) {
    const { firstToken, endToken } = tree.doc.sentences[at]!;
    for (let verb = firstToken; verb < endToken; verb++) {
      if (tree.doc.heads[verb] !== verb || !isVerb(tree, verb) || isReaction(reading, verb)) continue;
      const doers = argumentsOf(reading, verb).subjects.flatMap((subject) => actorsAt(reading, subject));
      if (doers.length > 0) return [...new Set(doers)];
    }
  }
  return [];
}

/** The sentences right before, the nearest first, and then the article's first ones: what news is about stands there. */
function sentencesBefore(sentence: number): number[] {
  const near = Array.from({ length: Math.min(REACH.doer, sentence) }, (_, back) => sentence - 1 - back);
  return [...near, ...[0, 1].filter((lead) => lead < sentence - REACH.doer)];
}

/** Verbs of speech and of judgement react to deeds; those that announce one tell it. */
function isReaction({ tree, lexicon }: Reading, verb: number): boolean {
  const lemma = lemmaOf(tree, verb);
  if (lexicon.cues.announcing.has(lemma)) return false;
  const types = (lexicon.frames.verbs.get(lemma) ?? [])
    .filter((frame) => isWorded(tree, verb, frame))
    .map(({ type }) => type);
  return (
    lexicon.cues.reporting.has(lemma) ||
    types.some((type) => ['accuse', 'support', 'request', 'consult'].includes(type))
  );
}
