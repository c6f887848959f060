/**
 * A predicate's deep arguments: who does it and to whom, across the passive, relative and reduced clauses, control, raising
 * and shared subjects. Frames speak of these roles, not of surface relations.
 */
import { isReducedPassive, isToClause, ownSubjects } from './clauses.ts';
import { obliquesOf, type Oblique } from './obliques.ts';
import { agentsOf } from './passive-agents.ts';
import { precedingSubject } from './preceding.ts';
import type { Reading } from './resolve.ts';
import { standingSubjects } from './standing.ts';
import { impliedSubject } from './subjects.ts';
import {
  baseRelOf,
  childrenBy,
  headOf,
  isPassive,
  isVerb,
  lemmaOf,
  lowerOf,
  prepositionOf,
  relOf,
  uposOf,
  xposOf,
  type Tree,
} from '../tree.ts';

/** Deep arguments as head tokens. */
export interface Arguments {
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly indirect: readonly number[];
  readonly obliques: readonly Oblique[];
  /** Predicates of complement clauses. */
  readonly clauses: readonly number[];
}

/** The deep arguments of a verb (or of an adjective or noun that a copula makes a predicate). */
export function argumentsOf(reading: Reading, verb: number): Arguments {
  const known = reading.kept?.arguments.get(verb);
  if (known !== undefined) return known;
  const found = findArguments(reading, verb);
  reading.kept?.arguments.set(verb, found);
  return found;
}

function findArguments(reading: Reading, verb: number): Arguments {
  const { tree } = reading;
  const passive = isPassive(tree, verb) || isReducedPassive(tree, verb);
  const active = standingSubjects(
    reading,
    verb,
    ownSubjects(tree, verb, 'nsubj').filter((child) => relOf(tree, child) === 'nsubj'),
  );
  const raised = standingSubjects(reading, verb, childrenBy(tree, verb, 'nsubj:pass'));
  const obliques = obliquesOf(reading, verb);
  const agents = passive ? agentsOf(reading, verb, obliques) : [];
  const own = active.length + raised.length > 0;
  const included = obliques.flatMap(({ preposition, token }) =>
    preposition === 'including' && token < verb ? [token] : [],
  );
  const implied = own ? undefined : (precedingSubject(reading, verb) ?? impliedSubject(reading, verb, passive, 0));
  const plain = passive ? childrenBy(tree, verb, 'obj') : objectsOf(reading, verb);
  const { direct, receiving } = sharedOut(reading, verb, plain);
  const objects = [...direct, ...direct.flatMap((object) => measuredBy(reading, object))];
  const gap = objectGap(reading, verb, objects, own);
  return {
    subjects: passive
      ? agents
      : [...(own ? [...active, ...included] : (implied?.tokens ?? [])), ...likewise(reading, verb)],
    objects: [...(passive ? [...raised, ...(implied?.tokens ?? [])] : []), ...objects, ...gap],
    // "was given vaccines": the subject of a passive with an object receives it
    indirect: [...childrenBy(tree, verb, 'iobj'), ...receiving, ...(passive && objects.length > 0 ? raised : [])],
    obliques,
    clauses: clausesOf(tree, verb),
  };
}

interface Shared {
  readonly direct: readonly number[];
  readonly receiving: readonly number[];
}

/** What is given and to whom, where the tree calls both an object or only knows of one: "offered it 200 doctors", "the jets A sold B". */
function sharedOut(reading: Reading, verb: number, plain: readonly number[]): Shared {
  const { chunks } = reading;
  const second = plain.flatMap((object) => secondObject(reading, object));
  if (second.length > 0) return { direct: second, receiving: plain };
  const [first, next, more] = plain;
  if (first === undefined || !isGiving(reading, verb)) return { direct: plain, receiving: [] };
  const isRight = chunks.at[first]?.first === verb + 1 || first === verb + 1;
  if (!isRight) return { direct: plain, receiving: [] };
  const isPair =
    next !== undefined && more === undefined && chunks.at[next]?.first === (chunks.at[first]?.end ?? first + 1);
  if (isPair) return { direct: [next], receiving: [first] };
  const given = next === undefined && reading.actors.at[first] !== undefined ? givenBefore(reading, verb) : undefined;
  return given === undefined ? { direct: plain, receiving: [] } : { direct: [given], receiving: [first] };
}

/** Whether a frame of the verb tells whom something is given. */
const isGiving = ({ tree, lexicon }: Reading, verb: number): boolean =>
  (lexicon.frames.verbs.get(lemmaOf(tree, verb)) ?? []).some(({ target }) =>
    target.some(({ role }) => role === 'iobj'),
  );

/** The thing that a clause without a relative pronoun is about: "the money [A promised B]". */
function givenBefore({ tree, actors, chunks }: Reading, verb: number): number | undefined {
  const [subject] = childrenBy(tree, verb, 'nsubj');
  if (subject === undefined || subject > verb) return undefined;
  const isName = actors.at[subject] !== undefined;
  let first = subject;
  while (
    first > 0 &&
    (uposOf(tree, first - 1) === 'PROPN' || uposOf(tree, first - 1) === 'DET') &&
    chunks.at[first - 1] === chunks.at[subject]
  )
    first--;
  const isThing = ['NN', 'NNS'].includes(xposOf(tree, first - 1)) && actors.at[first - 1] === undefined;
  return isName && isThing && tree.sentenceOf[first - 1] === tree.sentenceOf[verb] ? first - 1 : undefined;
}

/** "Gave B a medal": the tree takes a thing right behind a name for the name's apposition, which a comma would part. */
function secondObject({ tree, actors, chunks }: Reading, object: number): number[] {
  if (actors.at[object] === undefined) return [];
  return childrenBy(tree, object, 'appos').filter((thing) => {
    const first = chunks.at[thing]?.first ?? thing;
    const apart = first > object && ['NNP', 'NNPS', 'NN'].includes(xposOf(tree, first - 1));
    return apart && uposOf(tree, first) === 'DET' && actors.at[thing] === undefined;
  });
}

/** "B sided with C, as did D": who is said to do the same. */
function likewise({ tree, chunks }: Reading, verb: number): number[] {
  for (let at = verb + 1; at - verb < 20 && tree.sentenceOf[at] === tree.sentenceOf[verb]; at++) {
    if (isVerb(tree, at) && lowerOf(tree, at) !== 'did') return [];
    const chunk = chunks.at[at + 2];
    const repeats = lowerOf(tree, at) === 'as' && ['did', 'does', 'do', 'has', 'have'].includes(lowerOf(tree, at + 1));
    if (repeats && chunk !== undefined) return [chunk.head];
  }
  return [];
}

/** Direct objects; without one in the tree, the first noun phrase behind the verb that no preposition governs. */
function objectsOf(reading: Reading, verb: number): readonly number[] {
  const { tree, chunks, lexicon } = reading;
  const direct = childrenBy(tree, verb, 'obj');
  // "will not allow X to": what the tree calls indirect is the object where there is no other
  const indirect = direct.length > 0 ? direct : childrenBy(tree, verb, 'iobj');
  const own =
    indirect.length > 0 ? indirect : childrenBy(tree, verb, 'ccomp').filter((child) => isBareName(reading, child));
  const transitive = lexicon.frames.verbs.has(lemmaOf(tree, verb));
  const { demanding, prospective, reporting } = lexicon.cues;
  const lemma = lemmaOf(tree, verb);
  const takesClauses = reporting.has(lemma) || demanding.has(lemma) || prospective.has(lemma);
  const clausal = takesClauses && childrenBy(tree, verb, 'ccomp', 'xcomp').length > 0;
  if (own.length > 0 || !transitive || clausal) return own;
  const shared = sharedObject(tree, verb);
  if (shared !== undefined) return childrenBy(tree, shared, 'obj');
  for (let token = verb + 1; token - verb < 12 && tree.sentenceOf[token] === tree.sentenceOf[verb];) {
    const chunk = chunks.at[token];
    if (uposOf(tree, token) === 'ADP') token = chunks.at[token + 1]?.end ?? token + 1;
    else if (['both', 'either'].includes(lowerOf(tree, token))) token++;
    else if (chunk === undefined) return [];
    else return chunk.first === token && (token === verb + 1 || !isSubjectOf(tree, chunk.head)) ? [chunk.head] : [];
  }
  return [];
}

/** "Questioned and then bailed B": the object behind the second verb is the first's too. */
function sharedObject(tree: Tree, verb: number): number | undefined {
  let next = verb + 1;
  if (!['and', 'or'].includes(lowerOf(tree, next))) return undefined;
  next++;
  while (uposOf(tree, next) === 'ADV') next++;
  return isVerb(tree, next) && tenseOf(tree, next) === tenseOf(tree, verb) ? next : undefined;
}

/** The tag of a verb's form; a participle without an auxiliary of its own is one in "was seen and read", or a past tense. */
const tenseOf = (tree: Tree, verb: number): string => {
  const tag = xposOf(tree, verb);
  const above = headOf(tree, verb);
  return tag === 'VBN' && relOf(tree, verb) === 'conj' && xposOf(tree, above) === 'VBD' ? 'VBD' : tag;
};

/** "Asked [Prime Minister X] for help": an actor that the tree takes for a clause. */
const isBareName = ({ tree, actors }: Reading, token: number): boolean =>
  actors.at[token] !== undefined &&
  !isVerb(tree, token) &&
  childrenBy(tree, token, 'nsubj', 'cop', 'mark', 'aux').length === 0;

/** What an object measures: the rockets of "dozens of rockets", the missiles of "a barrage of missiles". */
function measuredBy({ tree, lexicon, actors }: Reading, object: number): number[] {
  const { measures } = lexicon.frames.light;
  const isMeasure = measures.has(lemmaOf(tree, object)) || measures.has(lowerOf(tree, object));
  if (actors.at[object] !== undefined || !isMeasure) return [];
  // "15 million euros in aid"
  const isWorth = (child: number): boolean =>
    prepositionOf(tree, child) === 'in' &&
    lexicon.frames.nouns.has(lemmaOf(tree, child)) &&
    actors.at[child] === undefined;
  return childrenBy(tree, object, 'nmod', 'obl').filter(
    (child) => prepositionOf(tree, child) === 'of' || isWorth(child),
  );
}

const isSubjectOf = (tree: Tree, token: number): boolean =>
  baseRelOf(tree, token) === 'nsubj' || baseRelOf(tree, token) === 'obl';

/** "A voiced concern, and the council called on B": a clause of its own, whatever the tree hangs it on. */
function isJoined(tree: Tree, clause: number): boolean {
  if (baseRelOf(tree, clause) !== 'ccomp') return false;
  const [subject] = childrenBy(tree, clause, 'nsubj');
  if (subject === undefined || subject > clause) return false;
  const opening = childrenBy(tree, subject, 'det')[0] ?? subject;
  return lowerOf(tree, opening - 1) === 'and' && lowerOf(tree, opening - 2) === ',' && headOf(tree, clause) < opening;
}

function clausesOf(tree: Tree, verb: number): number[] {
  const complements = childrenBy(tree, verb, 'xcomp', 'ccomp').filter((clause) => !isJoined(tree, clause));
  const purposes = childrenBy(tree, verb, 'advcl').filter(
    (child) => isToClause(tree, child) || ['against', 'whether'].includes(prepositionOf(tree, child)),
  );
  return [...complements, ...purposes].flatMap((clause) => [
    clause,
    ...childrenBy(tree, clause, 'conj').filter(
      (child) => isVerb(tree, child) && childrenBy(tree, child, 'nsubj').length === 0,
    ),
  ]);
}

/** The noun that a relative clause without an object of its own is about: "the plan (that) Hamas proposed". */
function objectGap({ tree, chunks }: Reading, verb: number, objects: readonly number[], ownSubject: boolean): number[] {
  if (objects.length > 0 || !ownSubject) return [];
  const subject = childrenBy(tree, verb, 'nsubj', 'nsubj:pass')[0];
  // "A, whom B deported", wherever the tree hangs the clause
  const opening = (chunks.at[subject ?? verb]?.first ?? verb) - 1;
  if (lowerOf(tree, opening) === 'whom' && uposOf(tree, opening - 1) !== 'ADP') return [opening];
  if (relOf(tree, verb) !== 'acl:relcl') return [];
  const relativized = subject !== undefined && ['WDT', 'WP'].includes(xposOf(tree, subject));
  const elsewhere = childrenBy(tree, verb, 'obl', 'advmod').some((child) =>
    ['WDT', 'WP', 'WRB'].includes(xposOf(tree, child)),
  );
  return relativized || elsewhere || isPassive(tree, verb) ? [] : [headOf(tree, verb)];
}
