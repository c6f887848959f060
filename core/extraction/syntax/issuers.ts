/** Whose a statement, report or resolution is: the words of a document are its issuer's. */
import { childrenBy, isNoun, lemmaOf, lowerOf, prepositionOf } from '../tree.ts';
import { modifiersOf } from './modifiers.ts';
import { actorsAt, type Reading } from './resolve.ts';
import { holderOf } from './subjects.ts';

const REACH = 8;
const ISSUING = new Set(['by', 'from', 'of']);

/** The clusters that issued the document that a noun names; for "the statement" those of the last one that the article told of. */
export function issuersOf(reading: Reading, noun: number): readonly number[] {
  const { tree, lexicon } = reading;
  if (!isNoun(tree, noun) || !lexicon.cues.documents.has(lemmaOf(tree, noun))) return [];
  const named = namedIssuers(reading, noun);
  if (named.length > 0) return named;
  const definite = childrenBy(tree, noun, 'det').some((child) =>
    ['the', 'this', 'that'].includes(lowerOf(tree, child)),
  );
  return definite ? lastIssuers(reading, noun) : [];
}

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
  return authors.length > 0 ? authors : holderOf(reading, noun).flatMap((holder) => actorsAt(reading, holder));
}

/** Who issued the last document of that kind: "issued a statement", "in a statement, X said". */
function lastIssuers(reading: Reading, noun: number): readonly number[] {
  const { tree } = reading;
  const sentence = tree.sentenceOf[noun] ?? 0;
  for (let at = noun - 1; at >= 0 && sentence - (tree.sentenceOf[at] ?? 0) <= REACH; at--) {
    if (lemmaOf(tree, at) !== lemmaOf(tree, noun) || !isNoun(tree, at)) continue;
    const issuers = namedIssuers(reading, at);
    if (issuers.length > 0) return issuers;
  }
  return [];
}
