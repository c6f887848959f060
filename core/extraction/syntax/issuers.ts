/** Whose a statement, report or resolution is: the words of a document are its issuer's. */
import { childrenBy, isNoun, lemmaOf, lowerOf, prepositionOf } from '../tree.ts';
import { modifiersOf } from './modifiers.ts';
import { actorsAt, type Reading } from './resolve.ts';
import { holderOf } from './subjects.ts';

const REACH = 8;
const ISSUING = new Set(['by', 'from', 'of', 'out of']);

/** The clusters that issued the document that a noun names; for "the statement" those of the last one that the article told of. */
export function issuersOf(reading: Reading, noun: number): readonly number[] {
  const { tree, lexicon } = reading;
  if (!isNoun(tree, noun) || !lexicon.cues.documents.has(lemmaOf(tree, noun))) return [];
  const named = namedIssuers(reading, noun);
  if (named.length > 0) return named;
  // "today's report"
  const isDated = childrenBy(tree, noun, 'nmod:poss').some(
    (child) => reading.actors.at[child] === undefined && isNoun(tree, child),
  );
  return isDated || isDefinite(reading, noun) ? lastIssuers(reading, noun) : [];
}

const isDefinite = ({ tree }: Reading, noun: number): boolean =>
  childrenBy(tree, noun, 'det').some((child) =>
    ['the', 'this', 'that', 'these', 'those'].includes(lowerOf(tree, child)),
  );

function namedIssuers(reading: Reading, noun: number): readonly number[] {
  const { tree, actors, lexicon } = reading;
  const isInquiry = lexicon.cues.inquiries.has(lemmaOf(tree, noun));
  const possessors = childrenBy(tree, noun, 'nmod:poss').flatMap((child) => actorsAt(reading, child));
  if (possessors.length > 0) return possessors;
  const modifiers = modifiersOf(reading, noun).flatMap((child) => actors.at[child] ?? []);
  if (modifiers.length > 0) return modifiers;
  const authors = childrenBy(tree, noun, 'nmod')
    .filter((child) => ISSUING.has(prepositionOf(tree, child)) && !(isInquiry && prepositionOf(tree, child) === 'of'))
    .flatMap((child) => actorsAt(reading, child));
  // "evidence gathered by B", "a report published by B"
  const makers = childrenBy(tree, noun, 'acl')
    .flatMap((participle) => childrenBy(tree, participle, 'obl').filter((child) => prepositionOf(tree, child) === 'by'))
    .flatMap((child) => actorsAt(reading, child));
  if (authors.length > 0 || makers.length > 0) return authors.length > 0 ? authors : makers;
  return holderOf(reading, noun).flatMap((holder) => actorsAt(reading, holder));
}

/** Who issued the last document of that kind ("issued a statement", "in a statement, X said"), else the last report by whatever word. */
function lastIssuers(reading: Reading, noun: number): readonly number[] {
  const { tree, lexicon } = reading;
  const { reports } = lexicon.cues;
  const lemma = lemmaOf(tree, noun);
  const same = issuersBefore(reading, noun, (other) => other === lemma);
  return same.length > 0 || !reports.has(lemma) ? same : issuersBefore(reading, noun, (other) => reports.has(other));
}

/**
 * The issuers of the last document above a noun that is called as asked. Who says something in "the release" is its issuer only if
 * nobody was said to be that before.
 */
function issuersBefore(reading: Reading, noun: number, isCalled: (lemma: string) => boolean): readonly number[] {
  const { tree } = reading;
  const sentence = tree.sentenceOf[noun] ?? 0;
  let quoted: readonly number[] = [];
  for (let at = noun - 1; at >= 0 && sentence - (tree.sentenceOf[at] ?? 0) <= REACH; at--) {
    if (!isCalled(lemmaOf(tree, at)) || !isNoun(tree, at)) continue;
    const issuers = namedIssuers(reading, at);
    if (issuers.length > 0 && !isDefinite(reading, at)) return issuers;
    if (quoted.length === 0) quoted = issuers;
  }
  return quoted;
}
