/**
 * A predicate's deep arguments: who does it and to whom, across the passive, relative and reduced clauses, control, raising
 * and shared subjects. Frames speak of these roles, not of surface relations.
 */
import type { Reading } from './resolve.ts';
import {
  baseRelOf,
  childrenBy,
  childrenOf,
  headOf,
  isPassive,
  isRoot,
  isVerb,
  lemmaOf,
  lowerOf,
  prepositionOf,
  relOf,
  uposOf,
  xposOf,
  type Tree,
} from '../tree.ts';

export interface Oblique {
  readonly preposition: string;
  readonly token: number;
}

/** Deep arguments as head tokens. */
export interface Arguments {
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly indirect: readonly number[];
  readonly obliques: readonly Oblique[];
  /** Predicates of complement clauses. */
  readonly clauses: readonly number[];
}

const NONE: Arguments = { subjects: [], objects: [], indirect: [], obliques: [], clauses: [] };
const DEPTH = 6;

/** The deep arguments of a verb (or of an adjective or noun that a copula makes a predicate). */
export function argumentsOf(reading: Reading, verb: number, depth = 0): Arguments {
  if (depth > DEPTH) return NONE;
  const { tree } = reading;
  const passive = isPassive(tree, verb) || isReducedPassive(tree, verb);
  const active = childrenOf(tree, verb).filter((child) => relOf(tree, child) === 'nsubj');
  const raised = childrenBy(tree, verb, 'nsubj:pass');
  const obliques = obliquesOf(reading, verb);
  const agents = passive ? obliques.filter(({ preposition }) => preposition === 'by').map(({ token }) => token) : [];
  const own = active.length + raised.length > 0;
  const included = obliques.flatMap(({ preposition, token }) =>
    preposition === 'including' && token < verb ? [token] : [],
  );
  const implied = own ? undefined : (precedingSubject(reading, verb) ?? impliedSubject(reading, verb, passive, depth));
  const objects = passive ? childrenBy(tree, verb, 'obj') : objectsOf(reading, verb);
  const gap = objectGap(tree, verb, objects, own);
  return {
    subjects: passive ? agents : own ? [...active, ...included] : (implied?.tokens ?? []),
    objects: [...(passive ? [...raised, ...(implied?.tokens ?? [])] : []), ...objects, ...gap],
    indirect: childrenBy(tree, verb, 'iobj'),
    obliques,
    clauses: clausesOf(tree, verb),
  };
}

/** A participle that shares or stands for a passive: "was hit and destroyed", "backed by Iran". */
function isReducedPassive(tree: Tree, verb: number): boolean {
  if (xposOf(tree, verb) !== 'VBN' || isMainVerb(tree, verb)) return false;
  const rel = baseRelOf(tree, verb);
  if (childrenBy(tree, verb, 'aux', 'obj').length > 0) return false;
  if (rel === 'acl' || rel === 'advcl' || rel === 'amod')
    return relOf(tree, verb) !== 'acl:relcl' && childrenBy(tree, verb, 'nsubj').length === 0;
  return rel === 'conj' && childrenBy(tree, verb, 'nsubj').length === 0 && isPassive(tree, headOf(tree, verb));
}

/** A participle on a sentence's root noun where nothing else is finite: in running text it is the past tense ("Officials met."). */
function isMainVerb(tree: Tree, verb: number): boolean {
  const noun = headOf(tree, verb);
  if (relOf(tree, verb) !== 'acl' || !isRoot(tree, noun) || noun > verb) return false;
  const { firstToken, endToken } = tree.doc.sentences[tree.sentenceOf[verb] ?? 0] ?? {
    firstToken: verb,
    endToken: verb,
  };
  if (lowerOf(tree, endToken - 1) !== '.') return false;
  for (let token = firstToken; token < endToken; token++)
    if (FINITE.has(xposOf(tree, token)) || xposOf(tree, token) === 'MD' || lowerOf(tree, token) === 'by') return false;
  return true;
}

/** The prepositional phrases of a predicate: its dependents in the tree, and the one that stands right behind it. */
export function obliquesOf(reading: Reading, token: number): Oblique[] {
  const { tree, chunks } = reading;
  const own = childrenBy(tree, token, 'obl', 'nmod')
    .filter((child) => relOf(tree, child) !== 'nmod:poss')
    .map((child) => ({ preposition: prepositionOf(tree, child), token: child }))
    .filter(({ preposition }) => preposition !== '');
  if (isVerb(tree, token))
    own.push(...settingOf(reading, token).filter((phrase) => !own.some((other) => other.token === phrase.token)));
  const adjacent = uposOf(tree, token + 1) === 'ADP' ? chunks.at[token + 2] : undefined;
  const isNew = adjacent?.first === token + 2 && !own.some((oblique) => chunks.at[oblique.token] === adjacent);
  const preposition = lowerOf(tree, token + 1);
  return isNew ? [...own, { preposition, token: adjacent.head }] : own;
}

/** "In the West Bank, forces killed": the phrase that opens a sentence is where its first verb happens. */
function settingOf({ tree, chunks }: Reading, verb: number): Oblique[] {
  const { firstToken } = tree.doc.sentences[tree.sentenceOf[verb] ?? 0] ?? { firstToken: verb };
  const chunk = chunks.at[firstToken + 1];
  if (
    !['in', 'at', 'near'].includes(lowerOf(tree, firstToken)) ||
    chunk === undefined ||
    lowerOf(tree, chunk.end) !== ','
  )
    return [];
  for (let token = chunk.end; token < verb; token++) if (isVerb(tree, token)) return [];
  return [{ preposition: lowerOf(tree, firstToken), token: chunk.head }];
}

/** Direct objects; without one in the tree, the first noun phrase behind the verb that no preposition governs. */
function objectsOf({ tree, chunks, lexicon }: Reading, verb: number): number[] {
  const direct = childrenBy(tree, verb, 'obj');
  // "will not allow X to": what the tree calls indirect is the object where there is no other
  const own = direct.length > 0 ? direct : childrenBy(tree, verb, 'iobj');
  const transitive = lexicon.frames.verbs.has(lemmaOf(tree, verb));
  const { demanding, prospective, reporting } = lexicon.cues;
  const lemma = lemmaOf(tree, verb);
  const takesClauses = reporting.has(lemma) || demanding.has(lemma) || prospective.has(lemma);
  const clausal = takesClauses && childrenBy(tree, verb, 'ccomp', 'xcomp').length > 0;
  if (own.length > 0 || !transitive || clausal) return own;
  for (let token = verb + 1; token - verb < 12 && tree.sentenceOf[token] === tree.sentenceOf[verb];) {
    const chunk = chunks.at[token];
    if (uposOf(tree, token) === 'ADP') token = chunks.at[token + 1]?.end ?? token + 1;
    else if (['both', 'either'].includes(lowerOf(tree, token))) token++;
    else if (chunk === undefined) return [];
    else return chunk.first === token && (token === verb + 1 || !isSubjectOf(tree, chunk.head)) ? [chunk.head] : [];
  }
  return [];
}

const isSubjectOf = (tree: Tree, token: number): boolean =>
  baseRelOf(tree, token) === 'nsubj' || baseRelOf(tree, token) === 'obl';

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

const isFinite = (tree: Tree, verb: number): boolean =>
  FINITE.has(xposOf(tree, verb)) ||
  childrenBy(tree, verb, 'aux', 'aux:pass').some((aux) => FINITE.has(xposOf(tree, aux)) || xposOf(tree, aux) === 'MD');

const SUBORDINATING = new Set([
  'as',
  'while',
  'because',
  'until',
  'though',
  'although',
  'when',
  'than',
  'if',
  'that',
  'once',
  'whether',
]);

/**
 * The subject of a finite clause for which the tree has none: the nearest noun phrase to the left that is in no prepositional
 * phrase, over adverbs, time words and what stands between commas.
 */
function precedingSubject({ tree, chunks }: Reading, verb: number): Implied | undefined {
  if (!isFinite(tree, verb)) return undefined;
  const sentence = tree.sentenceOf[verb];
  const included: number[] = [];
  for (let token = verb - 1, steps = 0; steps < 30 && token >= 0 && tree.sentenceOf[token] === sentence; steps++) {
    const chunk = chunks.at[token];
    const before = chunk === undefined ? -1 : chunk.first - 1;
    if (chunk !== undefined && isGoverned(tree, before, sentence)) token = before - 1;
    else if (chunk !== undefined && isTime(tree, chunk.head)) token = before;
    else if (chunk !== undefined) return { tokens: [chunk.head, ...included] };
    else if (['AUX', 'ADV', 'PART'].includes(uposOf(tree, token) ?? '')) token--;
    else if (CLOSING.has(lowerOf(tree, token))) {
      const opening = openingBefore(tree, token);
      if (opening === undefined) return undefined;
      if (lowerOf(tree, opening + 1) === 'including') included.push(...headsOf(chunks.at[opening + 2]));
      token = opening - 1;
    } else return undefined;
  }
  return undefined;
}

/** Whether a preposition stands at `before`; "as" and the like open a clause instead. */
const isGoverned = (tree: Tree, before: number, sentence: number | undefined): boolean =>
  uposOf(tree, before) === 'ADP' && tree.sentenceOf[before] === sentence && !SUBORDINATING.has(lowerOf(tree, before));

const TIMES = new Set([
  'week',
  'day',
  'month',
  'year',
  'morning',
  'evening',
  'night',
  'afternoon',
  'today',
  'yesterday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);
const isTime = (tree: Tree, token: number): boolean =>
  TIMES.has(lemmaOf(tree, token)) || TIMES.has(lowerOf(tree, token));

const CLOSING = new Set([',', '–', '—', ')', '--']);
const headsOf = (chunk: { readonly head: number } | undefined): number[] => (chunk === undefined ? [] : [chunk.head]);

/** The mark that opens a parenthesis closed at `token`, if no finite verb stands between. */
function openingBefore(tree: Tree, token: number): number | undefined {
  const mark = lowerOf(tree, token) === ')' ? '(' : lowerOf(tree, token);
  for (let at = token - 1; token - at < 20 && at >= 0 && tree.sentenceOf[at] === tree.sentenceOf[token]; at--) {
    if (lowerOf(tree, at) === mark) return at;
    if (FINITE.has(xposOf(tree, at))) return undefined;
  }
  return undefined;
}

function clausesOf(tree: Tree, verb: number): number[] {
  const complements = childrenBy(tree, verb, 'xcomp', 'ccomp');
  const purposes = childrenBy(tree, verb, 'advcl').filter(
    (child) => isToClause(tree, child) || prepositionOf(tree, child) === 'against',
  );
  return [...complements, ...purposes].flatMap((clause) => [
    clause,
    ...childrenBy(tree, clause, 'conj').filter(
      (child) => isVerb(tree, child) && childrenBy(tree, child, 'nsubj').length === 0,
    ),
  ]);
}

export const isToClause = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'mark', 'aux').some((mark) => lowerOf(tree, mark) === 'to');

/** The noun that a relative clause without an object of its own is about: "the plan (that) Hamas proposed". */
function objectGap(tree: Tree, verb: number, objects: readonly number[], ownSubject: boolean): number[] {
  if (relOf(tree, verb) !== 'acl:relcl' || objects.length > 0 || !ownSubject) return [];
  const subject = childrenBy(tree, verb, 'nsubj', 'nsubj:pass')[0];
  const relativized = subject !== undefined && ['WDT', 'WP'].includes(xposOf(tree, subject));
  const elsewhere = childrenBy(tree, verb, 'obl', 'advmod').some((child) =>
    ['WDT', 'WP', 'WRB'].includes(xposOf(tree, child)),
  );
  return relativized || elsewhere || isPassive(tree, verb) ? [] : [headOf(tree, verb)];
}

/** What opens a clause that has a subject of its own: "asked whether invading the city would …" is nobody's act yet. */
const CLAUSE_OPENERS = new Set(['that', 'whether', 'if']);

interface Implied {
  readonly tokens: readonly number[];
}

/** The understood subject of a clause that has none of its own. */
function impliedSubject(reading: Reading, verb: number, passive: boolean, depth: number): Implied | undefined {
  const { tree } = reading;
  if (isRoot(tree, verb)) return undefined;
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
      if (relOf(tree, verb) === 'acl:relcl') return undefined;
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
  const own = childrenBy(reading.tree, verb, 'nsubj', 'nsubj:pass');
  if (own.length > 0) return own;
  const passive = isPassive(reading.tree, verb) || isReducedPassive(reading.tree, verb);
  const implied = precedingSubject(reading, verb) ?? impliedSubject(reading, verb, passive, depth);
  return implied?.tokens ?? [];
}

/** Who does the act of an infinitive below `governor`: its object after urge or force, else its subject. */
function controllerOf(reading: Reading, governor: number, depth: number): readonly number[] {
  const { tree, lexicon } = reading;
  const objects = [...childrenBy(tree, governor, 'obj'), ...childrenBy(tree, governor, 'iobj')];
  if (objects.length > 0 && lexicon.cues.object_control.has(lemmaOf(tree, governor))) return objects.slice(0, 1);
  const called = obliquesOf(reading, governor).find(({ preposition }) => ['on', 'upon'].includes(preposition));
  if (called !== undefined && ['call', 'prevail', 'count', 'rely'].includes(lemmaOf(tree, governor)))
    return [called.token];
  return surfaceSubject(reading, governor, depth);
}

const OF_OBJECT = new Set(['of', 'for', 'from', 'over', 'against', 'into', 'about']);

/** "accused Israel of bombing": the object's act; "to discuss", "killing 11": the subject's. */
function adverbialSubject(reading: Reading, verb: number, governor: number, depth: number): readonly number[] {
  const { tree, lexicon } = reading;
  const mark = childrenBy(tree, verb, 'mark', 'case').map((child) => lowerOf(tree, child))[0];
  const accused = lexicon.cues.accusing.has(lemmaOf(tree, governor));
  const calling = obliquesOf(reading, governor).find(({ preposition }) => ['on', 'upon', 'to'].includes(preposition));
  if (mark === 'to' && calling !== undefined && ['call', 'appeal', 'plead'].includes(lemmaOf(tree, governor)))
    return [calling.token];
  if (mark === 'to' && lexicon.cues.object_control.has(lemmaOf(tree, governor)))
    return controllerOf(reading, governor, depth);
  const helped = mark === 'in' && lexicon.cues.helping.has(lemmaOf(tree, governor));
  if (mark !== undefined && ((OF_OBJECT.has(mark) && accused) || helped)) {
    const objects = childrenBy(tree, governor, 'obj', 'nsubj:pass');
    if (objects.length > 0) return objects;
  }
  const finite = ['VBD', 'VBZ', 'VBP'].includes(xposOf(tree, verb));
  return finite && mark !== undefined ? [] : surfaceSubject(reading, governor, depth);
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
  return holderOf(reading, noun, depth);
}

/** Who a noun of intention or act belongs to: its possessor, or the subject of the verb that it complements. */
export function holderOf(reading: Reading, noun: number, depth = 0): readonly number[] {
  const { tree } = reading;
  const possessors = childrenBy(tree, noun, 'nmod:poss');
  if (possessors.length > 0) return possessors;
  const authors = obliquesOf(reading, noun)
    .filter(({ preposition }) => preposition === 'by')
    .map(({ token }) => token);
  if (authors.length > 0) return authors;
  const governor = headOf(tree, noun);
  const complements = ['obj', 'obl', 'xcomp'].includes(baseRelOf(tree, noun));
  return complements && uposOf(tree, governor) === 'VERB' ? surfaceSubject(reading, governor, depth + 1) : [];
}
