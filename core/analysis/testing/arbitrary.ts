/** Graphs and filters by chance, for properties. */
import fc from 'fast-check';
import type { GraphDocument } from '../../model/graph.ts';
import type { ArticleId, EntityId } from '../../model/ids.ts';
import { ENTITY_TYPES, MODALITIES, RELATION_TYPES } from '../../model/ontology.ts';
import {
  ACTOR_MODES,
  ARTICLE_VOICE,
  COMPARISON_PARTS,
  DISTANCES,
  OTHER_VOICE,
  type ActorChoice,
  type ComparedSide,
  type Comparison,
  type Filter,
} from '../filter.ts';
import { newsGraph } from './news-graph.ts';

export const graphs: fc.Arbitrary<GraphDocument> = fc
  .record({ seed: fc.nat(), actors: fc.nat(14), articles: fc.integer({ min: 1, max: 5 }), sentences: fc.nat(60) })
  .map((size) => newsGraph({ ...size, sentences: size.actors < 2 ? 0 : size.sentences }));

const orAll = <Item>(items: fc.Arbitrary<Item[]>): fc.Arbitrary<Item[] | null> => fc.option(items, { freq: 3 });

const day = fc.option(fc.constantFrom('2024-01-10', '2024-02-14', '2024-03-15', '2024-05-01'), { freq: 3 });

/** At most four of some things. */
export const someOf = <Item>(items: readonly Item[], atLeast: number): fc.Arbitrary<Item[]> =>
  fc.subarray([...items], { minLength: atLeast, maxLength: Math.min(4, items.length) });

const choicesOf = (ids: readonly EntityId[]): fc.Arbitrary<ActorChoice> =>
  fc.record({
    actors: someOf(ids, 1),
    mode: fc.constantFrom(...ACTOR_MODES),
    distance: fc.constantFrom(...DISTANCES),
    expanded: fc.option(someOf(ids, 0), { nil: [] }),
  });

const comparisonsOf = (articles: readonly ArticleId[]): fc.Arbitrary<Comparison> => {
  const source = fc
    .constantFrom('Sample outlet 1', 'Sample outlet 2', '')
    .map((name): ComparedSide => ({ kind: 'source', source: name }));
  const article = fc.constantFrom(...articles).map((id): ComparedSide => ({ kind: 'article', article: id }));
  const side = fc.oneof(source, article);
  return fc.record({ a: side, b: side, part: fc.constantFrom(...COMPARISON_PARTS) });
};

/** Any filter over the things of a graph. */
export function filtersOf({ entities, articles }: GraphDocument): fc.Arbitrary<Filter> {
  const ids = entities.map(({ id }) => id);
  const someActors = someOf(ids, 0);
  const few = (items: readonly { readonly id: string }[]) => fc.subarray(items.map(({ id }) => id));
  return fc.record({
    entityTypes: orAll(fc.subarray([...ENTITY_TYPES])),
    relationTypes: orAll(fc.subarray([...RELATION_TYPES])),
    modalities: fc.subarray([...MODALITIES]),
    coMentions: fc.boolean(),
    articles: orAll(few(articles)) as fc.Arbitrary<Filter['articles']>,
    sources: orAll(fc.subarray(['Sample outlet 1', 'Sample outlet 2', 'Sample outlet 3', ''])),
    from: day,
    to: day,
    speakers: orAll(fc.subarray([ARTICLE_VOICE, OTHER_VOICE, ...ids])),
    minEvidence: fc.integer({ min: 1, max: 3 }),
    minArticles: fc.integer({ min: 1, max: 2 }),
    onlyOneArticle: fc.boolean(),
    onlyOneSource: fc.boolean(),
    disputed: fc.boolean(),
    compare: fc.option(comparisonsOf(articles.map(({ id }) => id)), { freq: 2 }),
    actors: ids.length === 0 ? fc.constant(null) : fc.option(choicesOf(ids)),
    hidden: fc.option(someActors, { nil: [] }),
    isolated: fc.boolean(),
  }) as fc.Arbitrary<Filter>;
}

/** A graph with a filter over it. */
export const graphsWithFilter: fc.Arbitrary<readonly [GraphDocument, Filter]> = graphs.chain((graph) =>
  fc.tuple(fc.constant(graph), filtersOf(graph)),
);
