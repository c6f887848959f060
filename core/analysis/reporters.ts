/** Whether a relation is reported by as many, by as few, or as differently as a filter asks for. */
import { MODALITIES } from '../model/ontology.ts';
import type { Filter } from './filter.ts';
import type { GraphIndex } from './graph-index.ts';
import { reprints } from './reprints.ts';

/** 1 where it passes. Over evidence: what is said whatever the choice of articles, and what is shown. */
interface Passing {
  readonly said: Uint8Array;
  readonly evidenceShown: Uint8Array;
  readonly articleShown: Uint8Array;
}

const ASSERTED = MODALITIES.indexOf('asserted');
const NEGATED = MODALITIES.indexOf('negated');

/** The test of relations, by number; reprints of one text count as one article. */
export function reporterTest(index: GraphIndex, filter: Filter, passing: Passing): (relation: number) => boolean {
  const { minArticles, onlyOneArticle, onlyOneSource, disputed } = filter;
  const ofText = minArticles > 1 || onlyOneArticle ? reprints(index) : null;
  const ofSource = onlyOneSource ? outlets(index) : null;
  return (relation) =>
    (ofText === null ||
      ((minArticles <= 1 || distinct(index, relation, passing.evidenceShown, ofText) >= minArticles) &&
        (!onlyOneArticle || distinct(index, relation, passing.said, ofText) === 1))) &&
    (ofSource === null || distinct(index, relation, passing.said, ofSource) === 1) &&
    (!disputed || isDisputed(index, relation, passing.articleShown));
}

/** In how many groups of articles the passing evidence of a relation stands. */
function distinct(index: GraphIndex, relation: number, passing: Uint8Array, groupOf: ArrayLike<number>): number {
  const found = new Set<number>();
  for (let i = index.evidenceStart[relation]!; i < index.evidenceStart[relation + 1]!; i++) {
    if (passing[i] === 1) found.add(groupOf[index.evidenceArticle[i]!]!);
  }
  return found.size;
}

/** Over articles: a number of their outlet; those of which none is given are of one. */
export function outlets(index: GraphIndex): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(index.graph.articles, ({ source = '' }) => {
    const number = numbers.get(source) ?? numbers.size;
    numbers.set(source, number);
    return number;
  });
}

/** Whether somebody reports and somebody denies a relation in the articles shown. */
export function isDisputed(index: GraphIndex, relation: number, articleShown: Uint8Array): boolean {
  let asserted = false;
  let negated = false;
  for (let i = index.evidenceStart[relation]!; i < index.evidenceStart[relation + 1]!; i++) {
    if (articleShown[index.evidenceArticle[i]!] === 0) continue;
    asserted ||= index.evidenceModality[i] === ASSERTED;
    negated ||= index.evidenceModality[i] === NEGATED;
  }
  return asserted && negated;
}
