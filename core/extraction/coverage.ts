/** Which words stand between two actors, whether the lexicon knows them or not: what its coverage is measured on. */
import type { NamedDoc } from '../model/doc.ts';
import { resolveActors } from './extract.ts';
import { nounPredicate, verbPredicate, type Predicate as Act } from './interactions/predicate.ts';
import type { Lexicon } from './lexicon/index.ts';
import { modifiersOf } from './syntax/modifiers.ts';
import { ownersOf } from './syntax/owners.ts';
import { actorsAt, type Reading } from './syntax/resolve.ts';
import { childrenBy, lemmaOf, uposOf } from './tree.ts';

/** A verb or noun with one actor as its subject or owner and another in its object or a phrase. */
export interface Predicate {
  readonly wordClass: 'verb' | 'noun';
  readonly lemma: string;
  /** Whether the lexicon has a frame for it. */
  readonly framed: boolean;
}

/** The predicates of an article that stand between two different actors. */
export function predicatesBetweenActors(doc: NamedDoc, lexicon: Lexicon): Predicate[] {
  const { reading } = resolveActors(doc, lexicon);
  const { tree } = reading;
  const named = new Set(tree.doc.names.flatMap(({ firstToken, endToken }) => range(firstToken, endToken)));
  const found: Predicate[] = [];
  for (let token = 0; token < tree.doc.tokens.length; token++) {
    if (named.has(token) || reading.actors.at[token] !== undefined) continue;
    const lemma = lemmaOf(tree, token);
    if (uposOf(tree, token) === 'VERB' && joins(reading, verbPredicate(reading, token), []))
      found.push({ wordClass: 'verb', lemma, framed: lexicon.frames.verbs.has(lemma) });
    if (uposOf(tree, token) === 'NOUN' && joins(reading, nounPredicate(reading, token), ownersIn(reading, token)))
      found.push({ wordClass: 'noun', lemma, framed: lexicon.frames.nouns.has(lemma) });
  }
  return found;
}

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, at) => first + at);

/** Possessors and modifiers of a noun, as tokens: "China's loan", "the Chinese loan". */
const ownersIn = (reading: Reading, noun: number): number[] => [
  ...childrenBy(reading.tree, noun, 'nmod:poss'),
  ...modifiersOf(reading, noun),
];

/** Whether the act's doer and one of its other arguments are two actors. */
function joins(reading: Reading, { args }: Act, owners: readonly number[]): boolean {
  const clustersAt = (tokens: readonly number[]) =>
    tokens.flatMap((token) => {
      const self = actorsAt(reading, token);
      return self.length > 0 ? self : ownersOf(reading, token);
    });
  const doers = clustersAt([...args.subjects, ...owners]);
  const others = clustersAt([...args.objects, ...args.indirect, ...args.obliques.map(({ token }) => token)]);
  return doers.length > 0 && others.some((cluster) => !doers.includes(cluster));
}
