/** Fills a frame's slots: from a place in the syntax to the actors that stand there. */
import { relationDefinition } from '../../model/ontology.ts';
import type { Frame, Slot } from '../lexicon/frames.ts';
import { argumentsOf } from '../syntax/arguments.ts';
import { doersUnder, subjectsUnder } from '../syntax/circumstances.ts';
import { exemplarsOf } from '../syntax/exemplars.ts';
import { obliquesOf, type Oblique } from '../syntax/obliques.ts';
import { surfaceSubject } from '../syntax/subjects.ts';
import { issuersOf } from '../syntax/issuers.ts';
import { sidesOf } from '../syntax/sides.ts';
import { modifiersOf } from '../syntax/modifiers.ts';
import { describedBy, referentOf } from '../syntax/antecedents.ts';
import { ownersOf } from '../syntax/owners.ts';
import { actorsAt, phraseHead, takenUpAt, type Reading } from '../syntax/resolve.ts';
import {
  baseRelOf,
  childrenBy,
  childrenOf,
  headOf,
  lemmaOf,
  lowerOf,
  prepositionOf,
  relOf,
  type Tree,
} from '../tree.ts';
import { bearersOf as adjectiveBearersOf } from './bearers.ts';
import { describedBy as describedByNoun } from './noun-bearers.ts';
import { hasUnknownAgent } from './agents.ts';
import { culpritsOf } from './culprits.ts';
import { doersTold } from './doers-told.ts';
import { partnersIn } from './joint-acts.ts';
import { partiesOf, prepositional, signatoriesOf } from './phrases.ts';
import { isLight, nounPredicate, type Predicate } from './predicate.ts';
import { doersTo } from './reacting.ts';
import type { EventMemory } from './recall.ts';
import { isWorded } from './wording.ts';

/** A reading under way, with the acts that it has met so far. */
export interface Matching extends Reading {
  readonly events?: EventMemory;
}

/** The clusters that fill the first of a frame's slots that holds any, and the slot. */
export function fill(
  reading: Matching,
  slots: readonly Slot[],
  predicate: Predicate,
): { readonly slot: Slot; readonly clusters: readonly number[] } | undefined {
  for (const slot of slots) {
    const clusters = clustersIn(reading, slot, predicate).filter((cluster) => fits(reading, slot, cluster));
    if (clusters.length > 0) return { slot, clusters: [...new Set(clusters)] };
  }
  return undefined;
}

/** Whether a cluster may fill a slot, by its type. */
export function fits({ actors }: Reading, slot: Slot, cluster: number): boolean {
  const type = actors.clusters[cluster]?.type;
  return type !== undefined && (slot.types.length === 0 || slot.types.includes(type));
}

function clustersIn(reading: Matching, slot: Slot, predicate: Predicate): number[] {
  const { tree } = reading;
  const { token, args } = predicate;
  const at = (tokens: readonly number[]) => tokens.flatMap((argument) => standing(reading, slot, argument));
  switch (slot.role) {
    case 'subj': {
      if (hasUnknownAgent(reading, predicate)) return [];
      const own = at(args.subjects.flatMap((subject) => [subject, ...launcherOf(reading, subject, token)]));
      const bearers = at(adjectiveBearersOf(reading, token));
      // "a film, The Long Road, critical of": the noun that an adjective describes need not be who thinks so
      const isTold = own.length === 0 || (relOf(tree, token) === 'amod' && bearers.length > 0);
      return isTold ? bearers : own;
    }
    case 'adjunct.subj':
      return at(predicate.adjunctSubjects ?? []);
    case 'host.doer':
      return at(doersUnder(reading, token, wordsOf(reading, slot)));
    case 'host.subj':
      return at(subjectsUnder(reading, token, wordsOf(reading, slot)));
    case 'verb.doer':
      return at(doersTo(reading, token, wordsOf(reading, slot)));
    case 'obj':
      return at(args.objects);
    case 'iobj':
      return at(args.indirect);
    case 'poss':
      return at(childrenBy(tree, token, 'nmod:poss'));
    case 'mod':
      return modifierActors(reading, slot, token);
    case 'prep':
      return prepositional(reading, predicate)
        .filter(({ preposition }) => slot.prepositions.has(preposition))
        .flatMap((phrase) => [
          ...at([phrase.token]),
          ...(phrase.preposition === 'between' ? sidesOf(reading, phrase) : []),
        ]);
    case 'parties':
      return partiesOf(reading, token, args.obliques);
    case 'obj.parties':
      return args.objects.flatMap((object) => partiesTo(reading, object, args.obliques));
    case 'obj.of':
      return at(
        args.objects
          .flatMap((object) => obliquesOf(reading, object))
          .filter(({ preposition }) => preposition === 'of')
          .map((phrase) => phrase.token),
      );
    case 'deed':
      if (args.subjects.length > 0 && slot.owner === 'no') return [];
      return [...authorsOfDeeds(reading, args.obliques), ...at(doersWhen(reading, token))];
    case 'deed.target':
      return targetsOfDeeds(reading, slot, prepositional(reading, predicate));
    case 'bearer':
      return at(describedByNoun(reading, token));
    case 'culprit':
      return at(culpritsOf(reading, token));
    case 'partner':
      return at(partnersIn(reading, predicate));
    case 'clause.subj':
      return at(args.clauses.flatMap((clause) => doersTold(reading, clause)));
    case 'unless.subj':
      return at(conditionsOf(tree, token).flatMap((clause) => argumentsOf(reading, clause).subjects));
    case 'clause.conflict':
      return args.clauses.flatMap((clause) => conflictTargets(reading, clause));
    case 'clause.obj':
      return at(args.clauses.flatMap((clause) => argumentsOf(reading, clause).objects));
  }
}

/** "Threatened sanctions unless A lets inspectors in": the clauses that say what would avert it, on the verb or what it governs. */
const conditionsOf = (tree: Tree, verb: number): readonly number[] =>
  [verb, ...childrenBy(tree, verb, 'xcomp', 'ccomp', 'obj')].flatMap((host) =>
    childrenOf(tree, host).filter((clause) => prepositionOf(tree, clause) === 'unless'),
  );

/** The sides of what somebody brings about; that it is brought about by him does not make him one. */
function partiesTo(reading: Matching, thing: number, obliques: readonly Oblique[]): readonly number[] {
  const others = obliques.filter(({ preposition }) => preposition !== 'by');
  const told = partiesOf(reading, thing, [...obliquesOf(reading, thing), ...others]);
  return told.length > 0 ? told : signatoriesOf(reading, thing);
}

/** The words of the lists that a slot names. */
const wordsOf = ({ lexicon }: Reading, { prepositions }: Slot): ReadonlySet<string> =>
  new Set([...prepositions].flatMap((list) => [...(lexicon.frames.words.get(list) ?? [])]));

const TURNS = new Set(['when', 'after', 'as', 'while']);

/** Who did what harm is said to come of: "died when Chadian jets bombed the port". */
const doersWhen = (reading: Matching, verb: number): readonly number[] =>
  childrenBy(reading.tree, verb, 'advcl')
    .filter(
      (clause) =>
        childrenOf(reading.tree, clause).some((child) => child < clause && TURNS.has(lowerOf(reading.tree, child))) &&
        isAssault(reading, clause),
    )
    .flatMap((clause) => argumentsOf(reading, clause).subjects)
    // "after a Chadian bus hit a tree"
    .filter((doer) => reading.actors.at[doer] !== undefined);

const isAssault = ({ tree, lexicon }: Reading, verb: number): boolean =>
  (lexicon.frames.verbs.get(lemmaOf(tree, verb)) ?? []).some(
    (frame) => frame.type === 'assault' && isWorded(tree, verb, frame),
  );

const DEED_PREPOSITIONS = new Set(['in', 'during', 'by', 'with', 'through', 'via']);

/** Who did the act that a phrase names: "were killed in an attack by X", "died in a French raid". */
const authorsOfDeeds = (reading: Matching, obliques: readonly Oblique[]): number[] =>
  obliques
    .filter(({ preposition }) => DEED_PREPOSITIONS.has(preposition))
    .flatMap(({ token }) => conflictFrames(reading, token).map((frame) => ({ token, frame })))
    .flatMap(({ token, frame }) => {
      const own = fill(reading, frame.source, nounPredicate(reading, token));
      return own?.clusters ?? reading.events?.recall(reading, token, frame.type, 'sources') ?? [];
    });

/** Whom the act that a phrase names was done to: "responsible for the attack on X", "behind the killing of X". */
const targetsOfDeeds = (reading: Matching, { prepositions }: Slot, obliques: readonly Oblique[]): number[] =>
  obliques
    .filter(({ preposition }) => prepositions.has(preposition))
    .flatMap(({ token }) => conflictFrames(reading, token).map((frame) => ({ token, slots: frame.target })))
    .flatMap(({ token, slots }) => fill(reading, slots, nounPredicate(reading, token))?.clusters ?? []);

/** Forces that are sent need not be sent against anybody. */
const isHarm = ({ type }: Frame): boolean =>
  relationDefinition(type).class === 'material conflict' && type !== 'mobilize';

const conflictFrames = ({ tree, lexicon }: Reading, noun: number): readonly Frame[] =>
  (lexicon.frames.nouns.get(lemmaOf(tree, noun)) ?? []).filter(
    ({ type }) => relationDefinition(type).class === 'material conflict',
  );

/** Whom an intended act of material conflict is against: "to defeat X", "to press ahead with an offensive in X". */
function conflictTargets(reading: Matching, clause: number): readonly number[] {
  const { tree, lexicon } = reading;
  const args = argumentsOf(reading, clause);
  // "pledged to lift tariffs": no more of it
  const isEnded = (token: number): boolean =>
    (lexicon.frames.verbs.get(lemmaOf(tree, clause)) ?? []).some(
      ({ type, object }) => type === 'retreat' && object === lemmaOf(tree, token),
    );
  const harms = args.objects.filter((object) => !isEnded(object));
  const acts = [...harms, ...args.obliques.map(({ token }) => token)].filter((token) =>
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
    ? (lexicon.frames.verbs.get(lemmaOf(tree, clause)) ?? []).filter(isHarm).map((frame) => ({ act: clause, frame }))
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
    frames.some((frame) => isHarm(frame) && isWorded(tree, verb, frame)) ||
    lexicon.cues.overcoming.has(lemmaOf(tree, verb))
  );
}

/** "Launched missiles targeting X", "carried out raids that killed": what a light verb's object does, its subject does. */
function launcherOf(reading: Reading, thing: number, token: number): readonly number[] {
  const { tree, lexicon } = reading;
  const noun = referentOf(reading, thing);
  const verb = headOf(tree, noun);
  const isClause = baseRelOf(tree, token) === 'acl' && headOf(tree, token) === noun;
  const isThing = reading.actors.at[noun] === undefined && ownersOf(reading, noun).length === 0;
  if (!isClause || !isThing || relOf(tree, noun) !== 'obj' || !isLight(tree, verb, lexicon.frames.light.verbs))
    return [];
  return surfaceSubject(reading, verb);
}

/** Names before a noun of action are its agents ("Israeli airstrikes"), unless they are places: those are where it happens. */
function modifierActors(reading: Reading, slot: Slot, token: number): number[] {
  const { actors } = reading;
  const clusters = modifiersOf(reading, token).flatMap((modifier) => actors.at[modifier] ?? []);
  return clusters.filter((cluster) => slot.types.length > 0 || actors.clusters[cluster]?.type !== 'place');
}

function standing(reading: Reading, slot: Slot, token: number): readonly number[] {
  const referent = referentOf(reading, token);
  const head = phraseHead(reading, referent);
  const isRelative = referent !== token && head === referent;
  const self = slot.owner === 'only' ? [] : isRelative ? takenUpAt(reading, head, token) : actorsAt(reading, head);
  // "eight Kenyans, among them A"
  if (self.length > 0) return isRelative ? self : [...self, ...exemplarsOf(reading, head)];
  // "Norvik, a firm blacklisted by A"
  const described = slot.owner === 'only' ? [] : describedBy(reading, head);
  if (described.length > 0) return described;
  if (slot.owner === 'no') return exemplarsOf(reading, head);
  const owners = ownersOf(reading, head, { ofFate: slot.owner === 'fate' });
  if (owners.length > 0) return owners;
  // a resolution is its issuer's: "the council adopted a resolution condemning"
  const issuers = issuersOf(reading, head);
  return issuers.length > 0 ? issuers : exemplarsOf(reading, head);
}
