/** Interactions: tries the frames of every predicate of an article and turns matches into claims. */
import { allowsEnds, relationDefinition } from '../../model/ontology.ts';
import { titlesIn, type Quotation } from '../attribution/quotations.ts';
import type { DraftClaim } from '../claims.ts';
import { groupBy } from '../group-by.ts';
import type { Frame } from '../lexicon/frames.ts';
import type { DraftCluster } from '../mentions/draft.ts';
import { foldName } from '../mentions/fold.ts';
import { argumentsOf } from '../syntax/arguments.ts';
import type { Reading } from '../syntax/resolve.ts';
import { isPastTerm } from '../structure/terms.ts';
import { childrenBy, isVerb, lemmaOf, lowerOf, uposOf, wordOf, xposOf } from '../tree.ts';
import { sentencesWithActors } from './beside-actors.ts';
import { matchFrame, type Match } from './match.ts';
import { jointActsIn } from './joint-acts.ts';
import { isMedia } from './media.ts';
import { modalityOf } from './modality.ts';
import { EventMemory } from './recall.ts';
import type { Matching } from './slots.ts';
import { isLight, particleOf, predicateAt } from './predicate.ts';

/** All interactions that an article's sentences state, one for each predicate and pair. */
export function findInteractions(reading: Reading, quotations: readonly Quotation[]): DraftClaim[] {
  const { tree, lexicon, actors, chunks, kept } = reading;
  const named = new Uint8Array(tree.doc.tokens.length);
  for (const { firstToken, endToken } of tree.doc.names) named.fill(1, firstToken, endToken);
  for (const { first, end } of titlesIn(tree, quotations)) named.fill(1, first, end);
  const matching: Matching = { tree, lexicon, actors, chunks, kept, events: new EventMemory() };
  const mentions = sentencesWithActors(reading);
  const matches: Match[] = [];
  for (let token = 0; token < tree.doc.tokens.length; token++) {
    if (named[token] === 1) continue;
    if (mentions[tree.sentenceOf[token]!] === 0 && !framesAt(reading, token).some(takesUpDeeds)) continue;
    const found = matchesAt(matching, token);
    if (found !== undefined) matches.push(...found);
  }
  const told = toldByGovernor(reading, matches);
  const nouns = groupBy(matches, ({ predicate }) => predicate.light);
  return matches
    .filter(({ predicate, frame }) => !(told.get(predicate.token) ?? []).some((type) => isInstead(type, frame)))
    .filter((match) => !isToldByNoun(match, nouns.get(match.predicate.token) ?? []))
    .flatMap((match) => claimsOf(reading, match));
}

/** "Refused talks with B", "pulled out of the deal with B". */
const isBreach = ({ target }: Frame): boolean => target.some(({ role }) => role === 'partner');

/** Who lifted sanctions imposed none; but what somebody heeds or ignores was asked of him all the same. */
const isInstead = (told: string, { type, wordClass }: Frame): boolean =>
  told !== type && !(wordClass === 'noun' && type === 'request' && ['reject', 'concede'].includes(told));

const isPlain = ({ particle, object, phrase }: Frame): boolean =>
  particle === undefined && object === undefined && phrase === undefined;

const NO_FRAMES: readonly Frame[] = [];

/** The frames of the word at a token. */
export function framesAt({ tree, lexicon }: Reading, token: number): readonly Frame[] {
  const lemma = lemmaOf(tree, token);
  switch (uposOf(tree, token)) {
    case 'VERB':
      return lexicon.frames.verbs.get(lemma) ?? NO_FRAMES;
    case 'NOUN':
      return lexicon.frames.nouns.get(lemma) ?? NO_FRAMES;
    case 'PROPN':
    case 'SYM':
      return lexicon.frames.nouns.get(lemma) ?? NO_FRAMES;
    case 'ADJ':
      return lexicon.frames.adjectives.get(lemma) ?? NO_FRAMES;
    default:
      return NO_FRAMES;
  }
}

/** "Killed in the raid": who did it may have been told before; whatever else acts or undergoes stands in the sentence itself. */
const takesUpDeeds = ({ source }: Frame): boolean => source.some(({ role }) => role === 'deed');

/** Multi-word expressions go before plain words; then the order of the table. */
export function matchesAt(reading: Matching, token: number): Match[] | undefined {
  const frames = framesAt(reading, token);
  if (frames.length === 0) return undefined;
  const predicate = predicateAt(reading, token, frames[0]!.wordClass);
  for (const plain of [false, true]) {
    for (const frame of frames) {
      if (isPlain(frame) !== plain) continue;
      const match = matchFrame(reading, frame, predicate);
      if (match !== undefined) return [match];
    }
  }
  return undefined;
}

function claimsOf(reading: Reading, match: Match): DraftClaim[] {
  const { tree, actors } = reading;
  const { frame, predicate, sources, targets, mutual } = match;
  const type = isOfMany(reading, match) ? 'member_of' : frame.type;
  const { symmetric, class: kind } = relationDefinition(type);
  const isAct = kind !== 'structural';
  const modality =
    frame.needs === 'refusal' || match.answered ? 'asserted' : modalityOf(reading, predicate.token, predicate.light);
  const claims: DraftClaim[] = [];
  if (!isAct && (isOver(reading, predicate.token) || isTopic(reading, predicate.token))) return [];
  for (const source of sources) {
    for (const target of targets) {
      if (source === target || (mutual && symmetric && target < source)) continue;
      const [from, to] = [actors.clusters[source]!, actors.clusters[target]!];
      if (!allowsEnds(type, from.type, to.type)) continue;
      // telling a newspaper something is how news comes about, not what it is about
      if (OF_NEWSMAKING.has(type) && (isMedia(reading, from) || isMedia(reading, to))) continue;
      if (type === 'consult' && to.type === 'place' && !isSeat(reading, to)) continue;
      // a town does nothing; a capital or a region may stand for its government
      if (isAct && isTown(from) && !isSeat(reading, from)) continue;
      // "the camp gave shelter to B": where B was, not who helped
      if (type === 'aid' && from.type === 'place' && !isSeat(reading, from)) continue;
      claims.push({
        type,
        source,
        target,
        sentence: tree.sentenceOf[predicate.token] ?? 0,
        trigger: triggerOf(reading, match),
        predicate: predicate.token,
        modality,
        rule: frame.rule,
      });
    }
  }
  return claims;
}

/** "A Chinese delegation led by B": who leads some of a state's people is one of them. */
const isOfMany = ({ tree, lexicon }: Reading, { frame, predicate }: Match): boolean =>
  frame.type === 'leads' &&
  frame.object === undefined &&
  predicate.args.objects.some(
    (object) =>
      uposOf(tree, object) === 'NOUN' &&
      // no name's last word
      wordOf(tree, object) === lowerOf(tree, object) &&
      lexicon.nominals.collective.has(lemmaOf(tree, object)) &&
      !lexicon.roles.selves.has(lemmaOf(tree, object)),
  );

/** "Previously led", "led it from 1990 to 1995": what is over holds no longer. */
function isOver({ tree, lexicon }: Reading, verb: number): boolean {
  if (lexicon.roles.formerly.has(lowerOf(tree, verb - 1))) return true;
  const end = tree.doc.sentences[tree.sentenceOf[verb] ?? 0]?.endToken ?? verb;
  for (let at = verb + 1; at < end && !isVerb(tree, at); at++) if (isPastTerm(tree, at)) return true;
  return false;
}

/** "Talks on joining the union": what is spoken of does not hold. */
const isTopic = ({ tree }: Reading, verb: number): boolean =>
  xposOf(tree, verb) === 'VBG' &&
  childrenBy(tree, verb, 'mark', 'case').some((mark) => ['on', 'about', 'over'].includes(lowerOf(tree, mark)));

const OF_NEWSMAKING: ReadonlySet<string> = new Set(['consult', 'aid']);

/** Who visits a capital visits its government; who visits another town is there. */
const isSeat = ({ lexicon }: Reading, { mentions, known }: DraftCluster): boolean =>
  known?.startsWith('region:') === true || mentions.some(({ text }) => lexicon.world.capitals.has(foldName(text)));

/** A place that the list of towns knows. */
const isTown = ({ type, mentions }: DraftCluster): boolean =>
  type === 'place' && mentions.some(({ rule }) => rule === 'gazetteer:city');

/** The words of the expression: the predicate with its particle, object or light verb where they stand close. */
function triggerOf(reading: Reading, { frame, predicate }: Match): { first: number; end: number } {
  const { tree } = reading;
  const words = [predicate.token];
  if (frame.object !== undefined && isVerb(tree, predicate.token))
    words.push(
      ...argumentsOf(reading, predicate.token).objects.filter((object) => lemmaOf(tree, object) === frame.object),
    );
  if (particleOf(tree, predicate.token) === frame.particle && frame.particle !== undefined)
    words.push(predicate.token + 1);
  if (predicate.light !== undefined) words.push(predicate.light);
  const [first, last] = [Math.min(...words), Math.max(...words)];
  return last - first < 8 ? { first, end: last + 1 } : { first: predicate.token, end: predicate.token + 1 };
}

/** "Gave support to X": the noun says what a light verb alone would say less well of the same ends. */
function isToldByNoun({ frame, targets }: Match, nouns: readonly Match[]): boolean {
  if (frame.wordClass !== 'verb' || !isPlain(frame) || frame.type === 'mediate' || isBreach(frame)) return false;
  return nouns.some((noun) => noun.targets.some((target) => targets.includes(target)));
}

/** What a frame has read already: a clause ("vowed to defeat X" is no assault besides), the object of an expression ("lifted sanctions on X"). */
function toldByGovernor(reading: Reading, matches: readonly Match[]): ReadonlyMap<number, readonly string[]> {
  const { tree, lexicon } = reading;
  const told = new Map<number, readonly string[]>();
  for (const { frame, predicate, throughClause, told: others = [] } of matches) {
    const { clauses, objects } = predicate.args;
    const read = [
      ...others,
      ...(throughClause ? clauses : []),
      // what is cancelled had been arranged, and is told as what did not come about
      ...(isBreach(frame) && !isLight(tree, predicate.token, lexicon.cues.preventing)
        ? jointActsIn(reading, predicate)
        : []),
      ...objects.filter((object) => frame.object !== undefined && lemmaOf(tree, object) === frame.object),
    ];
    for (const token of read) told.set(token, [...(told.get(token) ?? []), frame.type]);
  }
  return told;
}
