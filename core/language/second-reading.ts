/**
 * What tags decide before any tree is drawn, looked at again when it is: "Chad imposed bans" may be tagged as bans that Chad
 * imposed. A sentence whose tree has no verb is parsed a second time, with a participle read as its finite verb.
 */
import type { Upos } from '../model/doc.ts';
import type { Tree } from './parser/tree.ts';

export interface TaggedSentence {
  readonly forms: readonly string[];
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
}

export interface ReadSentence {
  readonly tree: Tree;
  /** The fine tags that the tree was drawn over. */
  readonly xpos: readonly string[];
}

/** So many participles are tried. */
const MOST_TRIED = 3;
const NOMINAL = new Set<Upos>(['NOUN', 'PROPN', 'PRON']);
/** What a participle is to a noun, or where a lost verb hangs. */
const LOST = /^(?:amod|acl|conj|appos|parataxis|advcl|dep)/;
const RELATIVE = new Set(['WP', 'WDT']);
/** What is said of a noun makes a clause of it. */
const PREDICATED = /^(?:cop|aux|csubj|expl)/;

/**
 * Reads a sentence, again if need be.
 *
 * @param parse draws the tree over a sentence's tags
 */
export function readTwice(sentence: TaggedSentence, parse: (sentence: TaggedSentence) => Tree): ReadSentence {
  const first = { tree: parse(sentence), xpos: sentence.xpos };
  if (!lacksVerb(sentence, first.tree)) return first;
  let tried = 0;
  for (let i = 1; i + 2 < sentence.forms.length && tried < MOST_TRIED; i++) {
    if (!isLostVerb(sentence, first.tree, i)) continue;
    tried++;
    const xpos = sentence.xpos.map((tag, at) => (at === i ? 'VBD' : tag));
    const tree = parse({ ...sentence, xpos });
    if (tree.heads[i] === i && hasSubject(tree, i)) return { tree, xpos };
    if (followsAside(sentence, tree, i)) return { tree: raise(tree, i), xpos };
  }
  return first;
}

/** Whether a whole sentence has a bare noun as its root, or the verb of a relative clause. */
function lacksVerb({ forms, upos, xpos }: TaggedSentence, { heads, deprels }: Tree): boolean {
  if (forms.at(-1) !== '.') return false;
  const root = heads.findIndex((head, i) => head === i);
  if (upos[root] === 'VERB')
    return heads.some((head, i) => head === root && i > 1 && i < root && RELATIVE.has(xpos[i]!));
  if (!NOMINAL.has(upos[root]!)) return false;
  return !heads.some((head, i) => head === root && PREDICATED.test(deprels[i]!));
}

/** A participle that stands where a finite verb can: behind its subject, or behind what is put in between them. */
function isLostVerb({ forms, upos, xpos }: TaggedSentence, { heads, deprels }: Tree, i: number): boolean {
  if (xpos[i] !== 'VBN' || upos[i] !== 'VERB' || forms[i + 1] === 'by') return false;
  if (heads[i] !== i && !LOST.test(deprels[i]!)) return false;
  if (heads.some((head, at) => head === i && deprels[at]!.startsWith('aux'))) return false;
  let before = i - 1;
  while (before > 0 && upos[before] === 'ADV') before--;
  // "the British left"
  const isPeople = upos[before] === 'ADJ' && /^\p{Lu}/u.test(forms[before]!);
  return NOMINAL.has(upos[before]!) || isPeople || forms[before] === ',';
}

const hasSubject = ({ heads, deprels }: Tree, verb: number): boolean =>
  heads.some((head, i) => head === verb && i < verb && deprels[i] === 'nsubj');

/** "Chad, which borders Mali, sent envoys": a verb behind a comma that no conjunction joins to the one before. */
function followsAside({ forms, upos }: TaggedSentence, { heads, deprels }: Tree, verb: number): boolean {
  let before = verb - 1;
  while (before > 0 && upos[before] === 'ADV') before--;
  if (forms[before] !== ',' || deprels[verb] !== 'conj') return false;
  return !heads.some((head, i) => head === verb && /^(?:cc|nsubj)/.test(deprels[i]!));
}

/** The tree with a verb as its root, and as its subject what was the root. */
function raise(tree: Tree, verb: number): Tree {
  const root = tree.heads.findIndex((head, i) => head === i);
  const heads = tree.heads.map((head, i) => (i === verb || i === root || (head === root && i > verb) ? verb : head));
  const deprels = tree.deprels.map((deprel, i) => (i === verb ? 'root' : i === root ? 'nsubj' : deprel));
  return { heads, deprels };
}
