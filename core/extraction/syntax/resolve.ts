/**
 * Who a noun phrase stands for: the mention at its head, its coordinated siblings, a relative pronoun's antecedent, the
 * owner of a thing. Everything that looks for the ends of a relation asks here.
 */
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors } from '../mentions/draft.ts';
import { describedBy, referentOf } from './antecedents.ts';
import type { Chunks } from './chunks.ts';
import { modifiersOf } from './modifiers.ts';
import { behindRelative } from './relatives.ts';
import {
  baseRelOf,
  childrenBy,
  headOf,
  isNoun,
  isRoot,
  lemmaOf,
  lowerOf,
  prepositionOf,
  relOf,
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
}

const unique = (clusters: readonly number[]): number[] => [...new Set(clusters)];

/** A token and the tokens coordinated with it: `A`, `B` and `C` of "A, B and C", not the conjuncts of a verb below. */
export function conjunctsOf(reading: Reading, token: number): number[] {
  const { tree } = reading;
  const siblings = childrenBy(tree, token, 'conj').filter(
    (child) =>
      uposOf(tree, child) !== 'VERB' &&
      !opensClause(reading, token, child) &&
      !describes(reading, token, child) &&
      !childrenBy(tree, child, 'advmod').some((word) => lowerOf(tree, word) === 'not' && word < child),
  );
  return [
    token,
    ...siblings.map((child) => possessedBy(reading, child)).flatMap((child) => conjunctsOf(reading, child)),
  ];
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
    const taken = actorsAt(reading, referent, depth + 1);
    return taken.length > 0 ? taken : describedBy(reading, referent);
  }
  const named = childrenBy(tree, token, 'appos', 'flat').flatMap((child) => selfOf(reading, child, depth + 1));
  if (named.length > 0) return named;
  const called = calledBy(reading, token).flatMap((child) => selfOf(reading, child, depth + 1));
  if (called.length > 0) return called;
  const included = childrenBy(tree, token, 'nmod', 'obl', 'appos').filter((child) =>
    ['including', 'like', 'such as'].includes(prepositionOf(tree, child)),
  );
  if (included.length > 0) return included.flatMap((child) => actorsAt(reading, child, depth + 1));
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
export function phraseHead({ tree, chunks, actors }: Reading, token: number): number {
  const chunk = chunks.at[token];
  if (chunk === undefined || chunk.head <= token) return token;
  // of "Park Min-ho" the reader of names may take "Park Min"
  if (actors.at[token] !== undefined && xposOf(tree, chunk.head - 1) === 'HYPH') return token;
  for (let at = token + 1; at < chunk.head; at++) if (xposOf(tree, at) === 'POS') return token;
  for (let at = chunk.head, steps = 0; steps < 6 && at > token && !isRoot(tree, at); steps++) {
    at = headOf(tree, at);
    if (at === token) return chunk.head;
  }
  return token;
}

/** The clusters that a noun phrase stands for, coordination spelled out; the head itself first. */
export function actorsAt(reading: Reading, token: number, depth = 0): number[] {
  if (depth > 6) return [];
  const listed = reading.chunks.lists.get(reading.chunks.at[token]?.head ?? token) ?? [];
  const own = conjunctsOf(reading, token);
  const others = listed.filter((item) => !own.includes(item) && reading.chunks.at[item] !== reading.chunks.at[token]);
  return unique([...own, ...others].flatMap((sibling) => selfOf(reading, sibling, depth)));
}

/** Who a report or a possibility is about: "reports that X would", "reports indicating that X". */
function contentOf({ tree, lexicon }: Reading, noun: number): number[] {
  const clauses = childrenBy(tree, noun, 'acl', 'ccomp').filter((child) => relOf(tree, child) !== 'acl:relcl');
  const below = clauses.flatMap((clause) => [clause, ...childrenBy(tree, clause, 'ccomp')]);
  const subjects = below.flatMap((clause) => childrenBy(tree, clause, 'nsubj', 'nsubj:pass'));
  const telling = below.filter((clause) => lexicon.cues.reporting.has(lemmaOf(tree, clause)));
  return subjects.length > 0 ? subjects : telling.flatMap((clause) => childrenBy(tree, clause, 'obj'));
}

/** The names in front of a noun that it stands for: an Iranian company is not Iran, but the Saipa company is Saipa. */
function actingInFront(reading: Reading, noun: number): number[] {
  const { tree, actors, lexicon } = reading;
  const lemma = lemmaOf(tree, noun);
  const isPrivate = lexicon.nominals.private.has(lemma);
  const stands = new Set<string | undefined>([
    ...(isPrivate ? [] : ['person', 'organization', 'state']),
    // a Greek activist is not Greece, but four Greenpeace activists are Greenpeace's
    ...(xposOf(tree, noun) === 'NNS' ? ['organization'] : []),
    ...(lexicon.nominals.generic.get('organization')?.has(lemma) === true ? ['organization'] : []),
    ...(lexicon.nominals.collective.has(lemma) ? ['person'] : []),
  ]);
  return modifiersOf(reading, noun)
    .flatMap((modifier) => actors.at[modifier] ?? [])
    .filter((cluster) => stands.has(actors.clusters[cluster]?.type));
}

/** "Norway's Fjordskog", "the Pan-American Highway": a name that nobody knows stands for itself, not for what stands before it. */
function isStrangeName({ tree, lexicon }: Reading, noun: number): boolean {
  const [lemma, { collective, deed, generic }] = [lemmaOf(tree, noun), lexicon.nominals];
  const isKind = [...generic.values()].some((words) => words.has(lemma));
  const isCommon = isKind || collective.has(lemma) || deed.has(lemma) || lexicon.frames.nouns.has(lemma);
  return xposOf(tree, noun) === 'NNP' && !isCommon;
}

/** "Democrats in Congress": people in a body. */
function isWithinBody({ tree, actors }: Reading, noun: number, phrase: number): boolean {
  const isBody = actors.at[phrase]?.some((cluster) => actors.clusters[cluster]?.type === 'organization') ?? false;
  return (
    isBody &&
    ['NNS', 'NNPS'].includes(xposOf(tree, noun)) &&
    ['in', 'at', 'within'].includes(prepositionOf(tree, phrase))
  );
}

/** "The role long played by A", "a decision taken by A". */
const performersOf = (tree: Tree, noun: number): number[] =>
  childrenBy(tree, noun, 'acl')
    .filter((clause) => xposOf(tree, clause) === 'VBN' && relOf(tree, clause) === 'acl')
    .flatMap((clause) => childrenBy(tree, clause, 'obl').filter((child) => prepositionOf(tree, child) === 'by'));

/**
 * Who owns or authored what a common noun names: "Hamas's terms", "the Israeli invasion", "a call by the UN". Empty for
 * nouns that stand between the owner and the act (an ally of Israel, the death of Soleimani). With `ofFate` also whose fate a
 * noun tells: "X's resignation", "the arrest of X".
 */
export function ownersOf(
  reading: Reading,
  token: number,
  { ofFate = false, depth = 0 }: { readonly ofFate?: boolean; readonly depth?: number } = {},
): number[] {
  const { tree, actors, lexicon } = reading;
  if (depth > 3 || actors.at[token] !== undefined) return [];
  const owners = conjunctsOf(reading, token).flatMap((noun) => {
    const lemma = lemmaOf(tree, noun);
    const { barrier, undergone, deed } = lexicon.nominals;
    if (!isNoun(tree, noun) || actors.at[noun] !== undefined || barrier.has(lemma) || isStrangeName(reading, noun))
      return [];
    // "X's arrest" is done to X, "X's arrest of Y" by X
    if (
      undergone.has(lemma) &&
      !ofFate &&
      !childrenBy(tree, noun, 'nmod').some((child) => prepositionOf(tree, child) === 'of')
    )
      return [];
    const possessors = childrenBy(tree, noun, 'nmod:poss').flatMap((child) => {
      const self = actorsAt(reading, child, depth + 1);
      return self.length > 0 ? self : ownersOf(reading, child, { depth: depth + 1 });
    });
    if (possessors.length > 0) return possessors;
    // somebody else's
    if (childrenBy(tree, noun, 'nmod:poss').some((child) => isNoun(tree, child))) return [];
    const acting = actingInFront(reading, noun);
    if (acting.length > 0) return acting;
    const prepositions = deed.has(lemma) || ofFate ? ['of', 'by', 'from'] : ['by', 'from'];
    const marked = childrenBy(tree, noun, 'nmod').filter(
      (child) => prepositions.includes(prepositionOf(tree, child)) || isWithinBody(reading, noun, child),
    );
    const performers = deed.has(lemma) ? performersOf(tree, noun) : [];
    const content =
      lexicon.cues.documents.has(lemma) || lexicon.cues.prospective_nouns.has(lemma) ? contentOf(reading, noun) : [];
    const reported = content.flatMap((child) => actorsAt(reading, child, depth + 1));
    if (reported.length > 0) return reported;
    const authors = [...marked, ...performers].flatMap((child) => [...actorsAt(reading, child, depth + 1)]);
    if (authors.length > 0) return authors;
    const partOf = childrenBy(tree, noun, 'nmod').filter(
      (child) => deed.has(lemma) && prepositionOf(tree, child) === 'of',
    );
    return partOf.flatMap((child) => ownersOf(reading, child, { depth: depth + 1 }));
  });
  return unique(owners);
}
