/** A graph's columns as the bytes of one file, and back: names first, as JSON texts, then the numbers in a fixed order. */
import { startsOf, type GraphColumns, type GraphOutline } from '../../model/columns.ts';
import { relationIdOf, type Entity } from '../../model/graph.ts';
import { ENTITY_TYPES, RELATION_TYPES } from '../../model/ontology.ts';
import { LazyRows } from '../../model/rows.ts';
import { ByteReader, ByteWriter, DamagedBytes } from './bytes.ts';
import { readRecords, rowsOf, writeRecords, type Records } from './records.ts';

type Numbers = Omit<GraphColumns, 'graph'>;

/** Of relations, what does not follow from type and ends, by number. */
interface Head {
  readonly title: string;
  readonly relations: Readonly<Record<number, object>>;
}

/** What the file holds, as it can be handed from one thread to another. */
export interface UnpackedColumns {
  readonly head: Head;
  readonly articles: Records;
  readonly entities: Records;
  readonly numbers: Numbers;
}

export function writeColumns(columns: GraphColumns): Uint8Array {
  const writer = new ByteWriter();
  const head = new TextEncoder().encode(JSON.stringify(headOf(columns.graph)));
  writer.number(head.length);
  writer.raw(head);
  writeRecords(
    writer,
    columns.graph.articles.map((article) => without(article, 'text')),
  );
  writeRecords(
    writer,
    columns.graph.entities.map((entity) => without(entity, 'mentions')),
  );
  writeNumbers(writer, columns);
  return writer.done();
}

function headOf({ title, relations }: GraphOutline): Head {
  const more: Record<number, object> = {};
  relations.forEach((relation, i) => {
    const { id, type, source, target, evidence: _, ...rest } = relation as typeof relation & { evidence?: unknown };
    const fields = { ...(id !== relationIdOf(type, source, target) && { id }), ...rest };
    if (Object.keys(fields).length > 0) more[i] = fields;
  });
  return { title, relations: more };
}

/** The outline of a document is the document itself, with its long parts. */
function without<Item extends object>(item: Item, field: string): Item {
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== field)) as Item;
}

function writeNumbers(writer: ByteWriter, columns: Numbers): void {
  const { sameText, articleDay, evidenceArticle, evidenceDay } = columns;
  writer.small(columns.actorType);
  writer.steps(columns.actorRank);
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
  writer.steps(articleDay);
  // Most have the day of their article.
  writer.numbers(evidenceDay.map((day, i) => (day === articleDay[evidenceArticle[i]!] ? 0 : day)));
  writer.numbers(columns.evidenceSpeaker.map((speaker) => speaker + 2));
  writer.numbers(columns.articleLength);
  writer.numbers(sameText === null ? [] : sameText.map((first, i) => i - first));
}

const sizesOf = (starts: Int32Array): Int32Array => starts.subarray(1).map((start, i) => start - starts[i]!);

/** The columns of a file. Throws `DamagedBytes` where the bytes are not what `writeColumns` writes. */
export const readColumns = (bytes: Uint8Array): GraphColumns => columnsFrom(unpackColumns(bytes));

/** The first half of it, which takes most of the time. Throws as the whole. */
export function unpackColumns(bytes: Uint8Array): UnpackedColumns {
  const reader = new ByteReader(bytes);
  const head = JSON.parse(new TextDecoder().decode(reader.raw(reader.number()))) as Head;
  const [articles, entities] = [readRecords(reader), readRecords(reader)];
  const numbers = readNumbers(reader);
  if (!reader.isAtEnd()) throw new DamagedBytes('There is more than there should be.');
  const unpacked = { head, articles, entities, numbers };
  checkReferences(unpacked);
  return unpacked;
}

/** The second half. Actors, relations and articles are made when somebody asks for them. */
export function columnsFrom({ head, articles, entities, numbers }: UnpackedColumns): GraphColumns {
  const actors = rowsOf<Omit<Entity, 'mentions'>>(entities);
  const relations = relationRows(actors, numbers, head.relations);
  return { graph: { title: head.title, articles: rowsOf(articles), entities: actors, relations }, ...numbers };
}

function readNumbers(reader: ByteReader): Numbers {
  const actors = { actorType: reader.small(), actorRank: reader.steps(), actorMentions: reader.numbers() };
  const naming = { namedStart: startsOf(reader.numbers()), namedIn: reader.steps(), namedTimes: reader.numbers() };
  const relations = {
    relationType: reader.small(),
    relationSource: reader.steps(),
    relationTarget: reader.steps(),
    evidenceStart: startsOf(reader.numbers()),
  };
  const evidenceArticle = reader.steps();
  const evidenceModality = reader.small();
  const articleDay = reader.steps();
  const evidenceDay = reader.numbers();
  for (let i = 0; i < evidenceDay.length; i++) evidenceDay[i] ||= articleDay[evidenceArticle[i]!] ?? 0;
  const evidenceSpeaker = reader.numbers();
  for (let i = 0; i < evidenceSpeaker.length; i++) evidenceSpeaker[i]! -= 2;
  const articleLength = reader.numbers();
  const before = reader.numbers();
  return {
    ...{ ...actors, ...naming, ...relations },
    ...{ evidenceArticle, evidenceModality, evidenceDay, evidenceSpeaker },
    ...{ articleDay, articleLength },
    sameText: before.length === 0 && articleDay.length > 0 ? null : before.map((steps, i) => i - steps),
  };
}

function relationRows(
  entities: GraphOutline['entities'],
  { relationType, relationSource, relationTarget }: Numbers,
  more: Head['relations'],
): GraphOutline['relations'] {
  return new LazyRows(relationType.length, (number) => {
    const type = RELATION_TYPES[relationType[number]!]!;
    const source = entities.at(relationSource[number]!)!.id;
    const target = entities.at(relationTarget[number]!)!.id;
    return { id: relationIdOf(type, source, target), type, source, target, ...more[number] };
  });
}

/** Every number leads to something, and columns over the same things are equally long. */
function checkReferences({ articles: texts, entities, numbers: columns }: UnpackedColumns): void {
  const { evidenceStart, namedStart } = columns;
  const [actors, articles, relations] = [entities.count, texts.count, columns.relationType.length];
  const [pieces, named] = [evidenceStart[relations]!, namedStart[actors]!];
  const lengths: readonly (readonly [ArrayLike<number>, number])[] = [
    [columns.actorType, actors],
    [columns.actorRank, actors],
    [columns.actorMentions, actors],
    [namedStart, actors + 1],
    [columns.namedIn, named],
    [columns.namedTimes, named],
    [columns.relationSource, relations],
    [columns.relationTarget, relations],
    [evidenceStart, relations + 1],
    [columns.evidenceArticle, pieces],
    [columns.evidenceModality, pieces],
    [columns.evidenceDay, pieces],
    [columns.evidenceSpeaker, pieces],
    [columns.articleDay, articles],
    [columns.articleLength, articles],
    [columns.sameText ?? columns.articleLength, articles],
  ];
  const fit =
    lengths.every(([column, length]) => column.length === length) &&
    isBelow(columns.actorType, ENTITY_TYPES.length) &&
    isBelow(columns.relationType, RELATION_TYPES.length) &&
    isWithin(columns.relationSource, 0, actors) &&
    isWithin(columns.relationTarget, 0, actors) &&
    isWithin(columns.evidenceArticle, 0, articles) &&
    isWithin(columns.namedIn, 0, articles) &&
    isWithin(columns.evidenceSpeaker, -2, actors) &&
    (columns.sameText === null || isWithin(columns.sameText, 0, articles));
  if (!fit) throw new DamagedBytes('The columns don’t fit each other.');
}

function isBelow(values: Uint8Array, end: number): boolean {
  for (let i = 0; i < values.length; i++) if (values[i]! >= end) return false;
  return true;
}

/** Not the same function as above: one for both kinds of arrays would take several times as long. */
function isWithin(values: Int32Array, from: number, end: number): boolean {
  for (let i = 0; i < values.length; i++) if (values[i]! < from || values[i]! >= end) return false;
  return true;
}
