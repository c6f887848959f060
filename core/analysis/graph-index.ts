/**
 * The graph in columns: actors, relations, pairs and evidence are numbered in the document's order, and what filters, counts
 * and searches scan stands in typed arrays over those numbers. Everything here is derived from the document once.
 */
import type { Evidence, GraphDocument } from '../model/graph.ts';
import type { ArticleId, EntityId, RelationId } from '../model/ids.ts';
import { ENTITY_TYPES, MODALITIES, RELATION_TYPES } from '../model/ontology.ts';

/** In `evidenceSpeaker`, for evidence that no actor of the graph says. */
export const SPEAKER_ARTICLE = -1;
export const SPEAKER_OTHER = -2;

export interface GraphIndex {
  readonly graph: GraphDocument;
  readonly actorNumber: ReadonlyMap<EntityId, number>;
  readonly relationNumber: ReadonlyMap<RelationId, number>;
  readonly articleNumber: ReadonlyMap<ArticleId, number>;

  /** Over actors: a number in `ENTITY_TYPES`. */
  readonly actorType: Uint8Array;
  /** Over actors, with one more at the end: where an actor's relations begin in `incident`. */
  readonly incidentStart: Int32Array;
  /** Relation numbers, by actor. */
  readonly incident: Int32Array;

  /** Over relations. */
  readonly relationType: Uint8Array;
  readonly relationSource: Int32Array;
  readonly relationTarget: Int32Array;
  readonly relationPair: Int32Array;
  /** Over relations, with one more at the end: where a relation's evidence begins. */
  readonly evidenceStart: Int32Array;

  /** Over evidence, relation by relation. */
  readonly evidenceArticle: Int32Array;
  /** A number in `MODALITIES`, or 255 where there is none. */
  readonly evidenceModality: Uint8Array;
  /** A day as `dayNumber` gives it. */
  readonly evidenceDay: Int32Array;
  /** An actor's number, `SPEAKER_ARTICLE` or `SPEAKER_OTHER`. */
  readonly evidenceSpeaker: Int32Array;

  /** Over pairs of actors with at least one relation: the end with the smaller id by code unit, and the other. */
  readonly pairFirst: Int32Array;
  readonly pairSecond: Int32Array;
  /** By `pairKey`. */
  readonly pairNumber: ReadonlyMap<string, number>;
  /** Over pairs: their relations, in the document's order. */
  readonly pairRelations: readonly (readonly number[])[];

  /** Over articles. */
  readonly articleDay: Int32Array;
}

/** An ISO 8601 day as a number that sorts like it: 20240213; 0 for none, or for what is no such day. */
export function dayNumber(day: string | undefined | null): number {
  return day !== undefined && day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? Number(day.replaceAll('-', '')) : 0;
}

/** One string for two actors, whichever stands first. */
export function pairKey(a: EntityId, b: EntityId): string {
  return a <= b ? `${a}|${b}` : `${b}|${a}`;
}

const NO_MODALITY = 255;

/** Builds the index. Throws on a document whose references don't hold: the reader of documents has checked them. */
export function buildIndex(graph: GraphDocument): GraphIndex {
  const actorNumber = new Map(graph.entities.map(({ id }, number) => [id, number]));
  const articleNumber = new Map(graph.articles.map(({ id }, number) => [id, number]));
  const articleDay = Int32Array.from(graph.articles, ({ published }) => dayNumber(published));
  const relations = relationColumns(graph, actorNumber);
  return {
    graph,
    actorNumber,
    articleNumber,
    relationNumber: new Map(graph.relations.map(({ id }, number) => [id, number])),
    actorType: Uint8Array.from(graph.entities, ({ type }) => ENTITY_TYPES.indexOf(type)),
    articleDay,
    ...relations,
    ...incidence(graph.entities.length, relations.relationSource, relations.relationTarget),
    ...evidenceColumns(graph, actorNumber, articleNumber, articleDay),
    ...pairColumns(graph, actorNumber),
  };
}

function found<Key extends string>(numbers: ReadonlyMap<Key, number>, key: Key): number {
  const number = numbers.get(key);
  if (number === undefined) throw new Error(`the graph document refers to "${key}", which it does not hold`);
  return number;
}

function relationColumns(graph: GraphDocument, actorNumber: ReadonlyMap<EntityId, number>) {
  return {
    relationType: Uint8Array.from(graph.relations, ({ type }) => RELATION_TYPES.indexOf(type)),
    relationSource: Int32Array.from(graph.relations, ({ source }) => found(actorNumber, source)),
    relationTarget: Int32Array.from(graph.relations, ({ target }) => found(actorNumber, target)),
  };
}

/** Each actor's relations in compressed rows; a relation from an actor to itself stands once. */
function incidence(actors: number, sources: Int32Array, targets: Int32Array) {
  const incidentStart = new Int32Array(actors + 1);
  const eachEnd = (visit: (actor: number, relation: number) => void): void => {
    for (let relation = 0; relation < sources.length; relation++) {
      visit(sources[relation]!, relation);
      if (targets[relation] !== sources[relation]) visit(targets[relation]!, relation);
    }
  };
  eachEnd((actor) => incidentStart[actor + 1]!++);
  for (let actor = 0; actor < actors; actor++) incidentStart[actor + 1]! += incidentStart[actor]!;
  const incident = new Int32Array(incidentStart[actors]!);
  const next = incidentStart.slice();
  eachEnd((actor, relation) => (incident[next[actor]!++] = relation));
  return { incidentStart, incident };
}

function evidenceColumns(
  graph: GraphDocument,
  actorNumber: ReadonlyMap<EntityId, number>,
  articleNumber: ReadonlyMap<ArticleId, number>,
  articleDay: Int32Array,
) {
  const evidenceStart = new Int32Array(graph.relations.length + 1);
  graph.relations.forEach(({ evidence }, relation) => {
    evidenceStart[relation + 1] = evidenceStart[relation]! + evidence.length;
  });
  const all = graph.relations.flatMap(({ evidence }) => evidence);
  const evidenceArticle = Int32Array.from(all, ({ article }) => found(articleNumber, article));
  return {
    evidenceStart,
    evidenceArticle,
    evidenceModality: Uint8Array.from(all, ({ modality }) => (modality ? MODALITIES.indexOf(modality) : NO_MODALITY)),
    evidenceDay: Int32Array.from(all, ({ date }, i) => dayNumber(date) || articleDay[evidenceArticle[i]!]!),
    evidenceSpeaker: Int32Array.from(all, (evidence) => speakerNumber(evidence, actorNumber)),
  };
}

function speakerNumber({ attribution }: Evidence, actorNumber: ReadonlyMap<EntityId, number>): number {
  if (attribution === undefined) return SPEAKER_ARTICLE;
  return attribution.entity === undefined ? SPEAKER_OTHER : found(actorNumber, attribution.entity);
}

function pairColumns(graph: GraphDocument, actorNumber: ReadonlyMap<EntityId, number>) {
  const pairNumber = new Map<string, number>();
  const pairRelations: number[][] = [];
  const first: number[] = [];
  const second: number[] = [];
  const relationPair = Int32Array.from(graph.relations, ({ source, target }, relation) => {
    const key = pairKey(source, target);
    let pair = pairNumber.get(key);
    if (pair === undefined) {
      pair = pairRelations.push([]) - 1;
      pairNumber.set(key, pair);
      first.push(found(actorNumber, source <= target ? source : target));
      second.push(found(actorNumber, source <= target ? target : source));
    }
    pairRelations[pair]!.push(relation);
    return pair;
  });
  return {
    relationPair,
    pairNumber,
    pairRelations,
    pairFirst: Int32Array.from(first),
    pairSecond: Int32Array.from(second),
  };
}

/** The actor at the other end of a relation. */
export function otherEnd(index: GraphIndex, relation: number, actor: number): number {
  const source = index.relationSource[relation]!;
  return source === actor ? index.relationTarget[relation]! : source;
}
