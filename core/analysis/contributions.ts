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
  // Over groups: the last thing that counted for it, so that it counts once; sets for each would cost ten times as much.
  const met = new Int32Array(size);
  let thing = 0;
  const add = (articles: Int32Array, all: Int32Array, alone: Int32Array): void => {
    thing++;
    const isAlone = articles.every((article) => identities[article] === identities[articles[0]!]);
    for (const article of articles) {
      const group = groups[article]!;
      if (met[group] === thing) continue;
      met[group] = thing;
      all[group]!++;
      if (isAlone) alone[group]!++;
    }
  };
  const shownIn = new Int32Array(evidenceShown.length);
  for (let relation = 0; relation < relationShown.length; relation++) {
    if (relationShown[relation] === 0) continue;
    let pieces = 0;
    for (let i = index.evidenceStart[relation]!; i < index.evidenceStart[relation + 1]!; i++) {
      if (evidenceShown[i] === 0) continue;
      shownIn[pieces++] = index.evidenceArticle[i]!;
      sentences![groups[index.evidenceArticle[i]!]!]!++;
    }
    add(shownIn.subarray(0, pieces), relations!, onlyRelations!);
  }
  for (let actor = 0; actor < actorShown.length; actor++) {
    if (actorShown[actor] === 1) add(articlesNaming(index, actor), actors!, onlyActors!);
  }
  return {
    actors: actors!,
    onlyActors: onlyActors!,
    relations: relations!,
    onlyRelations: onlyRelations!,
    sentences: sentences!,
  };
}
