/** Subjects that were taken for something else: what a preposition or a comma stands before, the object of the verb before them. */
import { takesClause, takesObject } from '../words/types.ts';
import {
  ADPOSITION,
  ADVERB,
  COMMA,
  CONJUNCTION,
  CONJUNCTIONS,
  FINITE,
  hang,
  has,
  isNominal,
  leadsTo,
  LONGEST_PHRASE,
  markerOf,
  NAME,
  VERB,
  wordHash,
  type Draft,
} from './draft.ts';
import { isTime } from './times.ts';
import type { ParserWords } from './words.ts';

/** More often a preposition than the others: "labelled him as a terrorist". */
const AS = wordHash('as');

/** Puts them right, in place. */
export function mendSubjects(heads: number[], deprels: string[], words: ParserWords): void {
  const draft = { heads, deprels, words };
  for (let i = 0; i < heads.length; i++) {
    if (deprels[i] === 'case' && heads[i]! > i && words.pos[heads[i]!] === VERB) joinOrigin(draft, i);
    if (deprels[i] === 'case' && CONJUNCTIONS.has(words.word[i]!)) openClause(draft, i);
    else if (FINITE.has(words.tag[i]!) && !openRelative(draft, i)) findSubject(draft, i, i);
    else if (words.pos[i] === VERB && has(draft, i, 'aux')) findSubject(draft, i, firstAuxiliary(draft, i));
    if (deprels[i] === 'vocative' || deprels[i] === 'dislocated') restoreName(draft, i);
    if (deprels[i] === 'nsubj' && heads[i]! > i) partObject(draft, i);
  }
}

/** "After Chad began a search", "after gunmen from Chad stormed": a noun with a verb behind it that has no other subject makes a clause. */
function openClause(draft: Draft, conjunction: number): void {
  const { heads, words } = draft;
  const noun = heads[conjunction]!;
  if (noun < conjunction || !isNominal(words, noun)) return;
  const verb = verbBehind(draft, noun, words.word[conjunction] !== AS);
  if (!FINITE.has(words.tag[verb] ?? 0) || heads[verb] === verb || has(draft, verb, 'nsubj')) return;
  let above = heads[heads[noun] === verb ? verb : noun]!;
  for (let steps = 0; words.pos[above] !== VERB && heads[above] !== above && steps < LONGEST_PHRASE; steps++)
    above = heads[above]!;
  if (words.pos[above] !== VERB || above > conjunction || leadsTo(draft, above, verb)) return;
  for (let i = noun + 1; i < verb; i++) if (heads[i] === above && isNominal(words, i)) hang(draft, i, noun, 'nmod');
  hang(draft, noun, verb, 'nsubj');
  hang(draft, conjunction, verb, 'mark');
  hang(draft, verb, above, 'advcl');
}

/** The word behind a noun, its adverbs and perhaps its phrases; the tree may hang these on the verb before. */
function verbBehind(draft: Draft, noun: number, withPhrases: boolean): number {
  const { heads, words } = draft;
  const isOwn = (i: number): boolean =>
    withPhrases &&
    words.pos[i] !== VERB &&
    words.pos[i] !== CONJUNCTION &&
    words.commas[i] === words.commas[noun] &&
    (leadsTo(draft, i, noun) || leadsTo(draft, i, heads[noun]!));
  let at = noun + 1;
  while (at - noun < LONGEST_PHRASE && at < heads.length && (words.pos[at] === ADVERB || isOwn(at))) at++;
  return at;
}

/** "Fighters from Chad attacked": a verb has no preposition, and the name behind one is no subject; the noun before it is. */
function joinOrigin(draft: Draft, preposition: number): void {
  const { heads, deprels, words } = draft;
  const verb = heads[preposition]!;
  const [noun, name] = [preposition - 1, preposition + 1];
  const isLost = heads[noun] === verb && /^(?:dislocated|obl|nsubj|vocative)/.test(deprels[noun] ?? '');
  if (!isLost || !isNominal(words, noun) || words.pos[name] !== NAME) return;
  if (heads[name] !== verb || !deprels[name]!.startsWith('nsubj') || markerOf(draft, noun) !== -1) return;
  hang(draft, preposition, name, 'case');
  hang(draft, noun, verb, deprels[name]!);
  hang(draft, name, noun, 'nmod');
}

/** "The ships Chad sold cannot sail": of two noun phrases with nothing between them, the second is the subject of the nearer verb. */
function openRelative(draft: Draft, verb: number): boolean {
  const { heads, deprels, words } = draft;
  const noun = heads.findIndex((head, i) => head === verb && deprels[i] === 'nsubj');
  const main = heads[verb]!;
  if (noun === -1 || noun > verb || main < verb || words.pos[main] !== VERB || deprels[verb] === 'conj') return false;
  const seller = noun + 1;
  const isBeside = heads[seller] === (deprels[seller] === 'nsubj' ? verb : noun);
  if (!/^(?:appos|nsubj)$/.test(deprels[seller]!) || !isBeside || words.pos[seller] !== NAME) return false;
  if (has(draft, main, 'nsubj') || has(draft, verb, 'mark') || words.commas[verb] !== words.commas[noun]) return false;
  hang(draft, noun, main, 'nsubj');
  hang(draft, verb, noun, 'acl:relcl');
  hang(draft, seller, verb, 'nsubj');
  return true;
}

/** "Anna Cook, a clerk, left": what stands between commas says who the one before them is, and is no subject itself. */
function restoreName(draft: Draft, name: number): void {
  const { heads, deprels, words } = draft;
  const verb = heads[name]!;
  if (words.pos[name] !== NAME || words.pos[verb] !== VERB || verb < name) return;
  const noun = heads.findIndex((head, i) => head === verb && i > name && i < verb && deprels[i] === 'nsubj');
  if (noun === -1 || words.commas[noun] === words.commas[name] || words.commas[noun] === words.commas[verb]) return;
  if (!has(draft, noun, 'det') || has(draft, noun, 'case') || has(draft, noun, 'cc')) return;
  deprels[name] = 'nsubj';
  hang(draft, noun, name, 'appos');
}

const BESIDE = /^(?:appos|conj|list|dep|flat|vocative|nmod:unmarked|obl:unmarked)$/;

/** The first auxiliary of a verb: "have" of "have been told". */
const firstAuxiliary = ({ heads, deprels }: Draft, verb: number): number =>
  heads.findIndex((head, i) => head === verb && deprels[i]!.startsWith('aux'));

/**
 * "In Lomé, President Cook spoke": a noun phrase of its own right before a verb without a subject is its subject. `start` is where the
 * verb with its auxiliaries begins.
 */
function findSubject(draft: Draft, verb: number, start: number): void {
  const { heads, deprels, words } = draft;
  const taken = heads.findIndex((head, i) => head === verb && deprels[i]!.startsWith('nsubj'));
  const marker = taken === -1 ? -1 : markerOf(draft, taken);
  if (taken !== -1 && (taken > verb || marker === -1 || words.pos[marker] !== ADPOSITION)) return;
  if (start > verb || has(draft, verb, 'csubj') || has(draft, verb, 'expl')) return;
  const noun = phraseBefore(draft, start);
  if (noun === -1 || noun === taken || !BESIDE.test(deprels[noun]!)) return;
  if (markerOf(draft, noun) !== -1 || leadsTo(draft, verb, noun)) return;
  const joint = heads.findIndex((head, i) => head === noun && i < noun && deprels[i] === 'cc');
  // ", but Chad and Mali have left": the conjunction joins the clauses
  const joinsClauses = deprels[verb] === 'conj' && deprels[noun] === 'conj' && words.word[joint - 1] === COMMA;
  if (joint !== -1 && !joinsClauses) return;
  if (joint !== -1) heads[joint] = verb;
  hang(draft, noun, verb, has(draft, verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj');
  if (taken !== -1) deprels[taken] = 'obl';
}

/** The noun of the phrase that stands between a comma, or a time, and a verb; -1 without one. */
function phraseBefore(draft: Draft, verb: number): number {
  const { heads, words } = draft;
  let last = verb - 1;
  while (last > 0 && words.pos[last] === ADVERB && heads[last] === verb) last--;
  if (!isNominal(words, last)) return -1;
  let start = last;
  while (
    start > 0 &&
    words.word[start - 1] !== COMMA &&
    last - start < LONGEST_PHRASE &&
    !isTime(words.word[start - 1]!)
  )
    start--;
  if (start === 0 || last - start >= LONGEST_PHRASE) return -1;
  let noun = last;
  while (heads[noun]! >= start && heads[noun]! < verb && heads[noun] !== noun) noun = heads[noun]!;
  if (!isNominal(words, noun) || heads[noun]! >= start) return -1;
  for (let i = start; i <= last; i++) if (!leadsTo(draft, i, noun)) return -1;
  return noun;
}

/** "Defeated Chad and Mali will stay": where a verb lacks its object, the first of two names before the next verb is that. */
function partObject(draft: Draft, first: number): void {
  const { heads, deprels, words } = draft;
  const next = heads[first]!;
  let verb = first - 1;
  while (verb > 0 && heads[verb] === first && deprels[verb] !== 'case') verb--;
  if (words.pos[verb] !== VERB || words.pos[next] !== VERB || deprels[verb] === 'amod' || verb < 1) return;
  const { frames } = words;
  if (!takesObject({ frames: frames[verb]! }) || takesClause({ frames: frames[verb]! })) return;
  if (has(draft, verb, 'obj') || has(draft, verb, 'aux:pass') || leadsTo(draft, verb, first) || !hasTense(draft, verb))
    return;
  const second = heads.findIndex((head, i) => head === first && i > first && i < next && deprels[i] === 'conj');
  if (
    second === -1 ||
    !isNominal(words, second) ||
    !has(draft, second, 'cc') ||
    words.commas[second] !== words.commas[first]
  )
    return;
  hang(draft, second, next, 'nsubj');
  hang(draft, first, verb, 'obj');
  if (heads[verb] === next) hang(draft, verb, heads[next] === next ? verb : heads[next]!, deprels[next]!);
  if (!leadsTo(draft, verb, next)) hang(draft, next, verb, 'conj');
}

const hasTense = (draft: Draft, verb: number): boolean => FINITE.has(draft.words.tag[verb]!) || has(draft, verb, 'aux');
