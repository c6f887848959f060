/** Whom a verb of speech, a document or somebody's quoting names as the one who says so. */
import { argumentsOf } from '../syntax/arguments.ts';
import { issuersOf } from '../syntax/issuers.ts';
import { ownersOf } from '../syntax/owners.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import {
  baseRelOf,
  childrenBy,
  headOf,
  isNoun,
  isRoot,
  isVerb,
  lemmaOf,
  lowerOf,
  uposOf,
  wordOf,
  xposOf,
  type Tree,
} from '../tree.ts';
import { isSpeechVerb } from './speech-verbs.ts';

/** Who says something, and the words that name him, in tokens. */
export interface Speaker {
  readonly cluster: number;
  readonly first: number;
  readonly end: number;
}

/** The speaker that a verb of speech at `token` names as its subject. */
export function speakerAt(reading: Reading, token: number): Speaker | undefined {
  if (isQuotedSaying(reading.tree, token)) return quotedBy(reading, token);
  if (!isSpeechVerb(reading, token)) return undefined;
  const report = reportWith(reading.tree, token);
  const [reporter] = report === undefined ? [] : issuersOf(reading, report);
  if (report !== undefined && reporter !== undefined) return { cluster: reporter, first: report, end: report + 1 };
  const above = saidBefore(reading, token);
  if (above !== undefined) return speakerAt(reading, above);
  for (const subject of argumentsOf(reading, token).subjects) {
    if (isInSource(reading.tree, subject)) return undefined;
    const named = lowerOf(reading.tree, subject) === 'it' ? documentBefore(reading, subject) : undefined;
    const [issuer] = named === undefined ? [] : issuersOf(reading, named);
    if (issuer !== undefined) return { cluster: issuer, first: subject, end: subject + 1 };
    const speaker = speakerNamedBy(reading, nameOf(reading, subject));
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** "Responding to B's report confirming that", "the third report to confirm that": the noun that a participle or infinitive belongs to. */
function reportWith(tree: Tree, verb: number): number | undefined {
  if (xposOf(tree, verb) === 'VBG') return verb - 1;
  const isInfinitive = baseRelOf(tree, verb) === 'acl' && lowerOf(tree, verb - 1) === 'to';
  return isInfinitive ? headOf(tree, verb) : undefined;
}

/** In sentences: how far "it" goes back to a report. */
const REPORT_REACH = 2;

/** "B's report says … It finds that": the document that the sentences before have for their subject. */
function documentBefore({ tree, lexicon }: Reading, it: number): number | undefined {
  const own = tree.sentenceOf[it] ?? 0;
  for (let sentence = own - 1; sentence >= 0 && own - sentence <= REPORT_REACH; sentence--) {
    const { firstToken, endToken } = tree.doc.sentences[sentence]!;
    let subject = -1;
    for (let token = firstToken; token < endToken && subject < 0; token++)
      if (baseRelOf(tree, token) === 'nsubj' && isRoot(tree, headOf(tree, token))) subject = token;
    if (lexicon.cues.documents.has(lemmaOf(tree, subject))) return subject;
    if (lowerOf(tree, subject) !== 'it') return undefined;
  }
  return undefined;
}

/** The end of the noun phrase that a subject stands in, where that is a name: "X" of "US President X". */
function nameOf({ tree, chunks, actors }: Reading, subject: number): number {
  const head = chunks.at[subject]?.head ?? subject;
  return head > subject && uposOf(tree, head) === 'PROPN' && actors.at[head] !== undefined ? head : subject;
}

/** "X said that …, adding that …": the verb of speech that a participle of speech goes on from. */
function saidBefore(reading: Reading, token: number): number | undefined {
  const { tree } = reading;
  if (xposOf(tree, token) !== 'VBG' || baseRelOf(tree, token) !== 'advcl') return undefined;
  if (childrenBy(tree, token, 'mark', 'nsubj').length > 0) return undefined;
  for (let at = headOf(tree, token), steps = 0; steps < 4; at = headOf(tree, at), steps++) {
    if (isSpeechVerb(reading, at)) return at;
    if (isRoot(tree, at)) return undefined;
  }
  return undefined;
}

/** Whom a noun phrase makes the source: the actor at its head, or the issuer of a document. */
export function speakerNamedBy(reading: Reading, token: number): Speaker | undefined {
  const isDocument = reading.lexicon.cues.documents.has(lemmaOf(reading.tree, token));
  const own = actorsAt(reading, token);
  const named = own.length > 0 ? own : isDocument ? issuersOf(reading, token) : ownersOf(reading, token);
  // no mere place speaks
  const cluster = named.find((one) => reading.actors.clusters[one]?.type !== 'place');
  return cluster === undefined ? undefined : { cluster, first: token, end: token + 1 };
}

/** In words: how long a source's own phrase may be. */
const REACH = 12;

/** "According to the agency X, Y said": the tree may take the source for the subject. */
function isInSource(tree: Tree, subject: number): boolean {
  for (let at = subject - 1; subject - at < REACH && tree.sentenceOf[at] === tree.sentenceOf[subject]; at--) {
    if (wordOf(tree, at) === ',' || isVerb(tree, at)) return lowerOf(tree, at) === 'according';
    if (lowerOf(tree, at) === 'according') return true;
  }
  return false;
}

/** The second verb of "X quoted Y as saying". */
export const isQuotedSaying = (tree: Tree, token: number): boolean =>
  xposOf(tree, token) === 'VBG' && lowerOf(tree, token - 1) === 'as';

/** "X quoted Y as saying", "Y was quoted by X as saying": Y, whoever quotes him. */
function quotedBy(reading: Reading, saying: number): Speaker | undefined {
  const { tree, lexicon } = reading;
  let inner: Speaker | undefined;
  for (let at = saying - 2; saying - at < REACH && tree.sentenceOf[at] === tree.sentenceOf[saying]; at--) {
    if (!lexicon.cues.quoting.has(lemmaOf(tree, at))) {
      const isQuoter = lowerOf(tree, (reading.chunks.at[at]?.first ?? at) - 1) === 'by';
      if (isNoun(tree, at) && !isQuoter) inner = speakerNamedBy(reading, at) ?? inner;
      continue;
    }
    if (inner !== undefined) return inner;
    const quoted = argumentsOf(reading, at).objects;
    return quoted
      .map((object) => speakerNamedBy(reading, nameOf(reading, object)))
      .find((found) => found !== undefined);
  }
  return undefined;
}
