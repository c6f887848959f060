/** What the search palette lists. */
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { buildSearchIndex, search } from '../../../core/analysis/search.ts';
import { SHOW_ALL } from '../../../core/analysis/filter.ts';
import { applyFilter } from '../../../core/analysis/apply-filter.ts';
import type { Article } from '../../../core/model/article.ts';
import type { View } from '../view.ts';
import { actorName, relationSummary, type ActorName, type RelationSummary } from './details.ts';
import { filteredOf } from './filtered.ts';
import { memoised } from './memoised.ts';

export interface SearchList {
  /** `alias` is the name that matched where it is another; `shown` whether the filter shows it. */
  readonly actors: readonly (ActorName & { readonly alias: string | null; readonly shown: boolean })[];
  readonly relations: readonly (RelationSummary & { readonly shown: boolean })[];
  readonly articles: readonly Pick<Article, 'id' | 'title' | 'source' | 'published'>[];
}

/** Hits of each kind. */
const LIMIT = 8;

const NOTHING: SearchList = { actors: [], relations: [], articles: [] };

const searchIndexOf = memoised(buildSearchIndex);
const unfiltered = memoised((index: GraphIndex) => applyFilter(index, SHOW_ALL));

/** Over the whole graph, whatever the filter leaves of it. */
export const searchList = memoised((index: GraphIndex, view: View, query: string): SearchList => {
  if (query === '') return NOTHING;
  const filtered = filteredOf(index, view);
  const { actors, relations, articles } = search(searchIndexOf(index), query, LIMIT);
  return {
    actors: actors.map(({ actor, alias }) => ({
      ...actorName(index, actor),
      alias,
      shown: filtered.actorShown[actor] === 1,
    })),
    relations: relations.map((relation) => ({
      ...relationSummary(unfiltered(index), relation),
      shown: filtered.relationShown[relation] === 1,
    })),
    articles: articles.map((article) => {
      const { id, title, source, published } = index.graph.articles.at(article)!;
      return { id, title, ...(source && { source }), ...(published && { published }) };
    }),
  };
});
