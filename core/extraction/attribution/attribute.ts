/** Who says so: from the predicate upwards to a verb of speech, from "according to", from the quotation around it. */
import type { DraftClaim } from '../claims.ts';
import { stretchAt } from '../sorted.ts';
import type { Reading } from '../syntax/resolve.ts';
import {
  baseRelOf,
  childrenBy,
  childrenOf,
  headOf,
  isRoot,
  lemmaOf,
  lowerOf,
  prepositionOf,
  relOf,
  uposOf,
  wordOf,
  xposOf,
  type Tree,
} from '../tree.ts';
import { issuersOf } from '../syntax/issuers.ts';
import { hasComma, isSubordinate, sayerByOrder } from './by-order.ts';
import { speakerAt, speakerNamedBy, type Quotation, type Speaker } from './quotations.ts';

/** The source that a claim's sentence names, if it names one other than the article and the act itself. */
export function attributionOf(
  reading: Reading,
  claim: DraftClaim,
  quotations: readonly Quotation[],
): Speaker | undefined {
  if (claim.predicate === undefined) return undefined;
  const speaker = sayerOf(reading, claim.predicate, isStatement(quotations) ? [] : quotations);
  return speaker === undefined || isOwnVoice(reading, claim, speaker) ? undefined : speaker;
}

/** A text that is one speaker's statement: he is no source beside the article. */
const isStatement = (quotations: readonly Quotation[]): boolean => quotations[0]?.unmarked === true;

/** Who says what a predicate states: a verb of speech above it, "according to", the quotation around it, a headline's colon. */
export function sayerOf(reading: Reading, predicate: number, quotations: readonly Quotation[]): Speaker | undefined {
  const sentence = reading.tree.sentenceOf[predicate] ?? 0;
  return (
    aboveOf(reading, predicate) ??
    sayerByOrder(reading, predicate) ??
    accordingTo(reading, predicate, sentence) ??
    stretchAt(quotations, predicate)?.speaker ??
    headlineSpeaker(reading, predicate, sentence)
  );
}

const CONTENT = new Set([
  'ccomp',
  'xcomp',
  'parataxis',
  'obj',
  'advcl',
  'acl',
  'nmod',
  'obl',
  'conj',
  'nsubj',
  'dep',
  'appos',
  'amod',
  'compound',
]);

/** The nearest verb of speech that the act is the content of. */
function aboveOf(reading: Reading, predicate: number): Speaker | undefined {
  const { tree, lexicon } = reading;
  for (let at = predicate, steps = 0; steps < 12; steps++) {
    const asides = [
      ...childrenBy(tree, at, 'parataxis'),
      ...childrenBy(tree, at, 'advcl').filter((child) => isAsSaid(tree, child)),
    ];
    const aside = asides.flatMap((child) => speakerAt(reading, child) ?? []);
    if (aside[0] !== undefined) return aside[0];
    if (isRoot(tree, at)) return undefined;
    const governor = headOf(tree, at);
    const rel = baseRelOf(tree, at);
    if (!CONTENT.has(rel)) return undefined;
    const issuer = isAcl(tree, at) ? issuersOf(reading, governor)[0] : undefined;
    if (issuer !== undefined) return { cluster: issuer, first: governor, end: governor + 1 };
    if (isContentOf(reading, at, governor)) {
      const speaker = speakerAt(reading, governor);
      if (speaker !== undefined) return speaker;
    }
    if (
      rel === 'advcl' &&
      lexicon.cues.accusing.has(lemmaOf(tree, governor)) &&
      ['of', 'for'].includes(prepositionOf(tree, at))
    ) {
      const subject = childrenBy(tree, governor, 'nsubj')[0];
      return subject === undefined ? undefined : speakerNamedBy(reading, subject);
    }
    at = governor;
  }
  return undefined;
}

/** "X's claim that Y did": the clause of a noun of speech. */
const isAcl = (tree: Tree, clause: number): boolean =>
  (relOf(tree, clause).startsWith('acl') || relOf(tree, clause) === 'ccomp') &&
  childrenOf(tree, clause).some((child) => lowerOf(tree, child) === 'that');

/** "As X announced". */
const isAsSaid = (tree: Tree, clause: number): boolean => prepositionOf(tree, clause) === 'as';

/** Whether a dependent is what a verb says, not who says it or why. */
function isContentOf({ tree }: Reading, dependent: number, governor: number): boolean {
  const rel = baseRelOf(tree, dependent);
  if (rel === 'ccomp' || rel === 'parataxis') return true;
  // "explained how X did", not ", where X did"
  const asks = (child: number) => xposOf(tree, child) === 'WRB' && lowerOf(tree, child - 1) !== ',';
  if (rel === 'advcl' && childrenBy(tree, dependent, 'advmod').some(asks)) return true;
  if (rel === 'xcomp') return ['claim', 'report', 'say', 'allege', 'admit', 'deny'].includes(lemmaOf(tree, governor));
  return (
    rel === 'obj' &&
    ['report', 'claim', 'announce', 'allege', 'deny', 'confirm', 'admit', 'describe', 'document', 'reveal'].includes(
      lemmaOf(tree, governor),
    )
  );
}

/** "according to Egyptian media": anywhere in the sentence, but for a relative clause that the act is no part of. */
function accordingTo(reading: Reading, predicate: number, sentence: number): Speaker | undefined {
  const { tree } = reading;
  const { firstToken, endToken } = tree.doc.sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  for (let token = firstToken; token + 2 < endToken; token++) {
    if (lowerOf(tree, token) !== 'according' || lowerOf(tree, token + 1) !== 'to') continue;
    if (isSubordinate(tree, token, firstToken) && hasComma(tree, predicate, token)) continue;
    for (let at = token + 2; at < Math.min(endToken, token + 10); at++) {
      if (prepositionOf(tree, at).startsWith('according')) return speakerNamedBy(reading, at);
      if (reading.actors.at[at] !== undefined) return speakerNamedBy(reading, at);
    }
  }
  return undefined;
}

/** "Pentagon Spokesman: Strikes Weaken Militants": a headline's speaker before the colon. */
function headlineSpeaker(reading: Reading, predicate: number, sentence: number): Speaker | undefined {
  const { tree } = reading;
  const { firstToken } = tree.doc.sentences[sentence] ?? { firstToken: 0 };
  for (let token = firstToken; token < firstToken + 5; token++) {
    if (wordOf(tree, token) !== ':' || predicate < token) continue;
    for (let at = token - 1; at >= firstToken; at--) {
      const speaker = reading.actors.at[at] === undefined ? undefined : speakerNamedBy(reading, at);
      if (speaker !== undefined) return speaker;
    }
  }
  return undefined;
}

/** Speech acts are their own attribution, and whoever says "we will" acts himself. */
function isOwnVoice(reading: Reading, claim: DraftClaim, speaker: Speaker): boolean {
  const { tree, actors } = reading;
  if (claim.source !== speaker.cluster) return isFirstPerson(reading, claim);
  const verb = headOf(tree, speaker.first);
  return (
    verb === claim.predicate ||
    isParticiple(tree, claim.predicate) ||
    relOf(tree, speaker.first) === 'root' ||
    isFirstPerson(reading, claim) ||
    actors.at[speaker.first] === undefined
  );
}

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
