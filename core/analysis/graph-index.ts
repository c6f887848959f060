/**
 * The index of a graph: its columns, and what follows from them alone: who is linked to whom, which relations two actors have.
 * It is the same whether the columns come from a graph document or from a bundle.
 */
import { columnsOf, type GraphColumns } from '../model/columns.ts';
import { documentTexts } from '../model/document-texts.ts';
import type { Article } from '../model/article.ts';
import type { Entity, GraphDocument, Relation } from '../model/graph.ts';
import type { ArticleId, EntityId, RelationId } from '../model/ids.ts';
import type { Rows } from '../model/rows.ts';
import type { Texts } from '../model/texts.ts';

/** Numbers by id. */
export interface Numbers<Id> {
  get(id: Id): number | undefined;
  has(id: Id): boolean;
}

/** Who is linked to whom. */
export interface GraphLinks {
  /** Over actors, with one more at the end: where an actor's relations begin in `incident`. */
  readonly incidentStart: Int32Array;
  /** Relation numbers, by actor. */
  readonly incident: Int32Array;

  readonly relationPair: Int32Array;
  /** Over pairs of actors with at least one relation: the end with the smaller id by code unit, and the other. */
  readonly pairFirst: Int32Array;
  readonly pairSecond: Int32Array;
  /** Over pairs, with one more at the end: where a pair's relations begin in `pairMembers`. */
  readonly pairStart: Int32Array;
  /** Relation numbers, by pair, in the document's order. */
  readonly pairMembers: Int32Array;
}

export interface GraphIndex extends GraphColumns, GraphLinks {
  readonly texts: Texts;
  readonly actorNumber: Numbers<EntityId>;
  readonly relationNumber: Numbers<RelationId>;
  readonly articleNumber: Numbers<ArticleId>;
}

/** One string for two actors, whichever stands first. */
export function pairKey(a: EntityId, b: EntityId): string {
  return a <= b ? `${a}|${b}` : `${b}|${a}`;
}

/** The index of a document. Throws where its references don't hold: the reader of documents has checked them. */
export const buildIndex = (graph: GraphDocument): GraphIndex => indexColumns(columnsOf(graph), documentTexts(graph));

/** The index of a graph whose columns are there. `links`: where somebody has found them already. */
export function indexColumns(columns: GraphColumns, texts: Texts, links = linksOf(columns)): GraphIndex {
  const { graph } = columns;
  return {
    ...columns,
    texts,
    actorNumber: numbersOf(graph.entities),
    relationNumber: numbersOf(graph.relations),
    articleNumber: numbersOf(graph.articles),
    ...links,
  };
}

type Ends = Pick<GraphColumns, 'relationSource' | 'relationTarget'>;
type Incidence = Pick<GraphLinks, 'incidentStart' | 'incident'>;

/** Who is linked to whom: of all columns it takes those over actors' ids and relations' ends. */
export function linksOf(columns: Ends & Pick<GraphColumns, 'actorRank'>): GraphLinks {
  const incident = incidence(columns.actorRank.length, columns.relationSource, columns.relationTarget);
  return { ...incident, ...pairColumns(columns, incident) };
}

/** Gathered when somebody first asks. */
function numbersOf<Id>(items: Rows<{ readonly id: Id }>): Numbers<Id> {
  let numbers: ReadonlyMap<Id, number> | null = null;
  const all = () => (numbers ??= new Map(items.map(({ id }, number) => [id, number])));
  return { get: (id) => all().get(id), has: (id) => all().has(id) };
}

/** Each actor's relations in compressed rows; a relation from an actor to itself stands once. */
function incidence(actors: number, sources: Int32Array, targets: Int32Array): Incidence {
  const incidentStart = new Int32Array(actors + 1);
  for (let relation = 0; relation < sources.length; relation++) {
    incidentStart[sources[relation]! + 1]!++;
    if (targets[relation] !== sources[relation]) incidentStart[targets[relation]! + 1]!++;
  }
  for (let actor = 0; actor < actors; actor++) incidentStart[actor + 1]! += incidentStart[actor]!;
  const incident = new Int32Array(incidentStart[actors]!);
  const next = incidentStart.slice();
  for (let relation = 0; relation < sources.length; relation++) {
    incident[next[sources[relation]!]!++] = relation;
    if (targets[relation] !== sources[relation]) incident[next[targets[relation]!]!++] = relation;
  }
  return { incidentStart, incident };
}

/** Pairs are numbered actor by actor, with the end of the smaller number. */
function pairColumns(
  { actorRank, relationSource, relationTarget }: Ends & Pick<GraphColumns, 'actorRank'>,
  { incidentStart, incident }: Incidence,
) {
  const relationPair = new Int32Array(relationSource.length);
  const [low, high] = [new Int32Array(relationSource.length), new Int32Array(relationSource.length)];
  const sizes = new Int32Array(relationSource.length + 1);
  // Over actors: the actor that last met it, and the pair that they are.
  const metBy = new Int32Array(actorRank.length).fill(-1);
  const pairWith = new Int32Array(actorRank.length);
  let pairs = 0;
  for (let actor = 0; actor < metBy.length; actor++) {
    for (let i = incidentStart[actor]!; i < incidentStart[actor + 1]!; i++) {
      const relation = incident[i]!;
      const source = relationSource[relation]!;
      const other = source === actor ? relationTarget[relation]! : source;
      if (other < actor) continue;
      if (metBy[other] !== actor) {
        metBy[other] = actor;
        low[pairs] = actor;
        high[pairs] = other;
        pairWith[other] = pairs++;
      }
      relationPair[relation] = pairWith[other]!;
      sizes[pairWith[other]! + 1]!++;
    }
  }
  const [pairFirst, pairSecond] = [low.slice(0, pairs), high.slice(0, pairs)];
  for (let pair = 0; pair < pairs; pair++) {
    if (actorRank[low[pair]!]! <= actorRank[high[pair]!]!) continue;
    pairFirst[pair] = high[pair]!;
    pairSecond[pair] = low[pair]!;
  }
  return { relationPair, pairFirst, pairSecond, ...members(relationPair, sizes.subarray(0, pairs + 1)) };
}

/** Each pair's relations in compressed rows. `sizes`: of pair 0 at place 1, and so on. */
function members(relationPair: Int32Array, sizes: Int32Array) {
  const pairStart = sizes.slice();
  for (let pair = 1; pair < pairStart.length; pair++) pairStart[pair]! += pairStart[pair - 1]!;
  const next = pairStart.slice();
  const pairMembers = new Int32Array(relationPair.length);
  for (let relation = 0; relation < relationPair.length; relation++) {
    pairMembers[next[relationPair[relation]!]!++] = relation;
  }
  return { pairStart, pairMembers };
}

/** All relations between two actors, found among those of the end that has fewer. */
function eachBetween(ends: Ends, links: Incidence, a: number, b: number, visit: (relation: number) => void): void {
  const { incidentStart, incident } = links;
  const degree = (actor: number): number => incidentStart[actor + 1]! - incidentStart[actor]!;
  const [near, far] = degree(a) <= degree(b) ? [a, b] : [b, a];
  for (let i = incidentStart[near]!; i < incidentStart[near + 1]!; i++) {
    const other = incident[i]!;
    const [source, target] = [ends.relationSource[other]!, ends.relationTarget[other]!];
    if ((source === near && target === far) || (source === far && target === near)) visit(other);
  }
}

/** The number of the pair of two actors, by number; `undefined` where they have no relation. */
export function pairBetween(index: GraphIndex, a: number, b: number): number | undefined {
  let pair: number | undefined;
  eachBetween(index, index, a, b, (relation) => (pair = index.relationPair[relation]!));
  return pair;
}

/** The same for two actors by id, whether or not the graph holds them. */
export function pairOfActors(index: GraphIndex, a: EntityId, b: EntityId): number | undefined {
  const [first, second] = [index.actorNumber.get(a), index.actorNumber.get(b)];
  return first === undefined || second === undefined ? undefined : pairBetween(index, first, second);
}

/** A pair's relations by number, in the document's order. */
export function relationsOfPair({ pairStart, pairMembers }: GraphIndex, pair: number): readonly number[] {
  return [...pairMembers.subarray(pairStart[pair], pairStart[pair + 1])];
}

/** The actor of an id, without its mentions; `undefined` where the graph has none. So the two below. */
export function entityOf({ graph, actorNumber }: GraphIndex, id: EntityId): Omit<Entity, 'mentions'> | undefined {
  const number = actorNumber.get(id);
  return number === undefined ? undefined : graph.entities.at(number);
}

export function relationOf(
  { graph, relationNumber }: GraphIndex,
  id: RelationId,
): Omit<Relation, 'evidence'> | undefined {
  const number = relationNumber.get(id);
  return number === undefined ? undefined : graph.relations.at(number);
}

export function articleOf({ graph, articleNumber }: GraphIndex, id: ArticleId): Omit<Article, 'text'> | undefined {
  const number = articleNumber.get(id);
  return number === undefined ? undefined : graph.articles.at(number);
}

/** The actor at the other end of a relation. */
export function otherEnd(index: GraphIndex, relation: number, actor: number): number {
  const source = index.relationSource[relation]!;
  return source === actor ? index.relationTarget[relation]! : source;
}

/** The articles that name an actor, by number. */
export function articlesNaming({ namedStart, namedIn }: GraphIndex, actor: number): Int32Array {
  return namedIn.subarray(namedStart[actor], namedStart[actor + 1]);
}
