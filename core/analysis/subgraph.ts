/** A part of a graph as a graph document of its own, with the evidence that belongs to it. */
import type { Article } from '../model/article.ts';
import { atOnce, mapped, type Gradual } from '../model/gradual.ts';
import type { Entity, Evidence, GraphDocument, Relation } from '../model/graph.ts';
import type { ArticleId, EntityId, RelationId } from '../model/ids.ts';
import type { FilteredGraph } from './apply-filter.ts';

/** `visible`: what the filter shows. `actors`: they and what is shown between them. `relations`: they and their ends. */
export type Part =
  | { readonly kind: 'visible' }
  | { readonly kind: 'actors'; readonly actors: readonly EntityId[] }
  | { readonly kind: 'relations'; readonly relations: readonly RelationId[] };

/**
 * The part of the filtered graph: its actors, its relations with the evidence that the filter leaves, mentions in the articles
 * that the filter lets through, and the articles that all these speak of. Who says so, and where, loses the reference to an
 * actor that is left out; the words that name the speaker stay.
 */
export const subgraph = (filtered: FilteredGraph, part: Part): GraphDocument => atOnce(subgraphInSteps(filtered, part));

/** The same in steps, for large graphs. */
export function* subgraphInSteps(filtered: FilteredGraph, part: Part): Gradual<GraphDocument> {
  const graph = filtered.index.texts.document();
  const numbers = partRelations(filtered, part);
  yield;
  const kept = partActors(filtered, part, numbers);
  yield;
  const relations = yield* mapped(numbers, (number) => relationWith(filtered, graph.relations[number]!, number, kept));
  const members = graph.entities.filter(({ id }) => kept.has(id));
  const entities = yield* mapped(members, (entity): Entity => ({
    ...entity,
    mentions: entity.mentions.filter(({ article }) => isShown(filtered, article)),
  }));
  const articles = yield* articlesOf(graph.articles, entities, relations);
  return { ...graph, articles, entities, relations };
}

const isShown = ({ index, articleShown }: FilteredGraph, article: ArticleId): boolean =>
  articleShown[index.articleNumber.get(article)!] === 1;

/** Numbers of the relations that belong to the part. */
function partRelations({ index, relationShown }: FilteredGraph, part: Part): readonly number[] {
  const shown = [...relationShown.keys()].filter((number) => relationShown[number] === 1);
  switch (part.kind) {
    case 'visible':
      return shown;
    case 'actors': {
      const actors = new Set(part.actors.flatMap((id) => index.actorNumber.get(id) ?? []));
      const ends = (number: number) => [index.relationSource[number]!, index.relationTarget[number]!];
      return shown.filter((number) => ends(number).every((end) => actors.has(end)));
    }
    case 'relations': {
      const relations = new Set(part.relations.map((id) => index.relationNumber.get(id)));
      return shown.filter((number) => relations.has(number));
    }
  }
}

function partActors(
  { index, actorShown }: FilteredGraph,
  part: Part,
  relations: readonly number[],
): ReadonlySet<EntityId> {
  const { graph } = index;
  switch (part.kind) {
    case 'visible':
      return new Set(graph.entities.filter((_, number) => actorShown[number] === 1).map(({ id }) => id));
    case 'actors':
      return new Set(part.actors);
    case 'relations':
      return new Set(
        relations.flatMap((number) => [graph.relations.at(number)!.source, graph.relations.at(number)!.target]),
      );
  }
}

function relationWith(
  { index, evidenceShown }: FilteredGraph,
  relation: Relation,
  number: number,
  kept: ReadonlySet<EntityId>,
): Relation {
  const first = index.evidenceStart[number]!;
  const evidence = relation.evidence.filter((_, i) => evidenceShown[first + i] === 1);
  return { ...relation, evidence: evidence.map((piece) => withoutStrangers(piece, kept)) };
}

/** References to actors that are left out would lead nowhere. */
function withoutStrangers(evidence: Evidence, kept: ReadonlySet<EntityId>): Evidence {
  const { attribution, location, ...rest } = evidence;
  const { entity, ...words } = attribution ?? {};
  const speaker = attribution && (entity === undefined || kept.has(entity) ? attribution : words);
  return {
    ...rest,
    ...(speaker && { attribution: speaker as Evidence['attribution'] }),
    ...(location !== undefined && kept.has(location) && { location }),
  };
}

function* articlesOf(
  articles: readonly Article[],
  entities: readonly Entity[],
  relations: readonly Relation[],
): Gradual<readonly Article[]> {
  const spoken = new Set<ArticleId>();
  const speak = (of: readonly { readonly article: ArticleId }[]): void => {
    for (const { article } of of) spoken.add(article);
  };
  yield* mapped(entities, ({ mentions }) => speak(mentions));
  yield* mapped(relations, ({ evidence }) => speak(evidence));
  return articles.filter(({ id }) => spoken.has(id));
}
