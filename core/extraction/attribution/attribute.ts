/** Who says so: a verb of speech above the act or beside it, "according to", the quotation around it, a headline's colon. */
import { relationDefinition, type RelationType } from '../../model/ontology.ts';
import type { DraftClaim } from '../claims.ts';
import { stretchAt } from '../sorted.ts';
import type { Reading } from '../syntax/resolve.ts';
import { baseRelOf, childrenBy, headOf, isRoot, lemmaOf, lowerOf, relOf, uposOf, xposOf, type Tree } from '../tree.ts';
import { aboveOf } from './above.ts';
import { sayerByOrder } from './by-order.ts';
import type { Quotation } from './quotations.ts';
import { headlineSpeaker, sourceOf } from './sources.ts';
import { speakerAt, type Speaker } from './speakers.ts';

/** Whether a speaker holds a post in a state or body, so that its voice is his. */
export type HoldsPost = (speaker: number, body: number) => boolean;

/** The source that a claim's sentence names, if it names one other than the article and the act itself. */
export function attributionOf(
  reading: Reading,
  claim: DraftClaim,
  quotations: readonly Quotation[],
  holdsPost: HoldsPost,
): Speaker | undefined {
  if (claim.predicate === undefined) return undefined;
  const owner = ownerUp(reading, claim);
  if (owner !== undefined) return owner;
  const speaker = sayerOf(reading, claim.predicate, isStatement(quotations) ? [] : quotations);
  return speaker === undefined || isOwnVoice(reading, claim, speaker, holdsPost) ? undefined : speaker;
}

/** A text that is one speaker's statement: he is no source beside the article. */
const isStatement = (quotations: readonly Quotation[]): boolean => quotations[0]?.unmarked === true;

/** Who says what a predicate states. A source between the speaker and the act is nearer ("X said that, according to Y, …"). */
export function sayerOf(reading: Reading, predicate: number, quotations: readonly Quotation[]): Speaker | undefined {
  const saying = aboveOf(reading, predicate) ?? sayerByOrder(reading, predicate);
  const named = sourceOf(reading, predicate);
  if (saying !== undefined && named !== undefined)
    return saying.first < named.first && named.first < predicate ? named : saying;
  return saying ?? named ?? stretchAt(quotations, predicate)?.speaker ?? headlineSpeaker(reading, predicate);
}

const isMaterial = (type: RelationType): boolean => relationDefinition(type).class.startsWith('material');

/** Condemning, demanding, refusing, praising, talking: done by being said. Who meets somebody need not speak. */
const isSpeechAct = ({ tree, lexicon }: Reading, { type, predicate }: DraftClaim): boolean =>
  relationDefinition(type).class === 'verbal conflict' ||
  type === 'support' ||
  (type === 'consult' && predicate !== undefined && lexicon.cues.conversing.has(lemmaOf(tree, predicate)));

/** "Claimed", "admitted": the speaker tells of a deed of his own. */
const isClaiming = ({ tree, lexicon }: Reading, verb: number): boolean =>
  lexicon.cues.claiming.has(lemmaOf(tree, verb)) && uposOf(tree, verb) === 'VERB';

/** Speech acts are their own attribution, and whoever says "we will" acts himself. */
function isOwnVoice(reading: Reading, claim: DraftClaim, speaker: Speaker, holdsPost: HoldsPost): boolean {
  const { tree, actors } = reading;
  const own = claim.source === speaker.cluster || isSharedAct(reading, claim, speaker);
  if (isSpeechAct(reading, claim) && (own || holdsPost(speaker.cluster, claim.source))) return true;
  if (!own) return isFirstPerson(reading, claim);
  const verb = headOf(tree, speaker.first);
  return (
    verb === claim.predicate ||
    isParticiple(tree, claim.predicate) ||
    relOf(tree, speaker.first) === 'root' ||
    isFirstPerson(reading, claim) ||
    actors.at[speaker.first] === undefined
  );
}

/** "A and B announced their support for C": each speaks for himself, whomever the tree has announce it. */
const isSharedAct = ({ tree, actors }: Reading, { predicate, source }: DraftClaim, { cluster }: Speaker): boolean =>
  predicate !== undefined &&
  childrenBy(tree, predicate, 'nmod:poss').some((owner) => {
    const owners = actors.at[owner] ?? [];
    return owners.includes(source) && owners.includes(cluster);
  });

/** "Claimed responsibility for", "admitted bombing", "the attack was claimed by": whoever owns up to a deed is its source. */
function ownerUp(reading: Reading, { type, predicate, source }: DraftClaim): Speaker | undefined {
  const { tree } = reading;
  if (predicate === undefined || !isMaterial(type)) return undefined;
  for (let at = predicate, steps = 0; steps < 4 && !isRoot(tree, at) && DEED.has(baseRelOf(tree, at)); steps++) {
    at = headOf(tree, at);
    const speaker = isClaiming(reading, at) ? speakerAt(reading, at) : undefined;
    if (speaker !== undefined) return speaker.cluster === source ? speaker : undefined;
  }
  return undefined;
}

/** How a deed hangs on the verb that tells it. */
const DEED = new Set(['xcomp', 'obj', 'nsubj', 'nmod', 'obl']);

/** "X spoke, asking Y to": X's own act, whatever else he says. */
const isParticiple = (tree: Tree, predicate: number | undefined): boolean =>
  predicate !== undefined &&
  xposOf(tree, predicate) === 'VBG' &&
  childrenBy(tree, predicate, 'nsubj', 'aux').length === 0;

const FIRST_PERSON = new Set(['we', 'i', 'our', 'my', 'us']);

/** "Us", and not "US". */
const isFirstPersonWord = (tree: Tree, token: number): boolean =>
  FIRST_PERSON.has(lowerOf(tree, token)) && uposOf(tree, token) !== 'PROPN';

/** Whether "we" or "I" is the word for whoever acts, nearest to the act. */
function isFirstPerson({ tree, actors }: Reading, { sentence, source, predicate, trigger }: DraftClaim): boolean {
  const { firstToken, endToken } = tree.doc.sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  const act = predicate ?? trigger.first;
  const names: number[] = [];
  for (let token = firstToken; token < endToken; token++) if (actors.at[token]?.includes(source)) names.push(token);
  const nearest = names.findLast((token) => token < act) ?? names[0];
  return nearest !== undefined && isFirstPersonWord(tree, nearest);
}
