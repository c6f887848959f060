/**
 * A graph in columns: what filters, counts, searches and tables scan, in typed arrays over the numbers of actors, relations,
 * evidence and articles in the document's order. Sentences and articles' texts are not in it: see `Texts`.
 */
import type { Article } from './article.ts';
import { byCodeUnit, type Entity, type Evidence, type GraphDocument, type Relation } from './graph.ts';
import type { ArticleId, EntityId } from './ids.ts';
import { ENTITY_TYPES, MODALITIES, RELATION_TYPES } from './ontology.ts';
import type { Rows } from './rows.ts';

/** A graph document without what is long: texts, mentions, evidence. */
export interface GraphOutline {
  readonly title: string;
  readonly articles: Rows<Omit<Article, 'text'>>;
  readonly entities: Rows<Omit<Entity, 'mentions'>>;
  readonly relations: Rows<Omit<Relation, 'evidence'>>;
}

/** In `evidenceSpeaker`, for evidence that no actor of the graph says. */
export const SPEAKER_ARTICLE = -1;
export const SPEAKER_OTHER = -2;
/** In `evidenceModality`, for co-mentions. */
export const NO_MODALITY = 255;

/** A column named `…Start` has one more entry at the end: where the items of a number begin in the columns it belongs to. */
export interface GraphColumns {
  readonly graph: GraphOutline;

  /** Over actors: a number in `ENTITY_TYPES`. */
  readonly actorType: Uint8Array;
  /** The place of its id among all, by code unit: the smaller id of two has the smaller one. */
  readonly actorRank: Int32Array;
  readonly actorMentions: Int32Array;
  /** The articles that name an actor, in the order of its mentions, and how often each does. */
  readonly namedStart: Int32Array;
  readonly namedIn: Int32Array;
  readonly namedTimes: Int32Array;

  /** Over relations. */
  readonly relationType: Uint8Array;
  readonly relationSource: Int32Array;
  readonly relationTarget: Int32Array;
  readonly evidenceStart: Int32Array;

  /** Over evidence, relation by relation. */
  readonly evidenceArticle: Int32Array;
  /** A number in `MODALITIES`, or `NO_MODALITY`. */
  readonly evidenceModality: Uint8Array;
  /** A day as `dayNumber` gives it: its own, or else its article's. */
  readonly evidenceDay: Int32Array;
  /** An actor's number, `SPEAKER_ARTICLE` or `SPEAKER_OTHER`. */
  readonly evidenceSpeaker: Int32Array;

  /** Over articles. */
  readonly articleDay: Int32Array;
  readonly articleLength: Int32Array;
  /** The first article with the same text; `null` where nobody has compared them yet. */
  readonly sameText: Int32Array | null;
}

/** An ISO 8601 day as a number that sorts like it: 20240213; 0 for none, or for what is no such day. */
export function dayNumber(day: string | undefined | null): number {
  return day !== undefined && day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? Number(day.replaceAll('-', '')) : 0;
}

/** The columns of a document. Throws where its references don't hold: the reader of documents has checked them. */
export function columnsOf(graph: GraphDocument): GraphColumns {
  const articleDay = Int32Array.from(graph.articles, ({ published }) => dayNumber(published));
  return {
    graph,
    ...columnsOfClaims(graph, articleDay),
    articleDay,
    articleLength: Int32Array.from(graph.articles, ({ text }) => text.length),
    sameText: null,
  };
}

/** A graph document whose articles' texts need not be at hand. */
type Claims = Pick<GraphDocument, 'entities' | 'relations'> & Pick<GraphOutline, 'articles'>;

/** Of these, what does not follow from articles alone. Throws as above. */
export function columnsOfClaims(graph: Claims, articleDay: Int32Array) {
  const actors = new Map(graph.entities.map(({ id }, number) => [id, number]));
  const articles = new Map(graph.articles.map(({ id }, number) => [id, number]));
  return {
    actorType: Uint8Array.from(graph.entities, ({ type }) => ENTITY_TYPES.indexOf(type)),
    actorRank: ranksOf(graph.entities),
    actorMentions: Int32Array.from(graph.entities, ({ mentions }) => mentions.length),
    ...namingColumns(graph, articles),
    relationType: Uint8Array.from(graph.relations, ({ type }) => RELATION_TYPES.indexOf(type)),
    relationSource: Int32Array.from(graph.relations, ({ source }) => found(actors, source)),
    relationTarget: Int32Array.from(graph.relations, ({ target }) => found(actors, target)),
    ...evidenceColumns(graph, actors, articles, articleDay),
  };
}

/** Mostly they stand in their order already. */
function ranksOf(entities: readonly Entity[]): Int32Array {
  const numbers = Int32Array.from(entities.keys());
  if (entities.every(({ id }, i) => i === 0 || byCodeUnit(entities[i - 1]!.id, id) <= 0)) return numbers;
  const ranks = new Int32Array(numbers.length);
  numbers
    .sort((a, b) => byCodeUnit(entities[a]!.id, entities[b]!.id))
    .forEach((number, rank) => (ranks[number] = rank));
  return ranks;
}

function found<Key extends string>(numbers: ReadonlyMap<Key, number>, key: Key): number {
  const number = numbers.get(key);
  if (number === undefined) throw new Error(`the graph document refers to "${key}", which it does not hold`);
  return number;
}

/** Where items of these counts begin, one after the other. */
export function startsOf(counts: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let item = 0, start = 0; item < counts.length; item++) starts[item + 1] = start += counts[item]!;
  return starts;
}

function namingColumns(graph: Claims, articles: ReadonlyMap<ArticleId, number>) {
  const named = graph.entities.map(({ mentions }) => {
    const times = new Map<number, number>();
    for (const { article } of mentions) {
      const number = found(articles, article);
      times.set(number, (times.get(number) ?? 0) + 1);
    }
    return times;
  });
  return {
    namedStart: startsOf(named.map(({ size }) => size)),
    namedIn: Int32Array.from(named.flatMap((times) => [...times.keys()])),
    namedTimes: Int32Array.from(named.flatMap((times) => [...times.values()])),
  };
}

function evidenceColumns(
  graph: Claims,
  actors: ReadonlyMap<EntityId, number>,
  articles: ReadonlyMap<ArticleId, number>,
  articleDay: Int32Array,
) {
  const evidenceStart = startsOf(graph.relations.map(({ evidence }) => evidence.length));
  const pieces = evidenceStart.at(-1)!;
  const [evidenceArticle, evidenceDay] = [new Int32Array(pieces), new Int32Array(pieces)];
  const [evidenceModality, evidenceSpeaker] = [new Uint8Array(pieces), new Int32Array(pieces)];
  let i = 0;
  for (const { evidence } of graph.relations) {
    for (const piece of evidence) {
      const article = found(articles, piece.article);
      evidenceArticle[i] = article;
      evidenceModality[i] = piece.modality ? MODALITIES.indexOf(piece.modality) : NO_MODALITY;
      evidenceDay[i] = dayNumber(piece.date) || articleDay[article]!;
      evidenceSpeaker[i] = speakerNumber(piece, actors);
      i++;
    }
  }
  return { evidenceStart, evidenceArticle, evidenceModality, evidenceDay, evidenceSpeaker };
}

function speakerNumber({ attribution }: Evidence, actors: ReadonlyMap<EntityId, number>): number {
  if (attribution === undefined) return SPEAKER_ARTICLE;
  return attribution.entity === undefined ? SPEAKER_OTHER : found(actors, attribution.entity);
}

export const articleOfEvidence = ({ graph, evidenceArticle }: GraphColumns, piece: number): ArticleId =>
  graph.articles.at(evidenceArticle[piece]!)!.id;

/** The relation, by number, that a piece of evidence belongs to. */
export const relationOfEvidence = ({ evidenceStart }: Pick<GraphColumns, 'evidenceStart'>, piece: number): number =>
  lastAtMost(evidenceStart, piece);

/** The place of the last value that is not greater than `wanted`, among rising values. */
export function lastAtMost(values: Int32Array, wanted: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
