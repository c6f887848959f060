/**
 * The shape of a graph document as a schema: what each field must be, taken alone. What fields say of each other (ids that
 * exist, offsets inside a text) is checked by the reader in core/formats. Fields that the schema doesn't know are allowed.
 */
import * as v from 'valibot';
import { GRAPH_FORMAT, GRAPH_VERSION, MENTION_FORMS } from './graph.ts';
import { ENTITY_TYPES, MODALITIES, RELATION_TYPES } from './ontology.ts';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const text = v.string('must be a text');
const id = v.pipe(text, v.nonEmpty('must not be empty'));
/** An actor's id stands in files of formats that can't hold every character. */
const entityKey = v.pipe(id, v.regex(/^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u, 'must hold no control characters'));
const number = v.pipe(v.number('must be a number'), v.finite('must be finite'));
const offset = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);
const day = v.pipe(text, v.regex(DAY, 'must be an ISO 8601 day such as 2024-02-13'));
const list = <Item extends v.GenericSchema>(item: Item) => v.array(item, 'must be a list');
const oneOf = <const Words extends readonly string[]>(words: Words) =>
  v.picklist(words, `must be one of ${words.join(', ')}`);

const span = { start: offset, end: offset };
const OBJECT = 'must be an object';
const spanSchema = v.object(span, OBJECT);

export const articleSchema = v.object(
  {
    id,
    title: text,
    source: v.optional(text),
    published: v.optional(day),
    url: v.optional(text),
    language: v.optional(text),
    text,
    excerpt: v.optional(v.boolean('must be true or false')),
  },
  OBJECT,
);

const mentionSchema = v.object({ article: id, ...span, form: oneOf(MENTION_FORMS), rule: v.optional(text) }, OBJECT);

const entitySchema = v.object(
  {
    id: entityKey,
    type: oneOf(ENTITY_TYPES),
    name: id,
    aliases: list(text),
    description: v.optional(text),
    iso: v.optional(v.pipe(text, v.regex(/^[A-Z]{2}$/, 'must be two capital letters'))),
    position: v.optional(v.object({ x: number, y: number }, OBJECT)),
    merges: v.optional(list(v.object({ rule: text, names: list(text) }, OBJECT))),
    mentions: list(mentionSchema),
  },
  OBJECT,
);

const evidenceSchema = v.object(
  {
    article: id,
    ...span,
    trigger: v.optional(spanSchema),
    modality: v.optional(oneOf(MODALITIES)),
    attribution: v.optional(v.object({ entity: v.optional(id), ...span }, OBJECT)),
    date: v.optional(day),
    location: v.optional(id),
    rule: v.optional(text),
  },
  OBJECT,
);

const relationSchema = v.object(
  { id, type: oneOf(RELATION_TYPES), source: id, target: id, evidence: list(evidenceSchema) },
  OBJECT,
);

export const graphDocumentSchema = v.object(
  {
    format: v.literal(GRAPH_FORMAT),
    version: v.literal(GRAPH_VERSION),
    title: text,
    articles: list(articleSchema),
    entities: list(entitySchema),
    relations: list(relationSchema),
  },
  OBJECT,
);

/** The entries of a document's lists, for checking one after the other: a check of the whole makes a copy of the whole. */
export const graphEntrySchemas = {
  articles: articleSchema,
  entities: entitySchema,
  relations: relationSchema,
} as const;

/** All of a document but the entries of its lists. */
export const graphHeadSchema = v.object(
  {
    ...graphDocumentSchema.entries,
    articles: list(v.unknown()),
    entities: list(v.unknown()),
    relations: list(v.unknown()),
  },
  OBJECT,
);
