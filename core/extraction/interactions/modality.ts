/**
 * Modality: does the article say that an act happened, that it may or should, or that it did not? Read from the predicate
 * upwards: its own auxiliaries and negators first, then the verbs and nouns that govern its clause.
 */
import { relationDefinition, type Modality } from '../../model/ontology.ts';
import { isSingledOut, isToClause } from '../syntax/clauses.ts';
import type { Reading } from '../syntax/resolve.ts';
import {
  baseRelOf,
  childrenBy,
  childrenOf,
  headOf,
  isRoot,
  lemmaOf,
  lowerOf,
  prepositionOf,
  relOf,
  uposOf,
  xposOf,
  type Tree,
} from '../tree.ts';
import { particleOf } from './predicate.ts';
import { isWorded } from './wording.ts';

/** Modality of the act at `predicate`; `light` is the verb that carries a noun of action. */
export function modalityOf(reading: Reading, predicate: number, light?: number): Modality {
  const { tree } = reading;
  if (light !== undefined) {
    const ofVerb = governedByVerb(reading, light);
    // "ruled out any deal"
    if (ofVerb === 'negated') return ofVerb;
    return nounMarks(reading, predicate) ?? ofVerb ?? clauseModality(reading, light, 0);
  }
  const isVerbal =
    ['VERB', 'ADJ', 'AUX'].includes(uposOf(tree, predicate) ?? '') || childrenBy(tree, predicate, 'cop').length > 0;
  return isVerbal ? clauseModality(reading, predicate, 0) : nounModality(reading, predicate, 0);
}

function clauseModality(reading: Reading, verb: number, depth: number): Modality {
  const { tree, lexicon } = reading;
  const { cues } = lexicon;
  if (depth > 8) return 'asserted';
  if (isNegated(reading, verb)) return 'negated';
  const marks = childrenBy(tree, verb, 'mark', 'case').map((child) => lowerOf(tree, child));
  if (marks.some((mark) => cues.negating_marks.has(mark))) return 'negated';
  if (childrenBy(tree, verb, 'aux').some((aux) => cues.modals.has(lowerOf(tree, aux)))) return 'prospective';
  const isConditional = marks.some((mark) => cues.conditional_marks.has(mark) && !isSequence(reading, verb, mark));
  if (isConditional || isDestined(tree, verb)) return 'prospective';
  return isRoot(tree, verb) ? 'asserted' : governed(reading, verb, depth);
}

/** "Slept before he was flown out": one thing after the other, unless the first kept the second from happening. */
function isSequence({ tree, lexicon }: Reading, verb: number, mark: string): boolean {
  if (mark !== 'before' || baseRelOf(tree, verb) !== 'advcl') return false;
  const isPast =
    xposOf(tree, verb) === 'VBD' || childrenBy(tree, verb, 'aux').some((aux) => xposOf(tree, aux) === 'VBD');
  const governor = headOf(tree, verb);
  const frames = lexicon.frames.verbs.get(lemmaOf(tree, governor)) ?? [];
  const isStopping =
    lexicon.cues.preventing.has(lemmaOf(tree, governor)) ||
    frames.some(({ type }) => relationDefinition(type).class === 'material conflict');
  return isPast && !isStopping;
}

/** "Is to meet". */
const isDestined = (tree: Tree, verb: number): boolean =>
  isToClause(tree, verb) && childrenBy(tree, verb, 'cop', 'aux').some((aux) => lemmaOf(tree, aux) === 'be');

/** What the governing verb, noun or adjective does to a clause below it. */
function governed(reading: Reading, verb: number, depth: number): Modality {
  const { tree, lexicon } = reading;
  const { cues } = lexicon;
  const governor = headOf(tree, verb);
  const lemma = lemmaOf(tree, governor);
  const isNoun =
    ['NOUN', 'PROPN'].includes(uposOf(tree, governor) ?? '') && childrenBy(tree, governor, 'cop').length === 0;
  switch (baseRelOf(tree, verb)) {
    case 'conj':
      return hasOwnClause(tree, verb) ? 'asserted' : clauseModality(reading, governor, depth + 1);
    case 'xcomp':
    case 'ccomp':
    case 'csubj':
      if (cues.denying.has(lemma) || isNegating(reading, governor) || cues.preventing.has(lemma)) return 'negated';
      if (isNoun && isRefuted(reading, governor)) return 'negated';
      if (cues.affirming.has(lemma) && isNegated(reading, governor)) return 'negated';
      if (baseRelOf(tree, verb) === 'ccomp' && !isToClause(tree, verb) && !cues.demanding.has(lemma)) return 'asserted';
      if (isCommitted(reading, verb, governor)) return 'asserted';
      if (cues.prospective.has(lemma) || cues.demanding.has(lemma) || lowerOf(tree, governor) === 'going')
        return 'prospective';
      return clauseModality(reading, governor, depth + 1);
    case 'advcl': {
      if (isToClause(tree, verb)) {
        if (isSingledOut(tree, lexicon, governor)) return clauseModality(reading, governor, depth + 1);
        if (isCommitted(reading, verb, governor) || isSaidToHave(reading, verb, governor)) return 'asserted';
        return isMetFor(reading, verb, governor) ? clauseModality(reading, governor, depth + 1) : 'prospective';
      }
      const mark = prepositionOf(tree, verb);
      // "ruled out barring B", "stopped short of barring B"
      const isRuledOut = (mark === '' || mark === 'of') && xposOf(tree, verb) === 'VBG';
      if (isRuledOut && isNegating(reading, governor)) return 'negated';
      if (mark === 'to' && isCommitted(reading, verb, governor)) return 'asserted';
      if (cues.affirming.has(lemma) && isNegated(reading, governor)) return 'negated';
      if (mark === 'from' && cues.preventing.has(lemma)) return 'negated';
      if (isNoun && isRefuted(reading, governor)) return 'negated';
      // "to support B in defeating C": the means is planned as the end is
      const isMeans = mark === 'in' || mark === 'by';
      if (isMeans && clauseModality(reading, governor, depth + 1) === 'prospective') return 'prospective';
      return mark === 'against' ? 'negated' : 'asserted';
    }
    case 'acl':
      if (isRefuted(reading, governor) && !isToClause(tree, verb) && !isItsDeed(tree, verb)) return 'negated';
      if (relOf(tree, verb) === 'acl:relcl' || isSingledOut(tree, lexicon, governor)) return 'asserted';
      // "barred the men from visiting B", where the tree hangs on the men what they are kept from
      if (prepositionOf(tree, verb) === 'from' && cues.preventing.has(lemmaOf(tree, headOf(tree, governor))))
        return 'negated';
      // "to support B in defeating C", where the tree hangs the means on B
      if (isMeansOfHelp(tree, verb)) {
        const help = headOf(tree, governor);
        return isToClause(tree, help) ? 'prospective' : clauseModality(reading, help, depth + 1);
      }
      return isToClause(tree, verb) || (isNoun && cues.prospective_nouns.has(lemma) && prepositionOf(tree, verb) !== '')
        ? 'prospective'
        : 'asserted';
    default:
      return 'asserted';
  }
}

/** "Is said to have bombed B". */
const isSaidToHave = ({ tree, lexicon: { cues } }: Reading, clause: number, governor: number): boolean =>
  cues.reporting.has(lemmaOf(tree, governor)) &&
  childrenBy(tree, clause, 'aux').some((aux) => lowerOf(tree, aux) === 'have');

/** "Refuse", "rule out", "stop short": with the word right behind the verb, whatever the tree takes it for. */
const isNegating = ({ tree, lexicon: { cues } }: Reading, verb: number): boolean =>
  cues.negating.has(lemmaOf(tree, verb)) || cues.negating.has(`${lemmaOf(tree, verb)} +${lowerOf(tree, verb + 1)}`);

/** What an object is helped in or got by: "to support B in defeating C". */
const isMeansOfHelp = (tree: Tree, clause: number): boolean =>
  relOf(tree, headOf(tree, clause)) === 'obj' && ['in', 'by'].includes(prepositionOf(tree, clause));

/** "Remains committed to working with X": a standing bond, where it is one of cooperation. */
function isCommitted({ tree, lexicon }: Reading, verb: number, governor: number): boolean {
  const frames = lexicon.frames.verbs.get(lemmaOf(tree, verb)) ?? [];
  return (
    lexicon.cues.committing.has(lowerOf(tree, governor)) &&
    frames.some((frame) => relationDefinition(frame.type).class?.endsWith('cooperation') && isWorded(tree, verb, frame))
  );
}

/** "Met to discuss": who meets for talks holds them. */
function isMetFor({ tree, lexicon }: Reading, verb: number, governor: number): boolean {
  const consults = (token: number) =>
    (lexicon.frames.verbs.get(lemmaOf(tree, token)) ?? []).some(
      (frame) => frame.type === 'consult' && isWorded(tree, token, frame),
    );
  return consults(verb) && (consults(governor) || ['gather', 'assemble'].includes(lemmaOf(tree, governor)));
}

/** "Rejected the measure that bars B": the noun does it, whatever becomes of it. */
const isItsDeed = (tree: Tree, clause: number): boolean =>
  childrenBy(tree, clause, 'nsubj').some((subject) => ['WDT', 'WP'].includes(xposOf(tree, subject)));

/** "Denied reports that", "rejected claims that": what the report says is said not to be so. */
function isRefuted({ tree, lexicon }: Reading, noun: number): boolean {
  const verb = headOf(tree, noun);
  const { documents, denying, refuting } = lexicon.cues;
  const isObject = baseRelOf(tree, noun) === 'obj';
  return (
    isObject &&
    (documents.has(lemmaOf(tree, noun)) || lexicon.nominals.deed.has(lemmaOf(tree, noun))) &&
    (denying.has(lemmaOf(tree, verb)) || refuting.has(lemmaOf(tree, verb)))
  );
}

/** A conjunct with a subject or an auxiliary of its own stands for itself. */
const hasOwnClause = (tree: Tree, verb: number): boolean => childrenBy(tree, verb, 'nsubj', 'aux', 'cop').length > 0;

function isNegated({ tree, lexicon }: Reading, token: number): boolean {
  const { negators, negating_determiners } = lexicon.cues;
  const negates = (child: number) =>
    ['advmod', 'det', 'cc', 'dep'].includes(baseRelOf(tree, child)) &&
    (negators.has(lowerOf(tree, child)) || negators.has(lemmaOf(tree, child)) || isNoLonger(tree, child)) &&
    !['only', 'just', 'merely'].includes(lowerOf(tree, child + 1));
  if (childrenOf(tree, token).some(negates)) return true;
  // a participle on the noun that does it is a main verb that the tree did not see
  const noun = relOf(tree, token) === 'acl' && isRoot(tree, headOf(tree, token)) ? [headOf(tree, token)] : [];
  const subjects = [...childrenBy(tree, token, 'nsubj', 'nsubj:pass'), ...noun];
  return subjects.some(
    (subject) =>
      childrenBy(tree, subject, 'det', 'cc').some((child) => negating_determiners.has(lowerOf(tree, child))) ||
      ['nobody', 'none', 'nothing'].includes(lowerOf(tree, subject)) ||
      // "nobody from B has", where the tree has B for the subject
      childrenBy(tree, subject, 'case').some((preposition) => lowerOf(tree, preposition - 1) === 'nobody'),
  );
}

/** "No longer", "no more". */
const isNoLonger = (tree: Tree, adverb: number): boolean =>
  ['longer', 'more'].includes(lowerOf(tree, adverb)) && lowerOf(tree, adverb - 1) === 'no';

/** Determiners, adjectives and prepositions of a noun of action: "no talks", "a planned offensive", "without an agreement". */
function nounMarks({ tree, lexicon }: Reading, noun: number): Modality | undefined {
  const { cues } = lexicon;
  const words = childrenBy(tree, noun, 'det', 'amod', 'advmod').map((child) => lowerOf(tree, child));
  if (words.some((word) => cues.negating_determiners.has(word)) || cues.negating_marks.has(prepositionOf(tree, noun)))
    return 'negated';
  return words.some((word) => cues.prospective_adjectives.has(word)) ? 'prospective' : undefined;
}

/** What a verb does to the noun of action that is its object: planned, cancelled. */
function governedByVerb({ tree, lexicon }: Reading, verb: number): Modality | undefined {
  const { cues } = lexicon;
  const particle = particleOf(tree, verb);
  const lemma = particle === undefined ? lemmaOf(tree, verb) : `${lemmaOf(tree, verb)} +${particle}`;
  if (cues.negating_verbs_of_nouns.has(lemma)) return 'negated';
  return cues.prospective_verbs_of_nouns.has(lemma) ? 'prospective' : undefined;
}

/** A noun of action by itself is presupposed, unless its marks or what governs it say otherwise. */
function nounModality(reading: Reading, noun: number, depth: number): Modality {
  const { tree, lexicon } = reading;
  const { cues } = lexicon;
  const marked = nounMarks(reading, noun);
  if (marked !== undefined || depth > 4 || isRoot(tree, noun)) return marked ?? 'asserted';
  const governor = headOf(tree, noun);
  const rel = baseRelOf(tree, noun);
  if (rel === 'conj') return nounModality(reading, governor, depth + 1);
  if (uposOf(tree, governor) === 'VERB') {
    const asObject =
      rel === 'obj' ||
      relOf(tree, noun) === 'nsubj:pass' ||
      (rel === 'obl' && ['for', 'against', 'about'].includes(prepositionOf(tree, noun)));
    const effect = asObject ? governedByVerb(reading, governor) : undefined;
    if (effect !== undefined) return effect;
    const happening = asObject && isIndefinite(tree, noun);
    return happening ? clauseModality(reading, governor, depth + 1) : 'asserted';
  }
  if (
    rel === 'nmod' &&
    cues.prospective_nouns.has(lemmaOf(tree, governor)) &&
    ['of', 'for', 'to', 'against'].includes(prepositionOf(tree, noun))
  )
    return 'prospective';
  return 'asserted';
}

const isIndefinite = (tree: Tree, noun: number): boolean =>
  !childrenBy(tree, noun, 'det', 'nmod:poss').some(
    (child) => lowerOf(tree, child) !== 'a' && lowerOf(tree, child) !== 'an',
  );
