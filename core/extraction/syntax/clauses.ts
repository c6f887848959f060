/** What kind of clause a verb heads: finite, infinitive, or a participle that is passive without an auxiliary. */
import type { Lexicon } from '../lexicon/index.ts';
import {
  baseRelOf,
  childrenBy,
  headOf,
  isPassive,
  isRoot,
  lowerOf,
  prepositionOf,
  relOf,
  uposOf,
  xposOf,
  type Tree,
} from '../tree.ts';

export const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

export const isFinite = (tree: Tree, verb: number): boolean =>
  FINITE.has(xposOf(tree, verb)) ||
  childrenBy(tree, verb, 'aux', 'aux:pass').some((aux) => FINITE.has(xposOf(tree, aux)) || xposOf(tree, aux) === 'MD');

export const isToClause = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'mark', 'aux').some((mark) => lowerOf(tree, mark) === 'to');

/** "Was among the first to back B", "the only state to back B": who is told from others by what he did. */
export const isSingledOut = (tree: Tree, { cues }: Lexicon, word: number): boolean =>
  cues.singling.has(lowerOf(tree, word)) ||
  childrenBy(tree, word, 'amod').some((quality) => cues.singling.has(lowerOf(tree, quality)));

/** The subjects that stand in a clause; before a bare "to" stands no subject of it, whatever the tree says ("in Mali to fight X"). */
export function ownSubjects(tree: Tree, verb: number, ...rels: readonly string[]): readonly number[] {
  // "who, unlike B, works"
  const own = childrenBy(tree, verb, ...rels).filter((child) => prepositionOf(tree, child) !== 'unlike');
  // the tree may hang the subject on the auxiliary: "X has since met Y"
  const subjects =
    own.length > 0 ? own : childrenBy(tree, verb, 'aux').flatMap((aux) => childrenBy(tree, aux, ...rels));
  if (subjects.length === 0) return subjects;
  const marks = childrenBy(tree, verb, 'mark');
  const to = marks.find((mark) => lowerOf(tree, mark) === 'to');
  const isFor = marks.some((mark) => lowerOf(tree, mark) === 'for');
  // "X is to visit": the copula has X for its subject
  if (to === undefined || isFor || childrenBy(tree, verb, 'cop', 'aux').some((aux) => aux < to)) return subjects;
  return subjects.filter((subject) => subject > to);
}

/** What may stand before a participle that opens its sentence: "by siding", "far from condemning", "not having met". */
const BEFORE_PARTICIPLE = new Set(['ADP', 'SCONJ', 'ADV', 'PART']);

/** Whether a participle is what its sentence opens with. */
export function isOpening(tree: Tree, verb: number): boolean {
  if (!['VBG', 'VBN'].includes(xposOf(tree, verb)) || uposOf(tree, verb) !== 'VERB') return false;
  const first = tree.doc.sentences[tree.sentenceOf[verb] ?? 0]?.firstToken ?? verb;
  if (verb - first > 4 || childrenBy(tree, verb, 'nsubj').some((subject) => subject < verb)) return false;
  for (let at = first; at < verb; at++)
    if (!BEFORE_PARTICIPLE.has(uposOf(tree, at) ?? '') && lowerOf(tree, at) !== 'having') return false;
  return true;
}

/** A participle that shares or stands for a passive: "was hit and destroyed", "backed by Iran". */
export function isReducedPassive(tree: Tree, verb: number): boolean {
  if (xposOf(tree, verb) !== 'VBN' || isMainVerb(tree, verb)) return false;
  if (isOpening(tree, verb)) return lowerOf(tree, verb - 1) !== 'having';
  const rel = baseRelOf(tree, verb);
  if (childrenBy(tree, verb, 'aux', 'obj').length > 0) return false;
  if (rel === 'acl' || rel === 'advcl' || rel === 'amod')
    return relOf(tree, verb) !== 'acl:relcl' && childrenBy(tree, verb, 'nsubj').length === 0;
  return rel === 'conj' && childrenBy(tree, verb, 'nsubj').length === 0 && isPassive(tree, headOf(tree, verb));
}

/** A participle on a sentence's root noun where nothing else is finite: in running text it is the past tense ("Officials met."). */
function isMainVerb(tree: Tree, verb: number): boolean {
  const noun = headOf(tree, verb);
  if (relOf(tree, verb) !== 'acl' || !isRoot(tree, noun) || noun > verb) return false;
  const { firstToken, endToken } = tree.doc.sentences[tree.sentenceOf[verb] ?? 0] ?? {
    firstToken: verb,
    endToken: verb,
  };
  if (lowerOf(tree, endToken - 1) !== '.') return false;
  for (let token = firstToken; token < endToken; token++)
    if (FINITE.has(xposOf(tree, token)) || xposOf(tree, token) === 'MD' || lowerOf(tree, token) === 'by') return false;
  return true;
}
