/** Fills a frame's slots: from a place in the syntax to the actors that stand there. */
import { relationDefinition } from '../../model/ontology.ts';
import type { Slot } from '../lexicon/frames.ts';
import { argumentsOf, obliquesOf, surfaceSubject, type Arguments, type Oblique } from '../syntax/arguments.ts';
import { actorsAt, modifiersOf, ownersOf, type Reading } from '../syntax/resolve.ts';
import {
  childrenBy,
  isPassive,
  headOf,
  isNoun,
  lemmaOf,
  lowerOf,
  prepositionOf,
  relOf,
  uposOf,
  type Tree,
} from '../tree.ts';

/** A predicate with its arguments; for a noun of action those of the light verb that carries it too. */
export interface Predicate {
  readonly token: number;
  readonly args: Arguments;
  /** "held talks": the verb that carries the noun. */
  readonly light?: number;
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
]);

/** "He spoke after a meeting with X", "was in Paris on a visit": who takes part is the subject of the clause. */
function adjunctSubjects(reading: Reading, noun: number): readonly number[] {
  const { tree } = reading;
  const verb = headOf(tree, noun);
  const adjunct =
    relOf(tree, noun) === 'obl' && ADJUNCT.has(prepositionOf(tree, noun)) && uposOf(tree, verb) === 'VERB';
  return adjunct ? surfaceSubject(reading, verb) : [];
}

/** Reads a verb or adjective as a predicate. */
export const verbPredicate = (reading: Reading, token: number): Predicate => ({
  token,
  args: argumentsOf(reading, token),
});

/** "Mediators have been engaged in talks": the subject of such a passive takes part. */
function engaged(reading: Reading, light: number | undefined, noun: number): readonly number[] | undefined {
  const { tree } = reading;
  if (light === undefined || !isPassive(tree, light) || relOf(tree, noun) === 'nsubj:pass') return undefined;
  const raised = childrenBy(tree, light, 'nsubj:pass');
  return raised.length > 0 ? raised : undefined;
}

/** Reads a noun as a predicate: its own phrases, and subject and phrases of a light verb above it. */
export function nounPredicate(reading: Reading, token: number): Predicate {
  const { tree } = reading;
  const light = lightVerbOf(reading, token);
  const carried = light === undefined ? undefined : argumentsOf(reading, light);
  const copular = childrenBy(tree, token, 'cop').length > 0 ? childrenBy(tree, token, 'nsubj') : [];
  const clauses = childrenBy(tree, token, 'acl', 'ccomp').filter((child) => relOf(tree, child) !== 'acl:relcl');
  return {
    token,
    ...(light === undefined ? { adjunctSubjects: adjunctSubjects(reading, token) } : { light }),
    args: {
      subjects: engaged(reading, light, token) ?? carried?.subjects ?? copular,
      objects: [],
      indirect: carried?.indirect ?? [],
      obliques: [
        ...obliquesOf(reading, token),
        ...(carried?.obliques ?? []).filter((oblique) => oblique.token !== token),
      ],
      clauses: [...clauses, ...(carried?.clauses ?? [])],
    },
  };
}

const MEASURES = new Set([
  'series',
  'scope',
  'wave',
  'string',
  'round',
  'number',
  'campaign',
  'form',
  'kind',
  'level',
  'million',
  'billion',
  'package',
  '$',
  '€',
  '£',
  'dollar',
  'euro',
  'pound',
  'set',
  'spate',
  'host',
  'lot',
  'act',
  'worth',
  'piece',
  'type',
  'range',
]);

/** The noun whose place in the clause a noun of action takes: a conjunct's first, or "series" of "a series of strikes". */
function carriedBy(tree: Tree, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 3; steps++) {
    const governor = headOf(tree, at);
    const conjoined = relOf(tree, at) === 'conj' && isNoun(tree, governor);
    const measured =
      relOf(tree, at) === 'nmod' &&
      ['of', 'in'].includes(prepositionOf(tree, at)) &&
      MEASURES.has(lemmaOf(tree, governor));
    if (!conjoined && !measured) return at;
    at = governor;
  }
  return at;
}

/** The light verb that a noun of action complements, if any: "launched an attack", "is in talks", "engaged in talks". */
function lightVerbOf({ tree, lexicon }: Reading, noun: number): number | undefined {
  const first = carriedBy(tree, noun);
  const verb = headOf(tree, first);
  const rel = relOf(tree, first);
  if (uposOf(tree, verb) !== 'VERB') return undefined;
  const direct = rel === 'obj' || rel === 'nsubj:pass';
  const inside = rel === 'obl' && ['in', 'into'].includes(prepositionOf(tree, first));
  return (direct || inside) && isLight(tree, verb, lexicon.frames.light.verbs) ? verb : undefined;
}

export function isLight(tree: Tree, verb: number, words: ReadonlySet<string>): boolean {
  const particle = particleOf(tree, verb);
  return words.has(particle === undefined ? lemmaOf(tree, verb) : `${lemmaOf(tree, verb)} +${particle}`);
}

export const particleOf = (tree: Tree, verb: number): string | undefined => {
  const particle = childrenBy(tree, verb, 'compound:prt')[0];
  return particle === undefined ? undefined : lowerOf(tree, particle);
};

/** The clusters that fill the first of a frame's slots that holds any, and the slot. */
export function fill(
  reading: Reading,
  slots: readonly Slot[],
  predicate: Predicate,
): { readonly slot: Slot; readonly clusters: readonly number[] } | undefined {
  for (const slot of slots) {
    const clusters = clustersIn(reading, slot, predicate).filter((cluster) => fits(reading, slot, cluster));
    if (clusters.length > 0) return { slot, clusters: [...new Set(clusters)] };
  }
  return undefined;
}

function fits({ actors }: Reading, slot: Slot, cluster: number): boolean {
  const type = actors.clusters[cluster]?.type;
  return type !== undefined && (slot.types.length === 0 || slot.types.includes(type));
}

function clustersIn(reading: Reading, slot: Slot, predicate: Predicate): number[] {
  const { tree } = reading;
  const { token, args } = predicate;
  const at = (tokens: readonly number[]) => tokens.flatMap((argument) => standing(reading, slot, argument));
  switch (slot.role) {
    case 'subj':
      return at(args.subjects);
    case 'adjunct.subj':
      return at(predicate.adjunctSubjects ?? []);
    case 'obj':
      return at(args.objects);
    case 'iobj':
      return at(args.indirect);
    case 'poss':
      return at(childrenBy(tree, token, 'nmod:poss'));
    case 'mod':
      return modifierActors(reading, slot, token);
    case 'prep':
      return at(
        prepositional(reading, predicate)
          .filter(({ preposition }) => slot.prepositions.has(preposition))
          .map((phrase) => phrase.token),
      );
    case 'parties':
      return partiesOf(reading, token, args.obliques);
    case 'obj.parties':
      return args.objects.flatMap((object) =>
        partiesOf(reading, object, [...obliquesOf(reading, object), ...args.obliques]),
      );
    case 'clause.subj':
      return at(args.clauses.flatMap((clause) => childrenBy(tree, clause, 'nsubj', 'nsubj:pass')));
    case 'clause.conflict':
      return args.clauses.flatMap((clause) => conflictTargets(reading, clause));
    case 'clause.obj':
      return at(args.clauses.flatMap((clause) => argumentsOf(reading, clause).objects));
  }
}

/** Whom an intended act of material conflict is against: "to defeat X", "to press ahead with an offensive in X". */
function conflictTargets(reading: Reading, clause: number): readonly number[] {
  const { tree, lexicon } = reading;
  const args = argumentsOf(reading, clause);
  const acts = [...args.objects, ...args.obliques.map(({ token }) => token)].filter((token) =>
    (lexicon.frames.nouns.get(lemmaOf(tree, token)) ?? []).some(
      ({ type }) => relationDefinition(type).class === 'material conflict',
    ),
  );
  if (!isConflict(reading, clause) && acts.length === 0) return [];
  const own = isConflict(reading, clause)
    ? args.objects.flatMap((object) => {
        const self = actorsAt(reading, object);
        return self.length > 0 ? self : ownersOf(reading, object);
      })
    : [];
  if (own.length > 0) return own;
  const frames = acts.flatMap((act) =>
    (lexicon.frames.nouns.get(lemmaOf(tree, act)) ?? []).map((frame) => ({ act, frame })),
  );
  const verbal = isConflict(reading, clause)
    ? (lexicon.frames.verbs.get(lemmaOf(tree, clause)) ?? []).map((frame) => ({ act: clause, frame }))
    : [];
  for (const { act, frame } of [...frames, ...verbal]) {
    const predicate = act === clause ? { token: clause, args } : nounPredicate(reading, act);
    const target = fill(
      reading,
      frame.target.filter(({ role }) => role === 'prep' || role === 'mod'),
      predicate,
    );
    if (target !== undefined) return target.clusters;
  }
  return [];
}

/** Whether a verb states material conflict: what one vows or threatens to do. */
export function isConflict({ tree, lexicon }: Reading, verb: number): boolean {
  const frames = lexicon.frames.verbs.get(lemmaOf(tree, verb)) ?? [];
  return (
    frames.some(({ type }) => relationDefinition(type).class === 'material conflict') ||
    lexicon.cues.overcoming.has(lemmaOf(tree, verb))
  );
}

/** Names before a noun of action are its agents ("Israeli airstrikes"), unless they are places: those are where it happens. */
function modifierActors({ tree, actors }: Reading, slot: Slot, token: number): number[] {
  const clusters = modifiersOf(tree, actors, token).flatMap((modifier) => actors.at[modifier] ?? []);
  return clusters.filter((cluster) => slot.types.length > 0 || actors.clusters[cluster]?.type !== 'place');
}

function standing(reading: Reading, slot: Slot, token: number): readonly number[] {
  const self = slot.owner === 'only' ? [] : actorsAt(reading, token);
  return self.length > 0 || slot.owner === 'no' ? self : ownersOf(reading, token);
}

/** The predicate's prepositional phrases, and those that the parser hung on its object ("launched strikes on X"). */
function prepositional(reading: Reading, { args }: Predicate): Oblique[] {
  const onObjects = args.objects.flatMap((object) => obliquesOf(reading, object));
  return [...args.obliques, ...onObjects.filter(({ preposition }) => preposition !== 'of')];
}

const JOINING = new Set(['between', 'among', 'amongst', 'of', 'involving', 'by']);

/** The sides of talks, a deal or a war: "between A and B", "A-B talks". */
function partiesOf(reading: Reading, token: number, obliques: readonly Oblique[]): number[] {
  const { tree, actors } = reading;
  const modifiers = modifiersOf(tree, actors, token).flatMap((modifier) => actors.at[modifier] ?? []);
  const topics = obliques.filter(({ preposition }) => ['for', 'on', 'over', 'about'].includes(preposition));
  const ofTopics = topics.flatMap((topic) =>
    obliquesOf(reading, topic.token).filter(({ preposition }) => preposition === 'between'),
  );
  const joined = [...obliques.filter(({ preposition }) => JOINING.has(preposition)), ...ofTopics];
  const between = joined.flatMap((phrase) => {
    const self = actorsAt(reading, phrase.token);
    return self.length > 0 ? self : ownersOf(reading, phrase.token);
  });
  const sides = modifiers.filter((cluster) => actors.clusters[cluster]?.type !== 'place');
  return [...new Set([...sides, ...between])];
}
