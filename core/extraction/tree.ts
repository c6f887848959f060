/** Ways through a document's dependency trees that every pass needs: children, subtrees, surface neighbours. */
import type { NamedDoc, Upos } from '../model/doc.ts';

export interface Tree {
  readonly doc: NamedDoc;
  /** For each token its dependents in surface order. */
  readonly children: readonly (readonly number[])[];
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** Words and lemmas in lower case, relations without their subtypes: the passes ask for them again and again. */
  readonly lowers: readonly string[];
  readonly lemmas: readonly string[];
  readonly baseRels: readonly string[];
}

function withoutSubtype(relation: string): string {
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
}

/** What most words have below them: one list for all. */
const NONE: number[] = [];

/** Indexes a document's heads from above. Linear in the number of tokens. */
export function growTree(doc: NamedDoc): Tree {
  const children = new Array<number[]>(doc.tokens.length).fill(NONE);
  const sentenceOf = new Int32Array(doc.tokens.length);
  doc.sentences.forEach(({ firstToken, endToken }, index) => sentenceOf.fill(index, firstToken, endToken));
  doc.heads.forEach((head, token) => {
    if (head === token) return;
    if (children[head] === NONE) children[head] = [token];
    else children[head]?.push(token);
  });
  const lowers = doc.tokens.map(({ text }) => text.toLowerCase());
  return {
    doc,
    children,
    sentenceOf,
    lowers,
    // most words are their own lemma: what one pass finds of the word holds of it too
    lemmas: doc.lemmas.map((lemma, token) => (lemma === lowers[token] ? lowers[token] : lemma.toLowerCase())),
    baseRels: doc.deprels.map(withoutSubtype),
  };
}

// What stands before the first token is asked for too, as -1. An array that is asked for it looks for a property of that name, and
// from then on gives an engine no way to read its elements fast: so none is asked.
export const lemmaOf = (tree: Tree, token: number): string => (token < 0 ? '' : (tree.lemmas[token] ?? ''));
export const wordOf = (tree: Tree, token: number): string => (token < 0 ? '' : (tree.doc.tokens[token]?.text ?? ''));
export const lowerOf = (tree: Tree, token: number): string => (token < 0 ? '' : (tree.lowers[token] ?? ''));
export const uposOf = (tree: Tree, token: number): Upos | undefined => (token < 0 ? undefined : tree.doc.upos[token]);
export const xposOf = (tree: Tree, token: number): string => (token < 0 ? '' : (tree.doc.xpos[token] ?? ''));
export const relOf = (tree: Tree, token: number): string => (token < 0 ? '' : (tree.doc.deprels[token] ?? ''));
export const headOf = (tree: Tree, token: number): number => (token < 0 ? token : (tree.doc.heads[token] ?? token));
export const isRoot = (tree: Tree, token: number): boolean => headOf(tree, token) === token;

export const childrenOf = (tree: Tree, token: number): readonly number[] =>
  token < 0 ? NONE : (tree.children[token] ?? NONE);

/** A relation without its subtype: `nsubj` of `nsubj:pass`. */
export const baseRelOf = (tree: Tree, token: number): string => (token < 0 ? '' : (tree.baseRels[token] ?? ''));

/** The dependents of a token with one of some relations, or subtypes of it, in surface order. */
export function childrenBy(tree: Tree, token: number, ...rels: readonly string[]): readonly number[] {
  // most words have none: nothing is made for them
  let found: number[] | undefined;
  for (const child of childrenOf(tree, token)) {
    const rel = relOf(tree, child);
    const base = baseRelOf(tree, child);
    if (rels.includes(rel) || (base !== rel && rels.includes(base))) (found ??= []).push(child);
  }
  return found ?? NONE;
}

/** The preposition or marker over a token, its fixed parts joined: `on`, `because of`, `according to`. */
export function prepositionOf(tree: Tree, token: number): string {
  const words: number[] = [];
  for (const child of childrenOf(tree, token)) {
    if (child >= token) break;
    const rel = baseRelOf(tree, child);
    if ((rel === 'case' || rel === 'mark') && lowerOf(tree, child) !== "'s")
      words.push(child, ...childrenBy(tree, child, 'fixed'));
  }
  if (words.length === 0) return '';
  return words
    .sort((a, b) => a - b)
    .map((word) => lowerOf(tree, word))
    .join(' ');
}

export const isVerb = (tree: Tree, token: number): boolean => uposOf(tree, token) === 'VERB';
export const isNoun = (tree: Tree, token: number): boolean => ['NOUN', 'PROPN'].includes(uposOf(tree, token) ?? '');

const PASSIVE: ReadonlySet<string> = new Set(['nsubj:pass', 'csubj:pass', 'aux:pass']);

/** Whether a clause is in the passive voice. */
export const isPassive = (tree: Tree, verb: number): boolean =>
  // "having met" is tagged like a passive at times
  childrenOf(tree, verb).some((child) => PASSIVE.has(relOf(tree, child)) && lemmaOf(tree, child) !== 'have');
