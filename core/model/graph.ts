/** The graph document: what the build writes and every part of the project reads. */
import type { Article, Span } from './article.ts';
import { relationId, type ArticleId, type EntityId, type RelationId } from './ids.ts';
import { relationDefinition, type EntityType, type Modality, type RelationType } from './ontology.ts';

export const GRAPH_FORMAT = 'relata-graph';
export const GRAPH_VERSION = 1;

export const MENTION_FORMS = ['name', 'nominal', 'pronoun'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

export interface Mention extends Span {
  readonly article: ArticleId;
  readonly form: MentionForm;
  /** The rule or model that found it. */
  readonly rule?: string;
}

/** Why names were taken for one entity. */
export interface Merge {
  readonly rule: string;
  readonly names: readonly string[];
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description?: string;
  /** ISO 3166-1 alpha-2 (and XK), of a state. */
  readonly iso?: string;
  /** The initial layout. */
  readonly position?: Position;
  readonly merges?: readonly Merge[];
  readonly mentions: readonly Mention[];
}

/** Who says so, where the sentence names a source other than the article; the span is the words that name it. */
export interface Attribution extends Span {
  readonly entity?: EntityId;
}

/** One sentence that states a relation; the span is the sentence. A co-mention has no trigger and no modality. */
export interface Evidence extends Span {
  readonly article: ArticleId;
  /** The words that state the relation. */
  readonly trigger?: Span;
  readonly modality?: Modality;
  readonly attribution?: Attribution;
  /** ISO 8601 day of the event, where the sentence tells it. */
  readonly date?: string;
  readonly location?: EntityId;
  readonly rule?: string;
}

export interface Relation {
  readonly id: RelationId;
  readonly type: RelationType;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly evidence: readonly Evidence[];
}

export interface GraphDocument {
  readonly format: typeof GRAPH_FORMAT;
  readonly version: typeof GRAPH_VERSION;
  readonly title: string;
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

/** The ends of a relation in stored order: a symmetric type has the id that is smaller by code unit as its source. */
export function orderedEnds(type: RelationType, source: EntityId, target: EntityId): readonly [EntityId, EntityId] {
  return relationDefinition(type).symmetric && target < source ? [target, source] : [source, target];
}

/** A relation's id, `source>type>target`, for ends in stored order. */
export function relationIdOf(type: RelationType, source: EntityId, target: EntityId): RelationId {
  return relationId(`${source}>${type}>${target}`);
}

/** Compares by UTF-16 code unit, the project's only order of strings: the same on every engine and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
