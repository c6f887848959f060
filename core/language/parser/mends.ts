/**
 * What sentences do not have: arcs are drawn one by one and labelled by decisions of their own, which may disagree. Each mend takes
 * the reading that the rest of the tree leaves open. Linear in the words.
 */
import {
  ADJECTIVE,
  ADPOSITION,
  IT,
  PROPER_ADJECTIVE,
  NAME,
  NOUN,
  PARTICIPLE,
  PRONOUN,
  VERB,
  wordHash,
  wordHashes,
} from './draft.ts';
import { mendArcs } from './mend-arcs.ts';
import { mendComplements } from './mend-complements.ts';
import { mendMarks } from './mend-marks.ts';
import { mendObjects } from './mend-objects.ts';
import { mendPhrases } from './mend-phrases.ts';
import { settleSubjects } from './mend-second-subjects.ts';
import { mendSubjects } from './mend-subjects.ts';
import { mendVerbs } from './mend-verbs.ts';
import type { Tree } from './tree.ts';
import { isTime } from './times.ts';
import { needsObject, takesObject } from '../words/types.ts';
import type { ParserWords } from './words.ts';

const STOP = wordHash('.');
const THE = wordHash('the');
const THAT = wordHash('that');
const MARKERS = wordHashes('to that whether');

/** So many words may stand between a verb and a bare object's last one: "the United States". */
const LONGEST_OBJECT = 4;

/** What a word has among its dependents, as bits. */
const HAS = {
  copula: 1,
  case: 2,
  mark: 4,
  auxiliary: 8,
  agent: 16,
  object: 32,
  passive: 64,
  subjectBehind: 128,
};

interface Draft {
  readonly heads: number[];
  readonly deprels: string[];
  readonly words: ParserWords;
  /** For each word the bits of {@link HAS}, its first dependent, and a clause behind it that may be its subject; -1 for none. */
  readonly has: number[];
  readonly first: readonly number[];
  readonly clause: readonly number[];
}

/** The tree with such disagreements settled. */
export function mendTree(tree: Tree, words: ParserWords): Tree {
  const heads = [...tree.heads];
  const deprels = [...tree.deprels];
  hangOnNouns(heads, deprels, words);
  mendArcs(heads, deprels, words);
  mendPhrases(heads, deprels, words);
  mendVerbs(heads, deprels, words);
  mendSubjects(heads, deprels, words);
  mendObjects(heads, deprels, words);
  hangAdjectives(heads, deprels, words);
  settleSubjects(heads, deprels, words);
  mendComplements(heads, deprels, words);
  mendMarks(heads, words);
  const draft = survey(heads, deprels, words);
  for (let i = 0; i < heads.length; i++) deprels[i] = mended(draft, i);
  return { heads, deprels };
}

/** "documents from Paz": a preposition marks the noun that follows, it does not govern it. */
function hangOnNouns(heads: number[], deprels: string[], { pos }: ParserWords): void {
  heads.forEach((head, noun) => {
    if (noun <= head || pos[head] !== ADPOSITION || deprels[head] !== 'case' || heads[head]! > head) return;
    if (pos[noun] !== NOUN && pos[noun] !== NAME && pos[noun] !== PRONOUN) return;
    const above = heads[head]!;
    heads[noun] = above;
    deprels[noun] = pos[above] === VERB ? 'obl' : 'nmod';
    heads[head] = noun;
  });
}

/** "said Kenyan President Ruto": an adjective right before a name without a preposition belongs to it. */
function hangAdjectives(heads: number[], deprels: string[], { pos, tag, length }: ParserWords): void {
  const marked = new Array<number>(length).fill(0);
  const subjects = new Array<number>(length).fill(0);
  heads.forEach((head, i) => {
    if (deprels[i] === 'case') marked[head] = 1;
    if (deprels[i]!.startsWith('nsubj')) subjects[head] = 1;
  });
  heads.forEach((adjective, name) => {
    const above = heads[adjective]!;
    const isAdjective = tag[adjective] === ADJECTIVE || tag[adjective] === PROPER_ADJECTIVE;
    if (!isAdjective || pos[name] !== NAME || marked[name] === 1 || !/^(?:obl|nsubj)$/.test(deprels[name]!)) return;
    if (name < adjective || above > adjective || above === adjective) return;
    // "blamed [Kenyan President Ruto]": no clause is an adjective with nothing but a name
    const isLost = /^[cx]comp$/.test(deprels[adjective]!)
      ? deprels[name] === 'obl'
      : deprels[adjective] === 'acl' && pos[above] === VERB;
    if (!isLost) return;
    for (let i = adjective + 1; i < name; i++) if (heads[i] !== name) return;
    heads[name] = above;
    deprels[name] = subjects[above] === 1 ? 'obj' : 'nsubj';
    heads.forEach((head, i) => {
      if (head === adjective && i > name) heads[i] = above;
    });
    heads[adjective] = name;
    deprels[adjective] = 'amod';
  });
}

function survey(heads: number[], deprels: string[], words: ParserWords): Draft {
  const has = new Array<number>(heads.length).fill(0);
  const first = new Array<number>(heads.length).fill(-1);
  const clause = new Array<number>(heads.length).fill(-1);
  heads.forEach((head, i) => {
    if (head === i) return;
    has[head]! |= bitOf(deprels[i]!);
    if (i > head && deprels[i] === 'nsubj') has[head]! |= HAS.subjectBehind;
    if (first[head] === -1) first[head] = i;
  });
  heads.forEach((head, i) => {
    if (i <= head || clause[head] !== -1) return;
    const isMarked = first[i] !== -1 && MARKERS.has(words.word[first[i]!]!);
    const isSubject = deprels[i] === 'csubj' || (deprels[i] === 'advcl' && isMarked && (has[head]! & HAS.copula) !== 0);
    const isPassive = deprels[i] === 'ccomp' && (has[head]! & HAS.passive) !== 0;
    if (isSubject || isPassive) clause[head] = i;
  });
  return { heads, deprels, words, has, first, clause };
}

/** Whether a verb has before it what a clause begins with. */
const isOpened = ({ heads, deprels }: Draft, verb: number): boolean =>
  heads.some((head, i) => head === verb && i < verb && /^(?:cc|nsubj|aux|obj)/.test(deprels[i]!));

function bitOf(deprel: string): number {
  if (deprel === 'cop') return HAS.copula;
  if (deprel === 'case') return HAS.case;
  if (deprel === 'mark') return HAS.mark;
  if (deprel === 'aux:pass') return HAS.auxiliary | HAS.passive;
  if (deprel === 'nsubj:pass') return HAS.passive;
  if (deprel === 'obl:agent') return HAS.agent;
  if (deprel.startsWith('aux')) return HAS.auxiliary;
  return deprel === 'obj' || deprel === 'ccomp' || deprel === 'xcomp' ? HAS.object : 0;
}

/** A word's relation as it must be. */
function mended(draft: Draft, i: number): string {
  const { heads, deprels, words, has, clause } = draft;
  const deprel = deprels[i]!;
  const head = heads[i]!;
  const isVerbs = words.pos[head] === VERB;
  if (isPlaceholder(draft, i)) return 'expl';
  // The clause that "it" holds the place of is the subject itself.
  if (clause[head] === i && hasPlaceholder(draft, head)) return deprel === 'ccomp' ? 'csubj:pass' : 'csubj';
  if (deprel === 'nsubj:pass' && isActive(draft, i)) return 'nsubj';
  const isBare = deprel === 'obl' || (deprel === 'obl:unmarked' && words.pos[i] === NAME && !isTime(words.word[i]!));
  if (isBare && isVerbs && isBareObject(draft, i)) return 'obj';
  // Only nouns have relative clauses.
  if (deprel.startsWith('acl') && isVerbs && (has[i]! & HAS.mark) !== 0) return 'advcl';
  // "a warning that it could fail": a relative clause has no conjunction
  const isThat = (has[i]! & HAS.mark) !== 0 && words.word[draft.first[i]!] === THAT;
  if (isThat && isWithoutObject(draft, i)) return 'acl:relcl';
  if (deprel === 'mark' && words.word[i] === THAT && isWithoutObject(draft, head)) return 'obj';
  if (deprel === 'acl:relcl' && isThat) return 'acl';
  // "allegations that Sudan attacked spread": what a noun that is no predicate says is no condition of it
  if (deprel === 'advcl' && isThat && words.pos[head] === NOUN && (has[head]! & HAS.copula) === 0) return 'acl';
  // "attacked, said Chad": a verb with its subject behind it and no conjunction is put in.
  const isJoined = deprel === 'conj' && words.pos[i] === VERB;
  if (isJoined && (has[i]! & HAS.subjectBehind) !== 0 && !isOpened(draft, i)) return 'parataxis';
  // The parts of a name have no comma between them.
  return deprel === 'flat' && words.commas[i]! > words.commas[head]! ? 'appos' : deprel;
}

/** "A move that Peru praised": the clause of a noun that lacks what its verb cannot be without is relative, and "that" is its object. */
function isWithoutObject({ deprels, words, has, first }: Draft, verb: number): boolean {
  const lacks = (has[verb]! & (HAS.object | HAS.passive)) === 0;
  return (
    lacks && deprels[verb]!.startsWith('acl') && first[verb] !== -1 && needsObject({ frames: words.frames[verb]! })
  );
}

/** "It is hard to say", "it was agreed that …": the clause is the subject, "it" only holds its place. */
function isPlaceholder({ heads, deprels, words, clause }: Draft, i: number): boolean {
  const isSubject = deprels[i] === 'nsubj' || deprels[i] === 'nsubj:pass' || deprels[i] === 'expl';
  return words.word[i] === IT && isSubject && clause[heads[i]!] !== -1;
}

const hasPlaceholder = (draft: Draft, head: number): boolean => {
  const { first, heads } = draft;
  for (let i = first[head]!; i !== -1 && i < head; i++) if (heads[i] === head && isPlaceholder(draft, i)) return true;
  return false;
};

/** "Iranians demonstrated.": outside of headlines a passive has an auxiliary or says by whom. */
function isActive({ heads, deprels, words, has }: Draft, i: number): boolean {
  const head = heads[i]!;
  const isClause = deprels[head] === 'root' || deprels[head] === 'ccomp';
  const isSentence = words.word[words.length - 1] === STOP;
  return (
    i < head &&
    isSentence &&
    isClause &&
    words.tag[head] === PARTICIPLE &&
    (has[head]! & (HAS.auxiliary | HAS.agent)) === 0
  );
}

/**
 * "accused the United States of it": a name right behind an active verb that no preposition marks is its object. "Condemned in May
 * the theft": so is a noun with an article that is no time.
 */
function isBareObject(draft: Draft, i: number): boolean {
  const { heads, words, has } = draft;
  const head = heads[i]!;
  if (i <= head || (has[i]! & HAS.case) !== 0 || (has[head]! & (HAS.object | HAS.passive)) !== 0) return false;
  if (words.pos[i] !== NAME) return words.pos[i] === NOUN && isDefinite(draft, i) && !isTime(words.word[i]!);
  for (let between = head + 1; between < i; between++)
    if (heads[between]! <= head && draft.deprels[between] !== 'compound:prt') return false;
  return i - head <= LONGEST_OBJECT;
}

const isDefinite = ({ heads, words }: Draft, noun: number): boolean => {
  for (let i = Math.max(0, noun - LONGEST_OBJECT); i < noun; i++)
    if (words.word[i] === THE && heads[i] === noun) return takesObject({ frames: words.frames[heads[noun]!]! });
  return false;
};
