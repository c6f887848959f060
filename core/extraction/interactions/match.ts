/** Matches one frame at one predicate: is it the expression, in the right company, and who are the two ends? */
import type { Frame } from '../lexicon/frames.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { isOneToMany, sidesBelow } from '../syntax/sides.ts';
import { baseRelOf, headOf, isPassive, lemmaOf, lowerOf, prepositionOf, relOf, uposOf, xposOf } from '../tree.ts';
import { actedOn, isForOthers, isHosted } from './bystanders.ts';
import { otherPerson } from './disjoint.ts';
import { isExpression, withPhrase } from './expressions.ts';
import { isAllowedBy, isClaimAboutThem, isStated, NOWHERE } from './guards.ts';
import {
  attributedToNearest,
  doneToEachOther,
  harmedIn,
  judgedByDeed,
  judgedByQuality,
  spokenOf,
} from './last-resorts.ts';
import { isOver } from './joint-acts.ts';
import { withThoseTold } from './news.ts';
import { doneToBelongings } from './belongings.ts';
import { refusedDealing } from './refusals.ts';
import type { Predicate } from './predicate.ts';
import { fill, type Matching } from './slots.ts';

export interface Match {
  readonly frame: Frame;
  readonly predicate: Predicate;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  /** All take part alike: every pair among sources and targets. */
  readonly mutual: boolean;
  /** The target was found in a content clause ("vowed to defeat X"). */
  readonly throughClause: boolean;
  /** Somebody answered to it, so that it was done whatever the answer: "refused a request by B". */
  readonly answered?: boolean;
  /** Other words that this says already: the talks of "broke off talks with X". */
  readonly told?: readonly number[];
}

/** The frame's ends at a predicate, or undefined where it does not hold. Acts of conflict are noted in the memory, whole or not. */
export function matchFrame(reading: Matching, frame: Frame, given: Predicate): Match | undefined {
  // most frames fail here, before anything is asked of who acts on whom
  if (!isExpression(reading, frame, given)) return undefined;
  const predicate = withThoseTold(reading, frame, withPhrase(reading, frame, actedOn(reading, frame, given)));
  if (frame.wordClass === 'noun' && isOver(reading, frame.type, predicate.token)) return undefined;
  if (!isStated(reading, frame, predicate)) return undefined;
  if (frame.type === 'agree' && (isSoughtInTalks(reading, predicate.token) || isForOthers(reading, predicate)))
    return undefined;
  const source = fill(reading, frame.source, predicate);
  const target = fill(reading, frame.target, predicate);
  const allowed =
    target !== undefined &&
    isAllowedBy(reading, frame, predicate, target.slot) &&
    !isFated(reading, frame, predicate) &&
    !isClaimAboutThem(reading, frame, predicate, target.clusters) &&
    !(target.slot.role === 'clause.subj' && isUndergone(reading, frame, predicate));
  const sources = (source?.clusters ?? []).filter((cluster) => !isFigurative(reading, frame, cluster));
  const undergoing = (predicate.undergoers ?? []).flatMap((token) => actorsAt(reading, token));
  const ends = undergoing.length > 0 ? undergoing : allowed ? target.clusters : [];
  const distinct = ends.filter((cluster) => !sources.includes(cluster));
  const targets = distinct.length > 0 ? distinct : otherPerson(reading, frame, predicate, sources);
  // whatever else may give a missing end starts from the other one
  if (sources.length + targets.length === 0) return undefined;
  const throughClause = allowed && ['clause.conflict', 'clause.obj'].includes(target.slot.role);
  const { type } = frame;
  reading.events?.note({ type, token: predicate.token, sources, targets });
  const answered = target?.slot.prepositions.has('answering') === true;
  if (sources.length > 0 && targets.length > 0)
    return { frame, predicate, sources, targets, mutual: false, throughClause, answered };
  const together =
    source !== undefined &&
    frame.mutual &&
    sources.length > 1 &&
    isShared(frame, source.slot.role) &&
    !isWithThing(reading, predicate.token) &&
    !isWithOthers(reading, predicate) &&
    !(source.slot.role === 'subj' && isHosted(reading, predicate)) &&
    !isAgainst(frame, predicate) &&
    !isThankedFor(reading, predicate) &&
    !isDoneToSomebody(reading, predicate);
  if (together) return { frame, predicate, ...partners(reading, predicate, sources), throughClause };
  return (
    doneToEachOther(reading, frame, predicate, sources) ??
    judgedByQuality(reading, frame, predicate, sources) ??
    judgedByDeed(reading, frame, predicate, sources) ??
    (isAllowedBy(reading, frame, predicate, NOWHERE)
      ? refusedDealing(reading, frame, predicate, sources)
      : undefined) ??
    doneToBelongings(reading, frame, predicate, sources) ??
    attributedToNearest(reading, frame, predicate, targets) ??
    (sources.length === 0 ? harmedIn(reading, frame, predicate, targets) : undefined) ??
    completed(reading, frame, predicate, sources, targets) ??
    spokenOf(reading, frame, predicate, targets)
  );
}

/** Who has it with whom: each with each, or the first side with all others. */
function partners(
  reading: Matching,
  { token, args }: Predicate,
  clusters: readonly number[],
): Pick<Match, 'sources' | 'targets' | 'mutual'> {
  const phrases = [...args.obliques, ...(clusters.length > 2 ? sidesBelow(reading, token) : [])];
  const [first, ...others] = clusters;
  return first !== undefined && others.length > 1 && isOneToMany(reading, phrases)
    ? { sources: [first], targets: others, mutual: false }
    : { sources: clusters, targets: clusters, mutual: true };
}

/** A company that targets, hits or fights a country does business. */
const isFigurative = ({ actors, lexicon }: Reading, { type }: Frame, cluster: number): boolean =>
  type === 'assault' && lexicon.world.kinds.get(actors.clusters[cluster]?.known ?? '') === 'company';

/** "A call, with which A and B agreed": not with each other. */
function isWithThing({ tree }: Reading, verb: number): boolean {
  for (let at = verb - 1; verb - at < 10 && tree.sentenceOf[at] === tree.sentenceOf[verb]; at--)
    if (lowerOf(tree, at) === 'which') return lowerOf(tree, at - 1) === 'with';
  return false;
}

/** "A and B spoke against the plan": not with each other. */
const isAgainst = ({ wordClass }: Frame, { args }: Predicate): boolean =>
  wordClass === 'verb' && args.obliques.some(({ preposition }) => preposition === 'against');

/** "A and B work with senators": with others, whoever they are, and not with each other. */
const isWithOthers = ({ tree, lexicon: { nominals, roles } }: Reading, { args }: Predicate): boolean =>
  args.obliques.some(({ preposition, token }) => {
    const lemma = lemmaOf(tree, token);
    // "with any senator"
    const isPost = roles.leads.has(lemma) || roles.member_of.has(lemma);
    return preposition === 'with' && (isPost || isSomebody(nominals, lemma));
  });

const isSomebody = (
  { collective, private: people, barrier, generic }: Reading['lexicon']['nominals'],
  lemma: string,
): boolean =>
  // "their ties with the island"
  [collective, people, barrier, ...generic.values()].some((words) => words.has(lemma));

/** "Thanked B and C for agreeing to it": what pleases a third is between them and him. */
function isThankedFor({ tree, lexicon }: Reading, { token }: Predicate): boolean {
  const isGround = baseRelOf(tree, token) === 'advcl' && prepositionOf(tree, token) === 'for';
  return isGround && lexicon.frames.verbs.get(lemmaOf(tree, headOf(tree, token)))?.some(isPraise) === true;
}

const isPraise = ({ type }: Frame): boolean => type === 'support';

/** "Talked B into it", "met B": what two do to a third they need not do with each other. */
const isDoneToSomebody = (reading: Matching, { args, light }: Predicate): boolean =>
  light === undefined &&
  args.objects.some(
    (object) =>
      PERSONAL.has(lowerOf(reading.tree, object)) ||
      (reading.chunks.at[object]?.head === object && reading.actors.at[object] !== undefined),
  );

const PERSONAL: ReadonlySet<string> = new Set(['him', 'her', 'them', 'us', 'me']);

/** An act that takes up one told before, with one end from there. */
function completed(
  reading: Matching,
  frame: Frame,
  predicate: Predicate,
  sources: readonly number[],
  targets: readonly number[],
): Match | undefined {
  if (frame.wordClass !== 'noun' || sources.length + targets.length === 0) return undefined;
  const missing = sources.length === 0 ? 'sources' : 'targets';
  // "the French raid" alone tells nothing anew; "the raid was claimed by France" does
  if (missing === 'targets' && predicate.light === undefined) return undefined;
  const known = [...sources, ...targets];
  const recalled = reading.events?.recall(reading, predicate.token, frame.type, missing, known) ?? [];
  const ends = { sources, targets, [missing]: recalled };
  const distinct = recalled.length > 0 && !ends.sources.some((cluster) => ends.targets.includes(cluster));
  return distinct ? { frame, predicate, ...ends, mutual: false, throughClause: false } : undefined;
}

/** "Negotiations for a ceasefire between A and B": they talk, and have not agreed. */
function isSoughtInTalks({ tree, lexicon }: Reading, noun: number): boolean {
  const sought =
    relOf(tree, noun) === 'nmod' && ['for', 'on', 'about', 'over', 'towards'].includes(prepositionOf(tree, noun));
  const governors = lexicon.frames.nouns.get(lemmaOf(tree, headOf(tree, noun))) ?? [];
  return sought && governors.some(({ type }) => type === 'consult');
}

/** "Called for the X ruling to be overturned", "ordered the consulate to be vacated": who or what is to undergo it is not asked. */
function isFated(reading: Reading, { type }: Frame, { args }: Predicate): boolean {
  const { tree, chunks } = reading;
  const pleas = args.obliques.filter(({ preposition }) => preposition === 'for').map(({ token }) => token);
  return [...pleas, ...args.objects].some((token) => {
    const end = behindPhrase(tree, chunks.at[token]?.end ?? token + 1);
    const fate = lowerOf(tree, end) === 'to' && lowerOf(tree, end + 1) === 'be' && xposOf(tree, end + 2) === 'VBN';
    return type === 'request' && (fate || isFreeing(reading, token));
  });
}

/** "Demanded that B be freed": who is to be freed is not asked. */
const isUndergone = ({ tree, lexicon }: Reading, { type }: Frame, { args }: Predicate): boolean =>
  type === 'request' &&
  args.clauses.some(
    (clause) =>
      isPassive(tree, clause) &&
      lexicon.frames.verbs.get(lemmaOf(tree, clause))?.some((frame) => frame.type === 'retreat') === true,
  );

/** "Demanded the release of B": who is to be freed is not asked. */
const isFreeing = ({ tree, lexicon }: Reading, noun: number): boolean =>
  (lexicon.frames.nouns.get(lemmaOf(tree, noun)) ?? []).some(
    ({ type, target }) =>
      type === 'retreat' && target.some(({ role, prepositions }) => role === 'poss' || prepositions.has('of')),
  );

/** The end of a noun phrase with one place behind it: "the consulate in Lima". */
function behindPhrase(tree: Reading['tree'], end: number): number {
  return uposOf(tree, end) === 'ADP' && uposOf(tree, end + 1) === 'PROPN' ? end + 2 : end;
}

/** "A and B met", "talks between A and B": participants of a mutual act without a second end. */
const isShared = (frame: Frame, role: string): boolean =>
  role === 'subj' || role === 'parties' || (frame.wordClass === 'noun' && ['poss', 'mod', 'prep'].includes(role));
