/** Who does the act of a clause that has no subject of its own: control, raising, participles, shared subjects. */
import { relationDefinition } from '../../model/ontology.ts';
import type { Frame } from '../lexicon/frames.ts';
import { isReducedPassive, isSingledOut, isToClause, ownSubjects } from './clauses.ts';
import { frontedSubject } from './fronted.ts';
import { obliquesOf } from './obliques.ts';
import { precedingSubject, type Implied } from './preceding.ts';
import { actorsAt, type Reading } from './resolve.ts';
import {
  baseRelOf,
  childrenBy,
  headOf,
  isNoun,
  isPassive,
  isRoot,
  isVerb,
  lemmaOf,
  lowerOf,
  relOf,
  uposOf,
  xposOf,
  type Tree,
} from '../tree.ts';

const DEPTH = 6;

/** What opens a clause that has a subject of its own: "asked whether invading the city would …" is nobody's act yet. */
export const CLAUSE_OPENERS = new Set(['that', 'whether', 'if']);

/** "Asked whether invading the city would breach the ruling": the gerund is the clause's subject, and has none. */
const isGerundOfNobody = (tree: Tree, verb: number): boolean =>
  xposOf(tree, verb) === 'VBG' && CLAUSE_OPENERS.has(lowerOf(tree, verb - 1));

/** The understood subject of a clause that has none of its own. */
export function impliedSubject(reading: Reading, verb: number, passive: boolean, depth: number): Implied | undefined {
  const { tree } = reading;
  const fronted = frontedSubject(reading, verb);
  if (fronted !== undefined) return { tokens: [fronted] };
  if (isRoot(tree, verb) || isGerundOfNobody(tree, verb)) return undefined;
  const governor = headOf(tree, verb);
  switch (baseRelOf(tree, verb)) {
    case 'conj':
      return isVerb(tree, governor) || childrenBy(tree, governor, 'cop').length > 0
        ? { tokens: surfaceSubject(reading, governor, depth + 1) }
        : undefined;
    case 'ccomp':
      if (childrenBy(tree, verb, 'mark').some((mark) => CLAUSE_OPENERS.has(lowerOf(tree, mark)))) return undefined;
      return { tokens: controllerOf(reading, governor, depth + 1) };
    case 'xcomp':
      return { tokens: controllerOf(reading, governor, depth + 1) };
    case 'advcl': {
      const tokens = adverbialSubject(reading, verb, governor, depth + 1);
      return tokens.length > 0 ? { tokens } : undefined;
    }
    case 'acl':
      if (relOf(tree, verb) === 'acl:relcl' && !isToClause(tree, verb)) return undefined;
      return { tokens: adnominalSubject(reading, verb, governor, passive, depth + 1) };
    case 'amod':
      return { tokens: [governor] };
    default:
      return undefined;
  }
}

/** Who a clause's surface subject is, its own or understood, active or passive. */
export function surfaceSubject(reading: Reading, verb: number, depth = 0): readonly number[] {
  if (depth > DEPTH) return [];
  const own = ownSubjects(reading.tree, verb, 'nsubj', 'nsubj:pass');
  if (own.length > 0) return own;
  const passive = isPassive(reading.tree, verb) || isReducedPassive(reading.tree, verb);
  const implied = precedingSubject(reading, verb) ?? impliedSubject(reading, verb, passive, depth);
  return implied?.tokens ?? [];
}

/** Who does the act of an infinitive below `governor`: its object after urge or force, else its subject. */
function controllerOf(reading: Reading, governor: number, depth: number): readonly number[] {
  const { tree, lexicon } = reading;
  const objects = [...childrenBy(tree, governor, 'obj'), ...childrenBy(tree, governor, 'iobj')];
  const { object_control: control, naming } = lexicon.cues;
  if (objects.length > 0 && (control.has(lemmaOf(tree, governor)) || naming.has(lemmaOf(tree, governor))))
    return isSent(reading, objects[0]!) ? surfaceSubject(reading, governor, depth) : objects.slice(0, 1);
  const called = obliquesOf(reading, governor).find(({ preposition }) => ['on', 'upon'].includes(preposition));
  if (called !== undefined && ['call', 'prevail', 'count', 'rely'].includes(lemmaOf(tree, governor)))
    return [called.token];
  return surfaceSubject(reading, governor, depth);
}

/** "Sent soldiers to train C": what a force that is nobody's by name does, whoever sends it does. */
const isSent = ({ tree, lexicon, actors }: Reading, object: number): boolean =>
  actors.at[object] === undefined && lexicon.frames.words.get('forces')?.has(lemmaOf(tree, object)) === true;

const OF_OBJECT = new Set(['of', 'for', 'from', 'over', 'against', 'into', 'about']);

/** "accused Israel of bombing": the object's act; "to discuss", "killing 11": the subject's. */
function adverbialSubject(reading: Reading, verb: number, governor: number, depth: number): readonly number[] {
  const { tree, lexicon } = reading;
  const mark = childrenBy(tree, verb, 'mark', 'case').map((child) => lowerOf(tree, child))[0];
  const accused = lexicon.cues.accusing.has(lemmaOf(tree, governor)) || isFoundGuilty(reading, governor);
  if (mark === 'as' && xposOf(tree, verb) !== 'VBD' && isCharged(reading, verb, governor))
    return childrenBy(tree, governor, 'obj', 'nsubj:pass');
  // the tree may hang the clause on the object itself
  const onObject = mark !== undefined && OF_OBJECT.has(mark) && baseRelOf(tree, governor) === 'obj';
  if (onObject && lexicon.cues.accusing.has(lemmaOf(tree, headOf(tree, governor)))) return [governor];
  const ground = accusedOn(reading, verb, governor);
  if (ground.length > 0) return ground;
  if (mark === 'to' && isNoun(tree, governor)) return subjectBeside(reading, governor, depth);
  const calling = obliquesOf(reading, governor).find(({ preposition }) => ['on', 'upon', 'to'].includes(preposition));
  if (mark === 'to' && calling !== undefined && ['call', 'appeal', 'plead'].includes(lemmaOf(tree, governor)))
    return [calling.token];
  if (mark === 'to' && lexicon.cues.object_control.has(lemmaOf(tree, governor)))
    return controllerOf(reading, governor, depth);
  const helped = mark === 'in' && lexicon.cues.helping.has(lemmaOf(tree, governor));
  // "warned B against invading C": what B would do
  const warned = mark === 'against' && lexicon.cues.object_control.has(lemmaOf(tree, governor));
  if (mark !== undefined && ((OF_OBJECT.has(mark) && accused) || helped || warned)) {
    const objects = childrenBy(tree, governor, 'obj', 'nsubj:pass');
    // "A joined B in condemning C": both do
    if (objects.length > 0 && helped && lexicon.cues.joining.has(lemmaOf(tree, governor)))
      return [...objects, ...childrenBy(tree, governor, 'nsubj', 'obl:agent')];
    if (objects.length > 0) return objects;
  }
  if (mark !== undefined && CLAUSE_OPENERS.has(mark)) return [];
  if (isWordsOfDemander(reading, verb, governor)) return surfaceSubject(reading, headOf(tree, governor), depth);
  const finite = ['VBD', 'VBZ', 'VBP'].includes(xposOf(tree, verb));
  return finite && mark !== undefined ? [] : surfaceSubject(reading, governor, depth);
}

/** "Identified B as having bombed": the deed is that of the object. */
const isCharged = ({ tree, lexicon }: Reading, deed: number, verb: number): boolean =>
  lexicon.cues.charging.has(lemmaOf(tree, verb)) &&
  childrenBy(tree, deed, 'aux').some((auxiliary) => lowerOf(tree, auxiliary) === 'having');

/** "Holds B responsible for": what an adjective of guilt is for is the object's deed. */
const isFoundGuilty = ({ tree, lexicon }: Reading, verb: number): boolean =>
  childrenBy(tree, verb, 'xcomp').some((quality) => lexicon.cues.guilty.has(lemmaOf(tree, quality)));

/** "Ordered B to stop, backing a plea by C": words behind what is asked for are those of whoever asks. */
function isWordsOfDemander({ tree, lexicon }: Reading, verb: number, governor: number): boolean {
  const isAside = xposOf(tree, verb) === 'VBG' && lowerOf(tree, verb - 1) === ',';
  // "ordered B on Monday to stop": the day parts what is asked for from whom it is asked of
  const isParted = baseRelOf(tree, governor) === 'advcl' && isToClause(tree, governor);
  const isAskedFor = (baseRelOf(tree, governor) === 'xcomp' || isParted) && isVerb(tree, headOf(tree, governor));
  if (!isAside || !isAskedFor || !lexicon.cues.object_control.has(lemmaOf(tree, headOf(tree, governor)))) return false;
  const lemma = lemmaOf(tree, verb);
  const isVerbal = ({ type }: Frame): boolean => relationDefinition(type).class.startsWith('verbal');
  return lexicon.cues.reporting.has(lemma) || lexicon.frames.verbs.get(lemma)?.some(isVerbal) === true;
}

/** "Held B on suspicion of taking money": what B is said to have done, wherever the tree hangs the clause. */
function accusedOn({ tree, lexicon }: Reading, clause: number, governor: number): readonly number[] {
  const mark = childrenBy(tree, clause, 'mark', 'case')[0] ?? clause;
  const isGround = lowerOf(tree, mark) === 'of' && lexicon.cues.accusation_nouns.has(lemmaOf(tree, mark - 1));
  return isGround ? childrenBy(tree, governor, 'obj', 'nsubj:pass') : [];
}

/** "X is in Mali to fight Y": the subject of the clause that the purpose's place stands in. */
function subjectBeside(reading: Reading, noun: number, depth: number): readonly number[] {
  const { tree } = reading;
  const above = headOf(tree, noun);
  if (isVerb(tree, above)) return surfaceSubject(reading, above, depth);
  const copula = childrenBy(tree, above, 'cop')[0] ?? childrenBy(tree, noun, 'cop')[0];
  if (copula === undefined) return [];
  const subjects = childrenBy(tree, above, 'nsubj');
  return subjects.length === 0 && above < copula ? [above] : subjects;
}

/** "Israel, fighting Hamas", "a plan to attack": the noun itself, or whoever has the plan. */
function adnominalSubject(
  reading: Reading,
  verb: number,
  noun: number,
  passive: boolean,
  depth: number,
): readonly number[] {
  const { tree } = reading;
  if (passive) return [noun];
  if (!isToClause(tree, verb) && childrenBy(tree, verb, 'mark', 'case').length === 0) return [noun];
  // "accused its neighbour B of backing C": what the object is accused of
  const [mark] = childrenBy(tree, verb, 'mark', 'case');
  const isCharge = mark !== undefined && OF_OBJECT.has(lowerOf(tree, mark)) && baseRelOf(tree, noun) === 'obj';
  if (isCharge && reading.lexicon.cues.accusing.has(lemmaOf(tree, headOf(tree, noun)))) return [noun];
  const accused = baseRelOf(tree, noun) === 'obl' ? accusedOn(reading, verb, headOf(tree, noun)) : [];
  if (accused.length > 0) return accused;
  const singled = isSingledOut(tree, reading.lexicon, noun) ? bearersOf(tree, noun) : [];
  if (singled.length > 0) return singled;
  // "a force to fight X": what is no plan or act of somebody, but somebody, does it itself
  return reading.actors.at[noun] === undefined ? holderOf(reading, noun, depth) : [noun];
}

/** Whom a noun describes: "A was the first country", "A, the first country". */
function bearersOf(tree: Tree, noun: number): readonly number[] {
  const subjects = childrenBy(tree, noun, 'cop').length > 0 ? childrenBy(tree, noun, 'nsubj') : [];
  return subjects.length === 0 && relOf(tree, noun) === 'appos' ? [headOf(tree, noun)] : subjects;
}

/** Who a noun of intention or act belongs to: its possessor, or the subject of the verb that it complements. */
export function holderOf(reading: Reading, noun: number, depth = 0): readonly number[] {
  const { tree, lexicon } = reading;
  const isActor = (token: number) => actorsAt(reading, token).length > 0;
  const possessors = childrenBy(tree, noun, 'nmod:poss');
  if (possessors.length > 0) return possessors;
  const isIntention = lexicon.cues.prospective_nouns.has(lemmaOf(tree, noun));
  const authors = obliquesOf(reading, noun)
    .filter(({ preposition, token }) => preposition === 'by' || (isIntention && preposition === 'of' && isActor(token)))
    .map(({ token }) => token);
  if (authors.length > 0) return authors;
  const governor = headOf(tree, noun);
  const complements = ['obj', 'obl', 'xcomp'].includes(baseRelOf(tree, noun));
  return complements && uposOf(tree, governor) === 'VERB' ? surfaceSubject(reading, governor, depth + 1) : [];
}
