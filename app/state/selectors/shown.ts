/** How much of the graph the filters leave, and how many filters there are: what the page shows at once. */
import { DEFAULT_FILTER, type Filter } from '../../../core/analysis/filter.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { View } from '../view.ts';
import { counted } from '../wording.ts';
import { filteredOf } from './filtered.ts';
import { memoised } from './memoised.ts';

export interface Shown {
  readonly actors: { readonly shown: number; readonly total: number };
  readonly relations: { readonly shown: number; readonly total: number };
  readonly evidence: { readonly shown: number; readonly total: number };
  /** "Showing 38 of 41 actors, 96 of 120 relations". */
  readonly text: string;
  /** Filters that are not as they were at the start. */
  readonly filterCount: number;
}

export const shownOf = memoised((index: GraphIndex, view: View): Shown => {
  const { actorCount, relationCount, evidenceCount } = filteredOf(index, view);
  const { entities, relations } = index.graph;
  const counts = {
    actors: { shown: actorCount, total: entities.length },
    relations: { shown: relationCount, total: relations.length },
    evidence: { shown: evidenceCount, total: index.evidenceArticle.length },
    filterCount: activeGroups(view.filter).length,
  };
  return { ...counts, text: shownWords(counts) };
});

export const shownWords = ({ actors, relations }: Pick<Shown, 'actors' | 'relations'>): string =>
  `Showing ${actors.shown} of ${counted(actors.total, 'actor')}, ` +
  `${relations.shown} of ${counted(relations.total, 'relation')}`;

const GROUPS: readonly (readonly (keyof Filter)[])[] = [
  ['actors'],
  ['entityTypes'],
  ['relationTypes'],
  ['modalities'],
  ['coMentions'],
  ['articles'],
  ['sources'],
  ['from', 'to'],
  ['speakers'],
  ['minEvidence'],
  ['minArticles'],
  ['onlyOneArticle'],
  ['onlyOneSource'],
  ['disputed'],
  ['compare'],
  ['hidden'],
  ['isolated'],
];

/** The fields of a filter that are not as they were at the start; those that are one filter to a person, together. */
export const activeGroups = (filter: Filter): readonly (readonly (keyof Filter)[])[] =>
  GROUPS.filter((fields) => narrowed(filter, fields));

/** Whether one of these fields of a filter is not as it was at the start. */
export function narrowed(filter: Filter, fields: readonly (keyof Filter)[]): boolean {
  return fields.some(
    (field) =>
      filter[field] !== DEFAULT_FILTER[field] &&
      JSON.stringify(filter[field]) !== JSON.stringify(DEFAULT_FILTER[field]),
  );
}
