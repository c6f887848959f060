/** The source view: what each article and each outlet contributes to what the other filters show, and two of them compared. */
import { applyFilter, type FilteredGraph } from '../../../core/analysis/apply-filter.ts';
import { articleSides, BOTH_SIDES, relationSides, SIDE_A, SIDE_B } from '../../../core/analysis/comparison.ts';
import { articleContributions, outletContributions, type Contributions } from '../../../core/analysis/contributions.ts';
import type { ComparedSide, Comparison, Filter } from '../../../core/analysis/filter.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { reprints } from '../../../core/analysis/reprints.ts';
import { byCodeUnit } from '../../../core/model/graph.ts';
import type { Action } from '../actions.ts';
import { namingOf } from '../naming.ts';
import { comparedNames } from '../step-name.ts';
import type { View } from '../view.ts';
import { filteredOf } from './filtered.ts';
import { memoised } from './memoised.ts';

export type { ComparedSide, Comparison } from '../../../core/analysis/filter.ts';

export interface ContributionRow {
  readonly side: ComparedSide;
  readonly name: string;
  /** Of an article. */
  readonly source: string | null;
  readonly published: string | null;
  readonly isExcerpt: boolean;
  /** The title of the first article with the same text, of a reprint. */
  readonly reprintOf: string | null;
  /** Of an outlet. */
  readonly articles: number;
  readonly actors: number;
  readonly onlyActors: number;
  readonly relations: number;
  readonly onlyRelations: number;
  readonly sentences: number;
  /** Whether the filter shows this one alone. */
  readonly isOnly: boolean;
}

const ALL_ARTICLES = {
  articles: null,
  sources: null,
  onlyOneArticle: false,
  onlyOneSource: false,
  compare: null,
} as const;

const filteredBy = memoised((index: GraphIndex, filter: string) => applyFilter(index, JSON.parse(filter) as Filter));

/** What the filter shows over all articles, whichever are chosen. */
function overAllArticles(index: GraphIndex, { filter }: View): FilteredGraph {
  return filteredBy(index, JSON.stringify({ ...filter, ...ALL_ARTICLES }));
}

export const articleRows = memoised((index: GraphIndex, view: View): readonly ContributionRow[] => {
  const counts = ofArticles(overAllArticles(index, view));
  const first = reprints(index);
  const { articles } = index.graph;
  return articles.map(({ id, title, source, published, excerpt }, i) => ({
    side: { kind: 'article', article: id },
    name: title,
    source: source ?? '',
    published: published ?? null,
    isExcerpt: excerpt === true,
    reprintOf: first[i] === i ? null : articles.at(first[i]!)!.title,
    articles: 1,
    ...countsAt(counts, i),
    isOnly: view.filter.articles?.length === 1 && view.filter.articles[0] === id,
  }));
});

export const outletRows = memoised((index: GraphIndex, view: View): readonly ContributionRow[] => {
  const outlets = [...new Set(index.graph.articles.map(({ source = '' }) => source))].sort(byCodeUnit);
  const counts = outletContributions(overAllArticles(index, view), outlets);
  const articles = new Map<string, number>();
  for (const { source = '' } of index.graph.articles) articles.set(source, (articles.get(source) ?? 0) + 1);
  return outlets.map((source, i) => ({
    side: { kind: 'source', source },
    name: source || 'source not given',
    source: null,
    published: null,
    isExcerpt: false,
    reprintOf: null,
    articles: articles.get(source)!,
    ...countsAt(counts, i),
    isOnly: view.filter.sources?.length === 1 && view.filter.sources[0] === source,
  }));
});

const ofArticles = memoised(articleContributions);

function countsAt({ actors, onlyActors, relations, onlyRelations, sentences }: Contributions, i: number) {
  return {
    actors: actors[i]!,
    onlyActors: onlyActors[i]!,
    relations: relations[i]!,
    onlyRelations: onlyRelations[i]!,
    sentences: sentences[i]!,
  };
}

/** Shows one article or outlet alone; `onlyHere`, of it what no other reports. */
export function showAlone(side: ComparedSide, onlyHere: boolean): Action {
  const chosen =
    side.kind === 'article' ? { articles: [side.article], sources: null } : { articles: null, sources: [side.source] };
  const onlyOneArticle = onlyHere && side.kind === 'article';
  const onlyOneSource = onlyHere && side.kind === 'source';
  return { type: 'filter', change: { ...chosen, compare: null, onlyOneArticle, onlyOneSource, minArticles: 1 } };
}

export interface ComparisonCounts {
  readonly compare: Comparison;
  /** What A and B are called. */
  readonly names: readonly [string, string];
  /** Relations. */
  readonly onlyA: number;
  readonly onlyB: number;
  readonly both: number;
}

/** The comparison of the view, with what each side has whichever part is shown; `null` where nothing is compared. */
export const comparisonOf = memoised((index: GraphIndex, view: View): ComparisonCounts | null => {
  const { compare } = view.filter;
  if (compare === null) return null;
  const whole = { ...view.filter, compare: { ...compare, part: 'all' } };
  const filtered = compare.part === 'all' ? filteredOf(index, view) : filteredBy(index, JSON.stringify(whole));
  const sides = relationSides(index, articleSides(index, compare), filtered.evidenceShown);
  const having = (wanted: number): number =>
    sides.reduce((count, side, i) => count + Number(filtered.relationShown[i] === 1 && side === wanted), 0);
  return {
    compare,
    names: comparedNames(compare, namingOf(index)),
    onlyA: having(SIDE_A),
    onlyB: having(SIDE_B),
    both: having(BOTH_SIDES),
  };
});
