/** Verbs and nouns of action as predicates with their arguments; a light verb lends a noun its own. */
import type { Frame } from '../lexicon/frames.ts';
import { argumentsOf, type Arguments } from '../syntax/arguments.ts';
import { isFinite } from '../syntax/clauses.ts';
import { obliquesOf } from '../syntax/obliques.ts';
import { referentOf } from '../syntax/antecedents.ts';
import { surfaceSubject } from '../syntax/subjects.ts';
import type { Reading } from '../syntax/resolve.ts';
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
  prepositionOf,
  relOf,
  uposOf,
  xposOf,
  type Tree,
} from '../tree.ts';

/** A predicate with its arguments; for a noun of action those of the light verb that carries it too. */
export interface Predicate {
  readonly token: number;
  readonly args: Arguments;
  /** "held talks": the verb that carries the noun. */
  readonly light?: number;
  /** "X was the target of an attack": to whom a noun of action is said to happen. */
  readonly undergoers?: readonly number[];
  /** Subject of the clause that a noun of action is an adjunct of. */
  readonly adjunctSubjects?: readonly number[];
}

const ADJUNCT = new Set([
  'after',
  'before',
  'during',
  'in',
  'at',
  'following',
  'through',
  'since',
  'on',
  'ahead of',
  'amid',
  'via',
  'per',
  'upon',
  'with',
  'under',
]);

/** "He spoke after a meeting with X", "talked by video call": who takes part is the subject of the clause; a passive's by-phrase is its agent. */
function adjunctSubjects(reading: Reading, noun: number): readonly number[] {
  const { tree } = reading;
  const host = headOf(tree, noun);
  // "struck after talks with B failed"
  const isUnder =
    relOf(tree, noun) === 'nsubj' && relOf(tree, host) === 'advcl' && ADJUNCT.has(prepositionOf(tree, host));
  if (isUnder && isVerb(tree, headOf(tree, host))) return surfaceSubject(reading, headOf(tree, host));
  // the tree may hang the phrase on the verb's object: "discussed the matter in a call with X"
  const onObject = relOf(tree, noun) === 'nmod' && relOf(tree, host) === 'obj' && reading.actors.at[host] === undefined;
  const verb = onObject ? headOf(tree, host) : host;
  const preposition = prepositionOf(tree, noun);
  const isMeans = preposition === 'by' && !isPassive(tree, verb);
  const isPhrase = onObject ? ['in', 'during'].includes(preposition) : relOf(tree, noun) === 'obl';
  const adjunct = isPhrase && (isMeans || ADJUNCT.has(preposition)) && uposOf(tree, verb) === 'VERB';
  if (adjunct) return surfaceSubject(reading, verb);
  return ADJUNCT.has(preposition) ? subjectAround(reading, noun) : [];
}

/** Where the tree loses the phrase: the subject of the clause above it, or of the one that it opens. */
function subjectAround(reading: Reading, noun: number): readonly number[] {
  const { tree } = reading;
  const { firstToken, endToken } = tree.doc.sentences[tree.sentenceOf[noun] ?? 0]!;
  if (['case', 'mark'].includes(baseRelOf(tree, firstToken)) && headOf(tree, firstToken) === noun)
    for (let verb = noun + 1; verb < endToken; verb++)
      if (isVerb(tree, verb) && isFinite(tree, verb)) return surfaceSubject(reading, verb);
  for (let at = noun, steps = 0; steps < 4 && !isRoot(tree, at); steps++) {
    at = headOf(tree, at);
    if (isVerb(tree, at)) return surfaceSubject(reading, at);
  }
  return [];
}

/** Reads a word as a predicate, a noun of action or else a verb or adjective; kept, as one pass after the other asks for it. */
export function predicateAt(reading: Reading, token: number, wordClass: Frame['wordClass']): Predicate {
  const known = reading.kept?.predicates.get(token);
  if (known !== undefined) return known;
  const found = wordClass === 'noun' ? nounPredicate(reading, token) : verbPredicate(reading, token);
  reading.kept?.predicates.set(token, found);
  return found;
}

/** Reads a verb or adjective as a predicate. */
export function verbPredicate(reading: Reading, token: number): Predicate {
  const args = argumentsOf(reading, token);
  const agent = compoundAgent(reading, token);
  if (agent === undefined) return { token, args };
  return { token, args: { ...args, subjects: [agent], objects: [bearerOf(reading, token)], indirect: [] } };
}

/** "Iran-backed", "Turkish-occupied": the name in front of a participle did it. */
function compoundAgent({ tree, actors }: Reading, token: number): number | undefined {
  const joined = xposOf(tree, token) === 'VBN' && xposOf(tree, token - 1) === 'HYPH';
  return joined && actors.at[token - 2] !== undefined ? token - 2 : undefined;
}

/** Whom a participle in front of a noun is about: the noun, or the name that the noun describes ("X, a US-backed militia"). */
function bearerOf(reading: Reading, token: number): number {
  const { tree, actors, chunks } = reading;
  const noun = chunks.at[token]?.head ?? chunks.at[token + 1]?.head ?? headOf(tree, token);
  if (actors.at[noun] !== undefined) return noun;
  if (relOf(tree, noun) === 'appos') return bodyBefore(reading, noun) ?? headOf(tree, noun);
  const named = childrenBy(tree, noun, 'cop').length > 0 ? childrenBy(tree, noun, 'nsubj')[0] : undefined;
  return named ?? noun;
}

/** In tokens: so far before a noun opens the phrase that it ends. */
const LONGEST_KIND = 8;

/** "The leader of A, a US-backed militia": a kind of body describes the body before it, whomever the tree hangs it on. */
function bodyBefore({ tree, actors, chunks, lexicon }: Reading, noun: number): number | undefined {
  let comma = noun;
  while (noun - comma < LONGEST_KIND && lowerOf(tree, comma) !== ',') comma--;
  // "A (AB), a militia"
  const end = lowerOf(tree, comma - 1) === ')' && lowerOf(tree, comma - 3) === '(' ? comma - 3 : comma;
  const name = chunks.at[end - 1]?.head;
  const isKind = lexicon.nominals.generic.get('organization')?.has(lemmaOf(tree, noun)) === true;
  if (name === undefined || !isKind || lowerOf(tree, comma) !== ',') return undefined;
  return actors.at[name]?.some((cluster) => actors.clusters[cluster]?.type === 'organization') ? name : undefined;
}

/** "Mediators have been engaged in talks": the subject of such a passive takes part. */
function engaged(reading: Reading, light: number | undefined, noun: number): readonly number[] | undefined {
  const { tree } = reading;
  if (light === undefined || !isPassive(tree, light) || relOf(tree, noun) !== 'obl') return undefined;
  const raised = childrenBy(tree, light, 'nsubj:pass');
  return raised.length > 0 ? raised : undefined;
}

/** Reads a noun as a predicate: its own phrases, and subject and phrases of a light verb above or behind it. */
export function nounPredicate(reading: Reading, token: number): Predicate {
  const { tree } = reading;
  const host = hostOf(reading, token);
  const light = lightVerbOf(reading, host) ?? participleOf(reading, host);
  const carried = light === undefined ? undefined : argumentsOf(reading, light);
  const copular = copularSubject(reading, token);
  const clauses = childrenBy(tree, token, 'acl', 'ccomp').filter((child) => relOf(tree, child) !== 'acl:relcl');
  return {
    token,
    args: {
      subjects: engaged(reading, light, token) ?? carried?.subjects ?? copular,
      objects: [],
      indirect: carried?.indirect ?? [],
      obliques: [
        ...obliquesOf(reading, token),
        ...(host === token ? [] : obliquesOf(reading, host)),
        ...(carried?.obliques ?? []).filter((oblique) => oblique.token !== token),
      ],
      clauses: [...clauses, ...(carried?.clauses ?? [])],
    },
    light,
    undergoers: undergoersOf(reading, token),
    adjunctSubjects: light === undefined ? adjunctSubjects(reading, token) : undefined,
  };
}

/** Whom a copula says to be in an act; where the tree has nobody, who stands before it ("X has been in talks"). */
function copularSubject({ tree, chunks }: Reading, noun: number): readonly number[] {
  const [copula] = childrenBy(tree, noun, 'cop');
  // "is against the war on B": not in it
  if (copula === undefined || ['against', 'about'].includes(prepositionOf(tree, noun))) return [];
  const own = childrenBy(tree, noun, 'nsubj');
  if (own.length > 0) return own;
  let before = copula - 1;
  while (['AUX', 'ADV', 'PART'].includes(uposOf(tree, before) ?? '')) before--;
  const chunk = chunks.at[before];
  const isFree = chunk !== undefined && uposOf(tree, chunk.first - 1) !== 'ADP';
  return isFree && tree.sentenceOf[before] === tree.sentenceOf[noun] ? [chunk.head] : [];
}

/** "Bombing campaign", "murder spree": the noun that counts an act in front of it takes the act's phrases. */
function hostOf({ tree, lexicon }: Reading, noun: number): number {
  const head = headOf(tree, noun);
  const counts = relOf(tree, noun) === 'compound' && lexicon.frames.light.measures.has(lemmaOf(tree, head));
  return counts ? head : noun;
}

/** Who is the target, the subject or the victim of the act that a noun names. */
function undergoersOf({ tree, lexicon }: Reading, noun: number): readonly number[] {
  const role = headOf(tree, noun);
  const isRole = relOf(tree, noun) === 'nmod' && lexicon.frames.light.undergoing.has(lemmaOf(tree, role));
  if (!isRole || prepositionOf(tree, noun) !== 'of') return [];
  if (childrenBy(tree, role, 'cop').length > 0) return childrenBy(tree, role, 'nsubj');
  return relOf(tree, role) === 'appos' ? [headOf(tree, role)] : [];
}

/** The light verb of a clause on the noun itself: "attacks claimed by the group", "the raid that police carried out". */
function participleOf(reading: Reading, noun: number): number | undefined {
  const { tree, lexicon } = reading;
  const first = carriedBy(reading, noun);
  return childrenBy(tree, first, 'acl').find(
    (verb) =>
      isLight(tree, verb, lexicon.frames.light.verbs) &&
      // "the help that B gave"
      argumentsOf(reading, verb).objects.some((object) => referentOf(reading, object) === first),
  );
}

/** The noun whose place in the clause a noun of action takes: a conjunct's first, or "series" of "a series of strikes". */
export function carriedBy(reading: Reading, noun: number): number {
  const { tree, lexicon } = reading;
  let at = noun;
  for (let steps = 0; steps < 3; steps++) {
    const governor = headOf(tree, at);
    const conjoined = relOf(tree, at) === 'conj' && isNoun(tree, governor);
    const measured =
      relOf(tree, at) === 'nmod' &&
      ['of', 'in', 'for'].includes(prepositionOf(tree, at)) &&
      lexicon.frames.light.measures.has(lemmaOf(tree, governor));
    const answered = answeredFor(reading, at, governor);
    if (!conjoined && !measured && answered === undefined) return at;
    at = answered ?? governor;
  }
  return at;
}

/** "Responsibility" of "claimed responsibility for an attack", where the tree hangs the attack on the verb. */
function answeredFor({ tree, lexicon }: Reading, noun: number, verb: number): number | undefined {
  if (relOf(tree, noun) !== 'obl' || prepositionOf(tree, noun) !== 'for') return undefined;
  return childrenBy(tree, verb, 'obj').find((object) => lexicon.frames.light.measures.has(lemmaOf(tree, object)));
}

/** The light verb that a noun of action complements, if any: "launched an attack", "is in talks", "engaged in talks". */
function lightVerbOf(reading: Reading, noun: number): number | undefined {
  const { tree, lexicon } = reading;
  const first = carriedBy(reading, noun);
  const verb = headOf(tree, first);
  const rel = relOf(tree, first);
  if (uposOf(tree, verb) !== 'VERB') return undefined;
  const direct = rel === 'obj' || rel === 'nsubj:pass';
  const inside = rel === 'obl' && ['in', 'into'].includes(prepositionOf(tree, first));
  return (direct || inside) && isLight(tree, verb, lexicon.frames.light.verbs) ? verb : undefined;
}

/** "Won praise from X", "faces charges in Y", "has the backing of X": who receives an act is the one that it is done to. */
export function asReceived({ tree, lexicon }: Reading, frame: Frame, predicate: Predicate): Predicate {
  const { light, args, undergoers = [] } = predicate;
  const { receiving, having } = lexicon.frames.light;
  const isReceiving =
    light !== undefined &&
    !isPassive(tree, light) &&
    (isLight(tree, light, receiving) || (isLight(tree, light, having) && isOfOthers(tree, frame, predicate.token)));
  if (!isReceiving || args.subjects.length === 0) return predicate;
  return { ...predicate, args: { ...args, subjects: [] }, undergoers: [...undergoers, ...args.subjects] };
}

/** "The backing of X": an act whose phrase names who does it, and to nobody whom its own phrases name. */
function isOfOthers(tree: Tree, { source, target }: Frame, noun: number): boolean {
  const phrases = childrenBy(tree, noun, 'nmod').map((phrase) => prepositionOf(tree, phrase));
  const takes = (slots: Frame['source'], preposition: string): boolean =>
    slots.some(({ role, prepositions }) => role === 'prep' && prepositions.has(preposition));
  return phrases.some((preposition) => takes(source, preposition) && !takes(target, preposition));
}

export function isLight(tree: Tree, verb: number, words: ReadonlySet<string>): boolean {
  const particle = particleOf(tree, verb);
  return words.has(particle === undefined ? lemmaOf(tree, verb) : `${lemmaOf(tree, verb)} +${particle}`);
}

export const particleOf = (tree: Tree, verb: number): string | undefined => {
  const particle = childrenBy(tree, verb, 'compound:prt')[0];
  return particle === undefined ? undefined : lowerOf(tree, particle);
};
