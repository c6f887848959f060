/**
 * Who a noun phrase stands for: the mention at its head, its coordinated siblings, a relative pronoun's antecedent.
 * Everything that looks for the ends of a relation asks here, and for the owner of a thing in `owners.ts`.
 */
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors } from '../mentions/draft.ts';
import { describedBy, referentOf } from './antecedents.ts';
import type { Chunks } from './chunks.ts';
import type { KeptSyntax } from '../kept.ts';
import { behindRelative } from './relatives.ts';
import {
  baseRelOf,
  childrenBy,
  headOf,
  isRoot,
  isVerb,
  lemmaOf,
  lowerOf,
  relOf,
  prepositionOf,
  uposOf,
  xposOf,
  type Tree,
} from '../tree.ts';

/** What the passes over one article share. */
export interface Reading {
  readonly tree: Tree;
  readonly lexicon: Lexicon;
  readonly actors: Actors;
  readonly chunks: Chunks;
  readonly kept?: KeptSyntax;
}

const unique = (clusters: readonly number[]): number[] => [...new Set(clusters)];

/** A token and the tokens coordinated with it: `A`, `B` and `C` of "A, B and C", not the conjuncts of a verb below. */
export function conjunctsOf(reading: Reading, token: number): number[] {
  const { tree } = reading;
  const siblings = childrenBy(tree, token, 'conj').filter(
    (child) =>
      uposOf(tree, child) !== 'VERB' &&
      !isBehindSemicolon(tree, token, child) &&
      !opensClause(reading, token, child) &&
      !describes(reading, token, child) &&
      !['according to', 'unlike'].includes(prepositionOf(tree, child)) &&
      // "A rather than B"
      !childrenBy(tree, child, 'cc').some((joint) => lowerOf(tree, joint) === 'rather') &&
      !childrenBy(tree, child, 'advmod').some((word) => lowerOf(tree, word) === 'not' && word < child),
  );
  return [
    token,
    ...siblings.map((child) => possessedBy(reading, child)).flatMap((child) => conjunctsOf(reading, child)),
  ];
}

/** "Appealed for calm; B": a clause of its own. */
function isBehindSemicolon(tree: Tree, token: number, conjunct: number): boolean {
  // "among A; B; and C" is a list
  for (let at = token + 1; at < conjunct; at++)
    if (lowerOf(tree, at) === ';') return !childrenBy(tree, conjunct, 'cc').some((cc) => cc < conjunct);
  return false;
}

/** "Between A and B's bank": the tree may conjoin the owner; what stands beside A is the bank. */
function possessedBy({ tree, chunks }: Reading, token: number): number {
  const head = chunks.at[token]?.head ?? token;
  return xposOf(tree, token + 1) === 'POS' && head > token ? head : token;
}

/** "A, a lawyer from B": what the tree takes for a conjunct, but no conjunction joins, describes. */
function describes({ tree, chunks }: Reading, first: number, conjunct: number): boolean {
  const opensWithArticle = ['a', 'an'].includes(lowerOf(tree, chunks.at[conjunct]?.first ?? conjunct));
  const siblings = [conjunct, ...childrenBy(tree, first, 'conj')];
  return opensWithArticle && siblings.every((sibling) => childrenBy(tree, sibling, 'cc').length === 0);
}

/** "defeated A and B would move": B is the subject of what follows, though the tree has it beside A. */
function opensClause({ tree, chunks }: Reading, first: number, conjunct: number): boolean {
  const complement = ['obj', 'obl'].includes(baseRelOf(tree, first)) && headOf(tree, first) < first;
  if (!complement) return false;
  const end = chunks.at[conjunct]?.end ?? conjunct + 1;
  const next = behindRelative(tree.doc, end) ?? end;
  return (
    ['VBD', 'VBZ', 'VBP', 'MD'].includes(xposOf(tree, next)) && tree.sentenceOf[next] === tree.sentenceOf[conjunct]
  );
}

/** The clusters that one token stands for by itself. */
function selfOf(reading: Reading, token: number, depth: number): readonly number[] {
  const { tree, actors, lexicon } = reading;
  const own = actors.at[token];
  if (own !== undefined) return namedBeside(reading, token) ?? own;
  if (depth > 4) return [];
  const referent = referentOf(reading, token);
  if (referent !== token) {
    const taken = takenUpAt(reading, referent, token, depth + 1);
    return taken.length > 0 ? taken : describedBy(reading, referent);
  }
  const named = childrenBy(tree, token, 'appos', 'flat')
    .filter((child) => !isBehindSemicolon(tree, token, child))
    .flatMap((child) => selfOf(reading, child, depth + 1));
  if (named.length > 0) return named;
  const called = calledBy(reading, token).flatMap((child) => selfOf(reading, child, depth + 1));
  if (called.length > 0) return called;
  const included = childrenBy(tree, token, 'nmod', 'obl', 'appos').filter((child) =>
    ['including', 'like', 'such as'].includes(prepositionOf(tree, child)),
  );
  if (included.length > 0) return included.flatMap((child) => actorsAt(reading, child, depth + 1));
  // "the number of B's soldiers" is a figure, "a number of soldiers" are soldiers
  if (lemmaOf(tree, token) === 'number' && childrenBy(tree, token, 'det').some((det) => lowerOf(tree, det) === 'the'))
    return [];
  if (lexicon.nominals.whole.has(lemmaOf(tree, token)) || uposOf(tree, token) === 'NUM') {
    const parts = childrenBy(tree, token, 'nmod').filter((child) => prepositionOf(tree, child) === 'of');
    return parts.flatMap((child) => actorsAt(reading, child, depth + 1));
  }
  return [];
}

/** "Two deputies from the Bloc, A and B", "the state broadcaster, C": a description with names behind it is of those named. */
function namedBeside(reading: Reading, noun: number): readonly number[] | undefined {
  const { tree, actors } = reading;
  if (uposOf(tree, noun) !== 'NOUN') return undefined;
  const names = childrenBy(tree, noun, 'appos').filter(
    (child) => uposOf(tree, child) === 'PROPN' && childrenBy(tree, child, 'case').length === 0,
  );
  const found = names.flatMap((child) => conjunctsOf(reading, child)).flatMap((child) => actors.at[child] ?? []);
  const isSomebody = (cluster: number) => ['person', 'organization'].includes(actors.clusters[cluster]?.type ?? '');
  return found.length > 0 && found.every(isSomebody) ? found : undefined;
}

/** "The Greek and French ministers, A and B": what describes somebody named beside it is nobody else. */
function describesNamed(reading: Reading, token: number): boolean {
  const { tree } = reading;
  const first = relOf(tree, token) === 'conj' ? headOf(tree, token) : token;
  return relOf(tree, first) === 'amod' && namedBeside(reading, headOf(tree, first)) !== undefined;
}

/** Whom a participle names: "a man named X", "the driver, identified as X", "a group known as X". */
function calledBy({ tree, lexicon }: Reading, noun: number): number[] {
  return childrenBy(tree, noun, 'acl')
    .filter((clause) => xposOf(tree, clause) === 'VBN' && lexicon.cues.identifying.has(lemmaOf(tree, clause)))
    .flatMap((clause) => [
      ...childrenBy(tree, clause, 'xcomp', 'obj'),
      ...childrenBy(tree, clause, 'obl').filter((child) => prepositionOf(tree, child) === 'as'),
    ]);
}

/** The head of the base noun phrase that a token opens, where the tree has it below: "killed [Iranian general Qasem Soleimani]". */
export function phraseHead({ tree, chunks, actors, lexicon }: Reading, token: number): number {
  const chunk = chunks.at[token];
  if (chunk === undefined || chunk.head <= token) return token;
  if (actors.at[token] !== undefined && actors.at[token] === actors.at[chunk.head]) return token;
  // of "Park Min-ho" the reader of names may take "Park Min"
  if (actors.at[token] !== undefined && xposOf(tree, chunk.head - 1) === 'HYPH') return token;
  for (let at = token + 1; at < chunk.head; at++) if (xposOf(tree, at) === 'POS') return token;
  for (let at = chunk.head, steps = 0; steps < 6 && at > token && !isRoot(tree, at); steps++) {
    at = headOf(tree, at);
    // "the plans B described" are not B's, "the work B did" is
    if (isVerb(tree, at) && lexicon.cues.reporting.has(lemmaOf(tree, at))) return token;
    if (at === token) return chunk.head;
  }
  return token;
}

/** The clusters that a noun phrase stands for, coordination spelled out; the head itself first. */
export function actorsAt(reading: Reading, token: number, depth = 0): number[] {
  if (depth > 6) return [];
  // "A or the B-backed party": what a list holds is the party
  const isJoined = xposOf(reading.tree, token + 1) === 'HYPH';
  const listed = isJoined ? [] : (reading.chunks.lists.get(reading.chunks.at[token]?.head ?? token) ?? []);
  const own = conjunctsOf(reading, token);
  const others = listed.filter(
    (item) =>
      !own.includes(item) && reading.chunks.at[item] !== reading.chunks.at[token] && !describesNamed(reading, item),
  );
  return unique([...own, ...others].flatMap((sibling) => selfOf(reading, sibling, depth)));
}

/** Whom a relative pronoun takes up with its noun: "A, which backs B, and C" are A and C, but A alone backs B. */
export function takenUpAt(reading: Reading, noun: number, pronoun: number, depth = 0): number[] {
  const tokens = conjunctsOf(reading, noun).filter((token) => token < pronoun);
  const isWhole = tokens.length === conjunctsOf(reading, noun).length;
  return isWhole ? actorsAt(reading, noun, depth) : unique(tokens.flatMap((token) => selfOf(reading, token, depth)));
}
