/** What each article, or each outlet, adds to what a filter shows. */
import type { FilteredGraph } from './apply-filter.ts';
import { articlesNaming } from './graph-index.ts';
import { reprints } from './reprints.ts';

/** Over groups of articles. `only…`: what no other group has. */
export interface Contributions {
  readonly actors: Int32Array;
  readonly onlyActors: Int32Array;
  readonly relations: Int32Array;
  readonly onlyRelations: Int32Array;
  readonly sentences: Int32Array;
}

/** For each article; reprints of one text are one where it is asked what a text alone has. */
export const articleContributions = (filtered: FilteredGraph): Contributions => {
  const { articles } = filtered.index.graph;
  return contributions(
    filtered,
    Int32Array.from(articles, (_, i) => i),
    articles.length,
    reprints(filtered.index),
  );
};

/** For each outlet, in the order of `outlets`. */
export function outletContributions(filtered: FilteredGraph, outlets: readonly string[]): Contributions {
  const numbers = new Map(outlets.map((outlet, i) => [outlet, i]));
  const groups = Int32Array.from(filtered.index.graph.articles, ({ source = '' }) => numbers.get(source)!);
  return contributions(filtered, groups, outlets.length, groups);
}

/** `groups` and `identities` over articles: what stands in articles of one identity alone is only in their groups. */
function contributions(
  { index, actorShown, relationShown, evidenceShown }: FilteredGraph,
  groups: Int32Array,
  size: number,
  identities: Int32Array,
): Contributions {
  const [actors, onlyActors, relations, onlyRelations, sentences] = Array.from(
    { length: 5 },
    () => new Int32Array(size),
  );
  const add = (articles: ReadonlySet<number>, all: Int32Array, alone: Int32Array): void => {
    const isAlone = new Set([...articles].map((article) => identities[article])).size === 1;
    for (const group of new Set([...articles].map((article) => groups[article]!))) {
      all[group]!++;
      if (isAlone) alone[group]!++;
    }
  };
  for (let relation = 0; relation < relationShown.length; relation++) {
    if (relationShown[relation] === 0) continue;
    const articles = new Set<number>();
    for (let i = index.evidenceStart[relation]!; i < index.evidenceStart[relation + 1]!; i++) {
      if (evidenceShown[i] === 0) continue;
      articles.add(index.evidenceArticle[i]!);
      sentences![groups[index.evidenceArticle[i]!]!]!++;
    }
    add(articles, relations!, onlyRelations!);
  }
  actorShown.forEach((shown, actor) => {
    if (shown === 1) add(new Set(articlesNaming(index, actor)), actors!, onlyActors!);
  });
  return {
    actors: actors!,
    onlyActors: onlyActors!,
    relations: relations!,
    onlyRelations: onlyRelations!,
    sentences: sentences!,
  };
}
