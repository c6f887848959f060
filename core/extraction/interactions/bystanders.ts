/** Who brings an act about, hosts it, meets with it or approves of it, and so is none of those who do it. */
import { relationDefinition } from '../../model/ontology.ts';
import type { Frame } from '../lexicon/frames.ts';
import type { Reading } from '../syntax/resolve.ts';
import { baseRelOf, lemmaOf, lowerOf, relOf, xposOf } from '../tree.ts';
import { asReceived, isLight, type Predicate } from './predicate.ts';
import { signatoriesOf } from './phrases.ts';
import type { Matching } from './slots.ts';

/** The predicate with what bears on a frame: who arranges a truce is no party to it, and what harms "it" may harm a thing. */
export function actedOn(reading: Matching, frame: Frame, given: Predicate): Predicate {
  if (isArranged(reading, frame, given)) return withoutAgent(given);
  if (isMet(reading, frame, given)) return { ...given, args: { ...given.args, subjects: [] } };
  const isMaterial = relationDefinition(frame.type).class?.startsWith('material') ?? false;
  const predicate = frame.mutual ? given : asReceived(reading, frame, given);
  const isIt = (object: number): boolean => lowerOf(reading.tree, object) === 'it';
  if (!isMaterial || frame.wordClass !== 'verb' || !predicate.args.objects.some(isIt)) return predicate;
  const objects = predicate.args.objects.filter((object) => !isIt(object));
  return { ...predicate, args: { ...predicate.args, objects } };
}

const withoutAgent = (predicate: Predicate): Predicate => ({
  ...predicate,
  args: {
    ...predicate.args,
    subjects: [],
    obliques: predicate.args.obliques.filter(({ preposition }) => preposition !== 'by'),
  },
});

/** "Arranged a truce": whoever brings an agreement about is no party to it. */
const isArranged = (reading: Reading, { type, wordClass }: Frame, { light }: Predicate): boolean => {
  if (wordClass !== 'noun' || light === undefined) return false;
  // who hosts talks may hold them; who brokers or mediates them does not, nor do those by whom they are hosted
  return type === 'consult'
    ? mediatesAlways(reading, light) || (xposOf(reading.tree, light) === 'VBN' && isHostedBy(reading, light))
    : type === 'agree' && (canMediate(reading, light) || isJudging(reading, light));
};

/** "Talks sponsored by A and B". */
const isHostedBy = (reading: Reading, verb: number): boolean =>
  baseRelOf(reading.tree, verb) === 'acl' && canMediate(reading, verb);

const mediatesAlways = ({ tree, lexicon }: Reading, verb: number): boolean =>
  lexicon.frames.verbs
    .get(lemmaOf(tree, verb))
    ?.some(({ type, object, phrase, only }) => type === 'mediate' && !object && !phrase && only === undefined) ?? false;

/** "A and B welcomed the accord": who only approves of an agreement is no party to it. */
const isJudging = ({ tree, lexicon }: Reading, verb: number): boolean =>
  lexicon.frames.verbs
    .get(lemmaOf(tree, verb))
    ?.some(({ type, object, phrase }) => type === 'support' && object === undefined && phrase === undefined) ?? false;

/** "Foiled an attack", "welcomed the release": what somebody only meets with or brings about others do. */
const isMet = ({ tree, lexicon }: Reading, { type, wordClass }: Frame, { light }: Predicate): boolean =>
  wordClass === 'noun' &&
  light !== undefined &&
  relationDefinition(type).class?.startsWith('material') === true &&
  type !== 'cooperate' &&
  isLight(tree, light, lexicon.frames.light.meeting);

/** "A and B hosted talks": of others. */
export const isHosted = (reading: Reading, { light }: Predicate): boolean =>
  light !== undefined && canMediate(reading, light);

/** "A truce with B, brokered by C": what a clause says that others conclude is no agreement of whoever brings it about. */
export const isForOthers = (reading: Reading, { token, args }: Predicate): boolean =>
  relOf(reading.tree, token) === 'acl' &&
  canMediate(reading, token) &&
  args.objects.some((deal) => signatoriesOf(reading, deal).length > 0);

/** Whether a verb may tell of mediation whatever its object: who makes peace mediates, who makes a call does not. */
const canMediate = ({ tree, lexicon }: Reading, verb: number): boolean =>
  lexicon.frames.verbs
    .get(lemmaOf(tree, verb))
    ?.some(({ type, object, phrase }) => type === 'mediate' && !object && !phrase) ?? false;
