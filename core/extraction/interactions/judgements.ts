/**
 * Praise and blame by what is said of somebody: "called X a liar", "described Y's veto as shameful", "said that Z had broken its
 * word", "it is unacceptable that Z …".
 */
import { sayerOf } from '../attribution/attribute.ts';
import type { Quotation } from '../attribution/quotations.ts';
import type { DraftClaim } from '../claims.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { argumentsOf } from '../syntax/arguments.ts';
import { surfaceSubject } from '../syntax/subjects.ts';
import { ownersOf } from '../syntax/owners.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import {
  baseRelOf,
  childrenBy,
  childrenOf,
  headOf,
  isVerb,
  lemmaOf,
  lowerOf,
  uposOf,
  xposOf,
  type Tree,
} from '../tree.ts';
import { tokensBesideActors } from './beside-actors.ts';
import { doersOf } from './deeds.ts';
import { implicatedBy } from './implicated.ts';
import { isMedia } from './media.ts';
import { modalityOf } from './modality.ts';

type Verdict = 'accuse' | 'support';

interface Judgement {
  readonly verdict: Verdict;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  /** The word that judges. */
  readonly word: number;
  readonly predicate: number;
  readonly rule: string;
}

/** Accusations and support that an article's sentences state by a word of blame or praise. */
export function findJudgements(
  reading: Reading,
  quotations: readonly Quotation[],
  acts: readonly DraftClaim[],
): DraftClaim[] {
  const found: DraftClaim[] = [];
  for (const token of tokensBesideActors(reading)) {
    const judgement = named(reading, token, acts) ?? stated(reading, token, quotations);
    if (judgement !== undefined) found.push(...claimsOf(reading, judgement));
  }
  return found;
}

function claimsOf(reading: Reading, { verdict, sources, targets, word, predicate, rule }: Judgement): DraftClaim[] {
  const { tree } = reading;
  const modality = rule === 'judgement:named' ? modalityOf(reading, predicate) : 'asserted';
  return sources.flatMap((source) =>
    targets
      .filter((target) => target !== source)
      .map((target) => ({
        type: verdict,
        source,
        target,
        sentence: tree.sentenceOf[predicate] ?? 0,
        trigger: { first: word, end: word + 1 },
        predicate,
        modality,
        rule,
      })),
  );
}

const REACH = 12;

const AIMS: ReadonlySet<string> = new Set(['for', 'against', 'from']);

/** "Called B a liar", "described B's veto as shameful": the words behind the object judge it. */
function named(reading: Reading, verb: number, acts: readonly DraftClaim[]): Judgement | undefined {
  const { tree, lexicon } = reading;
  if (!isVerb(tree, verb) || !lexicon.cues.naming.has(lemmaOf(tree, verb))) return undefined;
  const { subjects, objects } = argumentsOf(reading, verb);
  const object = objects[0];
  // "calls it a defeat": a deal or a day as often as somebody
  if (object === undefined || lowerOf(tree, object) === 'it') return undefined;
  const own = judged(reading, object);
  const targets = own.length > 0 ? own : doersOf(reading, object, acts);
  const sources = subjects.flatMap((subject) => standing(reading, subject));
  if (targets.length === 0 || sources.length === 0) return undefined;
  const from = Math.max(verb + 1, object > verb ? (reading.chunks.at[object]?.end ?? object + 1) : verb + 1);
  const found = wordOfJudgement(reading, from, from + REACH);
  return found && { ...found, sources, targets, predicate: verb, rule: 'judgement:named' };
}

/** The first word of blame, or else of praise, before the next finite verb. */
function wordOfJudgement(
  { tree, lexicon }: Reading,
  from: number,
  end: number,
): { readonly verdict: Verdict; readonly word: number } | undefined {
  const { condemning, approving, negators } = lexicon.cues;
  let praise: number | undefined;
  for (let at = from; at < end && tree.sentenceOf[at] === tree.sentenceOf[from]; at++) {
    if (['VBD', 'VBZ', 'VBP', 'MD'].includes(xposOf(tree, at)) || negators.has(lowerOf(tree, at))) break;
    // "as essential for deterring aggression": what the thing is good for or against is not what it is
    if (AIMS.has(lowerOf(tree, at))) break;
    if (condemning.has(lemmaOf(tree, at)) || condemning.has(lowerOf(tree, at))) return { verdict: 'accuse', word: at };
    if (approving.has(lemmaOf(tree, at))) praise ??= at;
  }
  return praise === undefined ? undefined : { verdict: 'support', word: praise };
}

/** What a speaker says of another: that he is a liar, that he broke his word. */
function stated(reading: Reading, token: number, quotations: readonly Quotation[]): Judgement | undefined {
  const { tree } = reading;
  const said =
    implicated(reading, token) ?? (isVerb(tree, token) ? wronging(reading, token) : predicated(reading, token));
  if (said === undefined || said.targets.length === 0) return undefined;
  const speaker = sayerOf(reading, token, quotations);
  if (speaker === undefined || isUnsaid(reading, speaker.first) || said.targets.includes(speaker.cluster))
    return undefined;
  if (tree.sentenceOf[speaker.first] !== tree.sentenceOf[token]) return undefined;
  // "B was a hero, the Harbour Courier reported"
  if (isMedia(reading, reading.actors.clusters[speaker.cluster]!)) return undefined;
  return { ...said, sources: [speaker.cluster], word: token, predicate: token, rule: 'judgement:stated' };
}

/** "Did not find that B had": who says no such thing judges nobody. */
function isUnsaid(reading: Reading, speaker: number): boolean {
  const verb = headOf(reading.tree, speaker);
  return isVerb(reading.tree, verb) && verb !== speaker && modalityOf(reading, verb) !== 'asserted';
}

type Said = Pick<Judgement, 'verdict' | 'targets'>;

/** "B was behind the attack". */
function implicated(reading: Reading, token: number): Said | undefined {
  const found = implicatedBy(reading, token);
  return (
    found && { verdict: 'accuse', targets: [...found.actors, ...found.nouns.flatMap((noun) => judged(reading, noun))] }
  );
}

/** "B has broken its word". */
function wronging(reading: Reading, verb: number): Said | undefined {
  const { tree, lexicon } = reading;
  if (!verbsOfWrong(lexicon).has(lemmaOf(tree, verb))) return undefined;
  // "when he breaks the law", "who had broken": said in passing, or to tell whom is meant
  if (baseRelOf(tree, verb) === 'advcl' || isRelative(tree, verb)) return undefined;
  const { subjects, objects } = argumentsOf(reading, verb);
  const wordings = [
    lemmaOf(tree, verb),
    ...objects.map((object) => `${lemmaOf(tree, verb)} *${lemmaOf(tree, object)}`),
    ...childrenBy(tree, verb, 'xcomp').map((undone) => `${lemmaOf(tree, verb)} >${lemmaOf(tree, undone)}`),
  ];
  const isWrong = wordings.some((wording) => lexicon.cues.wrongdoing.has(wording));
  if (!isWrong || modalityOf(reading, verb) !== 'asserted') return undefined;
  return { verdict: 'accuse', targets: subjects.flatMap((subject) => judged(reading, subject)) };
}

const isRelative = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'nsubj').some((subject) => ['WP', 'WDT'].includes(xposOf(tree, subject)));

const verbs = new WeakMap<Lexicon, ReadonlySet<string>>();

/** The verbs of all wordings of wrongdoing: most verbs are none, and need no further look. */
function verbsOfWrong(lexicon: Lexicon): ReadonlySet<string> {
  const known = verbs.get(lexicon) ?? new Set([...lexicon.cues.wrongdoing].map((wording) => wording.split(' ')[0]!));
  verbs.set(lexicon, known);
  return known;
}

/** "B is a liar", "it is unacceptable that B …"; "not acceptable" blames, "not wrong" says nothing. */
function predicated(reading: Reading, token: number): Said | undefined {
  const { tree } = reading;
  if (childrenBy(tree, token, 'cop').length === 0) return undefined;
  const verdict = verdictOf(reading, token);
  if (verdict === undefined || isUncertain(reading, token)) return undefined;
  const subjects = childrenBy(tree, token, 'nsubj').filter(
    (subject) =>
      (uposOf(tree, subject) !== 'PRON' || reading.actors.at[subject] !== undefined) && !isOfMedia(reading, subject),
  );
  const own = subjects.flatMap((subject) => judged(reading, subject));
  if (own.length > 0) return { verdict, targets: own };
  // "the crash was B's doing"
  const possessors = childrenBy(tree, token, 'nmod:poss').flatMap((owner) => actorsAt(reading, owner));
  if (possessors.length > 0) return { verdict, targets: possessors };
  const clauses = childrenBy(tree, token, 'csubj', 'ccomp', 'advcl', 'acl');
  const expletive = childrenOf(tree, token).some((child) => lowerOf(tree, child) === 'it');
  const doers = expletive
    ? clauses.flatMap((clause) => surfaceSubject(reading, clause)).concat(behindThat(tree, token))
    : [];
  return { verdict, targets: doers.flatMap((doer) => judged(reading, doer)) };
}

/** What may be so, or what somebody denies; a "not" of its own turns the verdict instead. */
function isUncertain(reading: Reading, token: number): boolean {
  const modality = modalityOf(reading, token);
  return modality === 'prospective' || (modality === 'negated' && !isNegated(reading, token));
}

const isNegated = ({ tree, lexicon }: Reading, token: number): boolean =>
  childrenOf(tree, token).some((child) => lexicon.cues.negators.has(lowerOf(tree, child)));

/** "Said on Harbour Radio, “It is a disgrace”": of something else than where it was said. */
const isOfMedia = (reading: Reading, subject: number): boolean =>
  lowerOf(reading.tree, subject) === 'it' &&
  reading.actors.at[subject]?.some((cluster) => isMedia(reading, reading.actors.clusters[cluster]!)) === true;

/** "Unacceptable that B has": the subject behind the conjunction, wherever the tree hangs its clause. */
function behindThat(tree: Tree, token: number): number[] {
  if (lowerOf(tree, token + 1) !== 'that') return [];
  for (let at = token + 2; at < token + REACH && tree.sentenceOf[at] === tree.sentenceOf[token]; at++)
    if (baseRelOf(tree, at) === 'nsubj') return [at];
  return [];
}

function verdictOf(reading: Reading, token: number): Verdict | undefined {
  const { tree, lexicon } = reading;
  const { condemning, approving } = lexicon.cues;
  const words = [token, ...childrenBy(tree, token, 'amod', 'compound')].flatMap((at) => [
    lemmaOf(tree, at),
    lowerOf(tree, at),
  ]);
  const blame = words.some((word) => condemning.has(word));
  const negated = isNegated(reading, token);
  if (blame) return negated ? undefined : 'accuse';
  if (!words.some((word) => approving.has(word))) return undefined;
  return negated ? 'accuse' : 'support';
}

/** The actor at a noun phrase. */
const standing = (reading: Reading, token: number): readonly number[] => {
  const self = actorsAt(reading, token);
  return self.length > 0 ? self : ownersOf(reading, token);
};

/** Whom a judgement of a noun phrase meets: the actor there, or who did or said the thing; a crisis is nobody's deed. */
function judged(reading: Reading, token: number): readonly number[] {
  const { tree, lexicon } = reading;
  const self = actorsAt(reading, token);
  if (self.length > 0) return self;
  const lemma = lemmaOf(tree, token);
  const isDeed =
    lexicon.nominals.deed.has(lemma) ||
    lexicon.cues.documents.has(lemma) ||
    lexicon.frames.nouns.has(lemma) ||
    // "Turkey's drilling is illegal"
    lemma.endsWith('ing');
  return isDeed ? ownersOf(reading, token) : [];
}
