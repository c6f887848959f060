/** Objects that hang where none can: on a noun, beside another object, or as the subject of what they are given. */
import { takesClause, takesObject, takesTwoObjects } from '../words/types.ts';
import {
  BECOME,
  COMMA,
  GERUND,
  hang,
  has,
  isNominal,
  LONGEST_PHRASE,
  markerOf,
  NAME,
  NUMBER,
  VERB,
  wordHashes,
  type Draft,
} from './draft.ts';
import { isTime } from './times.ts';
import type { ParserWords } from './words.ts';

const BRACKETS = wordHashes('( [');

/** Puts them right, in place. */
export function mendObjects(heads: number[], deprels: string[], words: ParserWords): void {
  const draft = { heads, deprels, words };
  for (let i = 1; i < heads.length; i++) {
    if (!isNominal(words, i) || heads[i] === i) continue;
    if (deprels[i] === 'obj') mendObject(draft, i);
    else if (deprels[i] === 'nsubj') {
      if (heads[i]! > i) giveTo(draft, i);
      else joinTitle(draft, i);
    } else if (deprels[i] === 'xcomp') takeName(draft, i);
    else if (deprels[i] === 'obl') {
      makeClause(draft, i);
      giveAmount(draft, i);
    }
  }
}

function mendObject(draft: Draft, i: number): void {
  const { words, heads } = draft;
  if (words.pos[heads[i]!] !== VERB) liftObject(draft, i);
  else if (!openGerund(draft, i) && !listObject(draft, i)) explainObject(draft, i);
}

/** "Accused Chad and Mali of training rebels": an object has no preposition; what follows it is a gerund, whose object this is. */
function openGerund(draft: Draft, i: number): boolean {
  const { heads, words } = draft;
  const verb = heads[i]!;
  const marker = markerOf(draft, i);
  const gerund = marker + 1;
  if (marker <= verb || words.tag[gerund] !== GERUND || heads[gerund] !== i) return false;
  heads.forEach((head, at) => {
    if (head === i && at > verb && at < marker) hang(draft, at, verb, isNominal(words, at) ? 'obj' : 'dep');
  });
  hang(draft, gerund, verb, 'advcl');
  hang(draft, marker, gerund, 'mark');
  hang(draft, i, gerund, 'obj');
  return true;
}

const objectOf = ({ heads, deprels }: Draft, verb: number, without: number): number =>
  heads.findIndex((head, i) => head === verb && i !== without && deprels[i] === 'obj');

/** The first word of a noun phrase without what stands behind its noun. */
function startOf({ heads }: Draft, noun: number): number {
  let start = noun;
  for (let i = noun - 1; i >= Math.max(0, noun - LONGEST_PHRASE); i--) {
    if (heads[i]! <= i || heads[i]! > noun) break;
    start = i;
  }
  return start;
}

/** "Chad, which backs Mali, and Togo met": what a conjunction opens is listed with a noun before it, and no second object. */
function listObject(draft: Draft, i: number): boolean {
  const { heads, deprels, words } = draft;
  const verb = heads[i]!;
  const joint = heads.findIndex((head, at) => head === i && at < i && deprels[at] === 'cc');
  if (joint === -1 || verb > joint) return false;
  const noun = heads[verb]!;
  const isOutside = words.word[joint - 1] === COMMA && deprels[verb] === 'acl:relcl' && noun < verb;
  const first = isOutside ? noun : objectOf(draft, verb, i);
  if (first === -1 || first > joint || !isNominal(words, first)) return false;
  hang(draft, i, first, 'conj');
  return true;
}

/** "Ordered ODESC [the committee] to report": what stands in brackets behind an object says what it is. */
function explainObject(draft: Draft, i: number): void {
  const first = objectOf(draft, draft.heads[i]!, i);
  const isPutIn =
    BRACKETS.has(draft.words.word[startOf(draft, i) - 1] ?? 0) || BRACKETS.has(draft.words.word[startOf(draft, i)]!);
  if (first !== -1 && first < i && isPutIn) hang(draft, i, first, 'appos');
}

/** A noun has no object: it is the object of the gerund between them, or of the verb above. */
function liftObject(draft: Draft, i: number): void {
  const { heads, words } = draft;
  const noun = heads[i]!;
  const gerund = i - 1;
  if (noun > i || !isNominal(words, noun)) return;
  if (words.tag[gerund] === GERUND && heads[gerund] === i && gerund > noun) {
    hang(draft, gerund, noun, 'acl');
    hang(draft, i, gerund, 'obj');
    return;
  }
  const verb = heads[noun]!;
  if (words.pos[verb] !== VERB || verb > noun || objectOf(draft, verb, i) !== -1 || has(draft, verb, 'ccomp')) return;
  if (takesObject({ frames: words.frames[verb]! }) && !has(draft, verb, 'aux:pass')) hang(draft, i, verb, 'obj');
}

/** "Fined Equity two euros": what a verb gives, and to whom, stand side by side; neither is said of the other. */
function giveTo(draft: Draft, receiver: number): void {
  const { heads, deprels, words } = draft;
  const thing = heads[receiver]!;
  const verb = heads[thing]!;
  if (words.pos[verb] !== VERB || verb > receiver || !isNominal(words, thing)) return;
  if (!/^(?:obj|obl|ccomp|xcomp)/.test(deprels[thing]!) || startOf(draft, receiver) !== verb + 1) return;
  if (has(draft, thing, 'cop') || has(draft, thing, 'case') || objectOf(draft, verb, thing) !== -1) return;
  const isAmount = heads.some((head, i) => head === thing && i > receiver && words.tag[i] === NUMBER);
  // "branded Chile a rogue state": what somebody is called he is not given
  if (!isAmount && (deprels[thing]!.endsWith('comp') || !takesTwoObjects({ frames: words.frames[verb]! }))) return;
  if (takesClause({ frames: words.frames[verb]! }) && !isAmount) return;
  hang(draft, receiver, verb, 'iobj');
  deprels[thing] = 'obj';
}

/** "Lent Chad two million dollars": a sum behind whoever gets it is what he gets. */
function giveAmount(draft: Draft, sum: number): void {
  const { heads, deprels, words } = draft;
  const verb = heads[sum]!;
  const receiver = objectOf(draft, verb, sum);
  const isBehind = words.pos[verb] === VERB && receiver > verb && startOf(draft, sum) > receiver;
  if (!isBehind || isTime(words.word[sum]!) || markerOf(draft, sum) !== -1) return;
  const isAmount = heads.some((head, i) => head === sum && i > receiver && i < sum && words.tag[i] === NUMBER);
  if (!isAmount || !takesTwoObjects({ frames: words.frames[verb]! })) return;
  deprels[receiver] = 'iobj';
  deprels[sum] = 'obj';
}

/** "House Speaker Cook": one of two nouns side by side is no subject of the other. */
function joinTitle(draft: Draft, i: number): void {
  const { heads, deprels, words } = draft;
  const title = heads[i]!;
  if (title !== i - 1 || !isNominal(words, title) || words.pos[i] !== NAME || has(draft, title, 'cop')) return;
  const above = heads[title]!;
  heads.forEach((head, at) => {
    if (head === title && at !== title) heads[at] = i;
  });
  hang(draft, i, above === title ? i : above, deprels[title]!);
  hang(draft, title, i, 'compound');
}

/** "Confirmed Cook": a name behind a verb that can have an object is its object. */
function takeName(draft: Draft, i: number): void {
  const { heads, words } = draft;
  const verb = heads[i]!;
  if (words.pos[i] !== NAME || words.pos[verb] !== VERB || verb > i || BECOME.has(words.word[verb]!)) return;
  if (!takesObject({ frames: words.frames[verb]! }) || has(draft, verb, 'obj') || has(draft, verb, 'aux:pass')) return;
  if (startOf(draft, i) === verb + 1 && !has(draft, i, 'cop') && !has(draft, i, 'mark') && !has(draft, i, 'case'))
    draft.deprels[i] = 'obj';
}

/** "Said the bank is the owner": what has a copula is a clause, and what was taken for the verb's object is its subject. */
function makeClause(draft: Draft, i: number): void {
  const { heads, deprels, words } = draft;
  const verb = heads[i]!;
  const copula = heads.findIndex((head, at) => head === i && deprels[at] === 'cop');
  if (copula === -1 || words.pos[verb] !== VERB || !takesClause({ frames: words.frames[verb]! })) return;
  const subject = objectOf(draft, verb, i);
  if (subject < verb || subject > copula || markerOf(draft, i) !== -1 || has(draft, i, 'nsubj')) return;
  hang(draft, subject, i, 'nsubj');
  deprels[i] = 'ccomp';
}
