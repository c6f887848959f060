/** A graph's columns as the bytes of one file, and back. Names stand first as JSON text, then the columns in a fixed order. */
import { dayNumber, startsOf, type GraphColumns, type GraphOutline } from '../../model/columns.ts';
import { relationIdOf } from '../../model/graph.ts';
import type { EntityId, RelationId } from '../../model/ids.ts';
import { ENTITY_TYPES, RELATION_TYPES, type RelationType } from '../../model/ontology.ts';
import { ByteReader, ByteWriter, DamagedBytes } from './bytes.ts';

/** What is not a number. Of relations, what does not follow from type and ends, by number. */
interface Names {
  readonly title: string;
  readonly articles: GraphOutline['articles'];
  readonly entities: GraphOutline['entities'];
  readonly relations: Readonly<Record<number, object>>;
}

export function writeColumns(columns: GraphColumns): Uint8Array {
  const writer = new ByteWriter();
  const names = new TextEncoder().encode(JSON.stringify(namesOf(columns)));
  writer.number(names.length);
  writer.raw(names);
  const { sameText, articleDay, evidenceArticle, evidenceDay } = columns;
  writer.numbers(columns.actorMentions);
  writer.numbers(sizesOf(columns.namedStart));
  writer.steps(columns.namedIn);
  writer.numbers(columns.namedTimes);
  writer.small(columns.relationType);
  writer.steps(columns.relationSource);
  writer.steps(columns.relationTarget);
  writer.numbers(sizesOf(columns.evidenceStart));
  writer.steps(evidenceArticle);
  writer.small(columns.evidenceModality);
  // Most have the day of their article.
  writer.numbers(evidenceDay.map((day, i) => (day === articleDay[evidenceArticle[i]!] ? 0 : day)));
  writer.numbers(columns.evidenceSpeaker.map((speaker) => speaker + 2));
  writer.numbers(columns.articleLength);
  writer.numbers(sameText === null ? [] : sameText.map((first, i) => i - first));
  return writer.done();
}

const sizesOf = (starts: Int32Array): Int32Array => starts.subarray(1).map((start, i) => start - starts[i]!);

function namesOf({ graph }: GraphColumns): Names {
  const { title, articles, entities, relations } = graph;
  const more: Record<number, object> = {};
  relations.forEach((relation, i) => {
    const { id, type, source, target, evidence: _, ...rest } = relation as typeof relation & { evidence?: unknown };
    const fields = { ...(id !== relationIdOf(type, source, target) && { id }), ...rest };
    if (Object.keys(fields).length > 0) more[i] = fields;
  });
  return {
    title,
    articles: articles.map((article) => without(article, 'text')),
    entities: entities.map((entity) => without(entity, 'mentions')),
    relations: more,
  };
}

/** The outline of a document is the document itself, with its long parts. */
function without<Item extends object>(item: Item, field: string): Item {
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== field)) as Item;
}

/** Throws `DamagedBytes` where the bytes are not what `writeColumns` writes. */
export function readColumns(bytes: Uint8Array): GraphColumns {
  const reader = new ByteReader(bytes);
  const names = JSON.parse(new TextDecoder().decode(reader.raw(reader.number()))) as Names;
  const numbers = numberColumns(reader, names);
  if (!reader.isAtEnd()) throw new DamagedBytes('There is more than there should be.');
  const columns = { graph: outlineOf(names, numbers), ...numbers };
  checkReferences(columns);
  return columns;
}

function numberColumns(reader: ByteReader, { articles, entities }: Names): Omit<GraphColumns, 'graph'> {
  const actorMentions = reader.numbers();
  const naming = { namedStart: startsOfSizes(reader.numbers()), namedIn: reader.steps(), namedTimes: reader.numbers() };
  const relations = {
    relationType: reader.small(),
    relationSource: reader.steps(),
    relationTarget: reader.steps(),
    evidenceStart: startsOfSizes(reader.numbers()),
  };
  const articleDay = Int32Array.from(articles, ({ published }) => dayNumber(published));
  const evidenceArticle = reader.steps();
  const evidenceModality = reader.small();
  const evidenceDay = reader.numbers();
  for (let i = 0; i < evidenceDay.length; i++) evidenceDay[i] ||= articleDay[evidenceArticle[i]!] ?? 0;
  const evidenceSpeaker = reader.numbers();
  for (let i = 0; i < evidenceSpeaker.length; i++) evidenceSpeaker[i]! -= 2;
  const articleLength = reader.numbers();
  const before = reader.numbers();
  return {
    actorType: Uint8Array.from(entities, ({ type }) => ENTITY_TYPES.indexOf(type)),
    actorMentions,
    ...naming,
    ...relations,
    ...{ evidenceArticle, evidenceModality, evidenceDay, evidenceSpeaker },
    ...{ articleDay, articleLength },
    sameText: before.length === 0 && articles.length > 0 ? null : before.map((steps, i) => i - steps),
  };
}

const startsOfSizes = (sizes: Int32Array): Int32Array => startsOf(sizes, sizes.length);

type NumberColumns = ReturnType<typeof numberColumns>;

function outlineOf(names: Names, { relationType, relationSource, relationTarget }: NumberColumns): GraphOutline {
  const { title, articles, entities, relations: more } = names;
  const relations: GraphOutline['relations'][number][] = [];
  for (let i = 0; i < relationType.length; i++) {
    const type = RELATION_TYPES[relationType[i]!];
    const source = entities[relationSource[i]!]?.id;
    const target = entities[relationTarget[i]!]?.id;
    if (type === undefined || source === undefined || target === undefined) {
      throw new DamagedBytes('A relation has no end.');
    }
    relations.push(new OutlinedRelation(type, source, target));
  }
  for (const [number, fields] of Object.entries(more)) {
    const { id, type, source, target } = relations[Number(number)]!;
    relations[Number(number)] = { id, type, source, target, ...fields };
  }
  return { title, articles, entities, relations };
}

/** A relation whose id is put together when somebody asks: hardly any of a large graph is ever asked, and all would take long. */
class OutlinedRelation {
  readonly type: RelationType;
  readonly source: EntityId;
  readonly target: EntityId;

  constructor(type: RelationType, source: EntityId, target: EntityId) {
    this.type = type;
    this.source = source;
    this.target = target;
  }

  get id(): RelationId {
    return relationIdOf(this.type, this.source, this.target);
  }
}

/** Every number leads to something, and columns over the same things are equally long. */
function checkReferences(columns: GraphColumns): void {
  const { graph, evidenceStart, namedStart } = columns;
  const [actors, relations, articles] = [graph.entities.length, graph.relations.length, graph.articles.length];
  const [pieces, named] = [evidenceStart[relations]!, namedStart[actors]!];
  const lengths: readonly (readonly [ArrayLike<number>, number])[] = [
    [columns.actorMentions, actors],
    [namedStart, actors + 1],
    [columns.namedIn, named],
    [columns.namedTimes, named],
    [columns.relationTarget, relations],
    [evidenceStart, relations + 1],
    [columns.evidenceArticle, pieces],
    [columns.evidenceModality, pieces],
    [columns.evidenceDay, pieces],
    [columns.evidenceSpeaker, pieces],
    [columns.articleLength, articles],
    [columns.sameText ?? columns.articleLength, articles],
  ];
  const fit =
    lengths.every(([column, length]) => column.length === length) &&
    isWithin(columns.evidenceArticle, 0, articles) &&
    isWithin(columns.namedIn, 0, articles) &&
    isWithin(columns.evidenceSpeaker, -2, actors) &&
    isWithin(columns.sameText ?? [], 0, articles);
  if (!fit) throw new DamagedBytes('The columns don’t fit each other.');
}

function isWithin(values: ArrayLike<number>, from: number, end: number): boolean {
  for (let i = 0; i < values.length; i++) if (values[i]! < from || values[i]! >= end) return false;
  return true;
}
