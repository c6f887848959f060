/**
 * Where articles mention actors and state relations, as the bytes of one file: all of a graph document but its words. What follows
 * from the columns does not stand in it.
 */
import { articleOfEvidence, NO_MODALITY, SPEAKER_ARTICLE, type GraphColumns } from '../../model/columns.ts';
import {
  MENTION_FORMS,
  type Attribution,
  type Entity,
  type Evidence,
  type GraphDocument,
  type Mention,
  type Relation,
} from '../../model/graph.ts';
import { MODALITIES } from '../../model/ontology.ts';
import { ByteReader, ByteWriter, DamagedBytes } from './bytes.ts';

/** Texts that occur again and again, each with the number that stands for it; 0 stands for none. */
class Dictionary {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string | undefined): number {
    if (text === undefined) return 0;
    const number = this.#numbers.get(text) ?? this.#numbers.size + 1;
    this.#numbers.set(text, number);
    return number;
  }

  texts(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

const MENTION_FIELDS = new Set(['article', 'start', 'end', 'form', 'rule']);
const SPAN_FIELDS = new Set(['start', 'end', 'entity']);
const EVIDENCE_FIELDS = new Set([
  ...['article', 'start', 'end', 'trigger', 'modality', 'attribution', 'date', 'location', 'rule'],
]);

/** Whether the file can hold all that the graph says of mentions and evidence: not the fields of other programs. */
function canHold({ entities, relations }: GraphDocument): boolean {
  const hasOnly = (fields: ReadonlySet<string>, item: object): boolean =>
    Object.keys(item).every((field) => fields.has(field));
  return (
    entities.every(({ mentions }) => mentions.every((mention) => hasOnly(MENTION_FIELDS, mention))) &&
    relations.every(({ evidence }) =>
      evidence.every(
        (piece) =>
          hasOnly(EVIDENCE_FIELDS, piece) &&
          hasOnly(SPAN_FIELDS, piece.trigger ?? {}) &&
          hasOnly(SPAN_FIELDS, piece.attribution ?? {}),
      ),
    )
  );
}

/** `columns`: of the graph. `null` where something would be lost. */
export function writeSpans(graph: GraphDocument, columns: GraphColumns): Uint8Array | null {
  if (!canHold(graph)) return null;
  const words = new Dictionary();
  const numbers = new ByteWriter();
  writeMentions(numbers, graph, words);
  writeEvidence(numbers, graph, columns, words);
  const writer = new ByteWriter();
  const head = new TextEncoder().encode(JSON.stringify(words.texts()));
  writer.number(head.length);
  writer.raw(head);
  writer.raw(numbers.done());
  return writer.done();
}

const lengthOf = ({ start, end }: { readonly start: number; readonly end: number }): number => end - start;

function writeMentions(writer: ByteWriter, { articles, entities }: GraphDocument, words: Dictionary): void {
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const mentions = entities.flatMap((entity) => entity.mentions);
  writer.steps(mentions.map(({ article }) => numbers.get(article)!));
  writer.steps(mentions.map(({ start }) => start));
  writer.numbers(mentions.map(lengthOf));
  writer.small(Uint8Array.from(mentions, ({ form }) => MENTION_FORMS.indexOf(form)));
  writer.numbers(mentions.map(({ rule }) => words.numberOf(rule)));
}

/** Triggers and speakers stand near the sentence: their places are counted from its beginning. */
function writeEvidence(writer: ByteWriter, graph: GraphDocument, { graph: outline }: GraphColumns, words: Dictionary) {
  const actors = new Map(outline.entities.map(({ id }, number) => [id, number]));
  const evidence = graph.relations.flatMap((relation) => relation.evidence);
  const triggers = evidence.filter(({ trigger }) => trigger !== undefined);
  const speakers = evidence.filter(({ attribution }) => attribution !== undefined);
  writer.numbers(evidence.map(({ start }) => start));
  writer.numbers(evidence.map(lengthOf));
  writer.numbers(evidence.map(({ trigger }) => (trigger === undefined ? 0 : lengthOf(trigger))));
  writer.steps(triggers.map(({ start, trigger }) => trigger!.start - start));
  writer.steps(speakers.map(({ start, attribution }) => attribution!.start - start));
  writer.numbers(speakers.map(({ attribution }) => lengthOf(attribution!)));
  writer.numbers(evidence.map(({ date }) => words.numberOf(date)));
  writer.numbers(evidence.map(({ location }) => (location === undefined ? 0 : actors.get(location)! + 1)));
  writer.numbers(evidence.map(({ rule }) => words.numberOf(rule)));
}

/** What a document has besides its articles, of the graph with these columns. Throws `DamagedBytes`. */
export function readSpans(bytes: Uint8Array, columns: GraphColumns): Pick<GraphDocument, 'entities' | 'relations'> {
  const reader = new ByteReader(bytes);
  const words = JSON.parse(new TextDecoder().decode(reader.raw(reader.number()))) as unknown;
  if (!Array.isArray(words)) throw new DamagedBytes('The spans have no words.');
  const entities = readMentions(reader, columns, words as readonly string[]);
  const relations = readEvidence(reader, columns, words as readonly string[]);
  if (!reader.isAtEnd()) throw new DamagedBytes('There is more than there should be.');
  return { entities, relations };
}

function check(fits: boolean): void {
  if (!fits) throw new DamagedBytes('The spans don’t fit the columns.');
}

/** The item of a number that comes from the file. */
function itemOf<Item>(items: { at(number: number): Item | undefined }, number: number): Item {
  const item = number < 0 ? undefined : items.at(number);
  if (item === undefined) throw new DamagedBytes('The spans don’t fit the columns.');
  return item;
}

function readMentions(reader: ByteReader, { graph, actorMentions }: GraphColumns, words: readonly string[]): Entity[] {
  const [article, start, length, form, rule] = [
    ...[reader.steps(), reader.steps(), reader.numbers()],
    ...[reader.small(), reader.numbers()],
  ] as const;
  const count = actorMentions.reduce((sum, mentions) => sum + mentions, 0);
  check([article, start, length, form, rule].every((column) => column.length === count));
  const articles = graph.articles.map(({ id }) => id);
  let next = 0;
  const read = (): Mention => {
    const i = next++;
    return {
      article: itemOf(articles, article[i]!),
      start: start[i]!,
      end: start[i]! + length[i]!,
      form: itemOf(MENTION_FORMS, form[i]!),
      ...(rule[i] !== 0 && { rule: itemOf(words, rule[i]! - 1) }),
    };
  };
  return graph.entities.map((entity, actor) => ({
    ...entity,
    mentions: Array.from({ length: actorMentions[actor]! }, read),
  }));
}

function readEvidence(reader: ByteReader, columns: GraphColumns, words: readonly string[]): Relation[] {
  const [start, length, triggerLength] = [reader.numbers(), reader.numbers(), reader.numbers()];
  const triggerStart = reader.steps();
  const [speakerStart, speakerLength] = [reader.steps(), reader.numbers()];
  const [date, location, rule] = [reader.numbers(), reader.numbers(), reader.numbers()];
  const { graph, evidenceStart, evidenceModality, evidenceSpeaker } = columns;
  const count = evidenceModality.length;
  check([start, length, triggerLength, date, location, rule].every((column) => column.length === count));
  check(triggerStart.length === triggerLength.filter((one) => one > 0).length);
  check([speakerStart, speakerLength].every(({ length: n }) => n === evidenceSpeaker.filter(isSpeaker).length));
  let [nextTrigger, nextSpeaker] = [0, 0];
  const spanFrom = (from: number, size: number) => ({ start: from, end: from + size });
  const speaker = (i: number): Attribution => {
    const nth = nextSpeaker++;
    const span = spanFrom(start[i]! + speakerStart[nth]!, speakerLength[nth]!);
    const actor = evidenceSpeaker[i]!;
    return actor > SPEAKER_ARTICLE ? { ...span, entity: itemOf(graph.entities, actor).id } : span;
  };
  const read = (i: number): Evidence => ({
    article: articleOfEvidence(columns, i),
    ...spanFrom(start[i]!, length[i]!),
    ...(triggerLength[i] !== 0 && { trigger: spanFrom(start[i]! + triggerStart[nextTrigger++]!, triggerLength[i]!) }),
    ...(evidenceModality[i] !== NO_MODALITY && { modality: itemOf(MODALITIES, evidenceModality[i]!) }),
    ...(isSpeaker(evidenceSpeaker[i]!) && { attribution: speaker(i) }),
    ...(date[i] !== 0 && { date: itemOf(words, date[i]! - 1) }),
    ...(location[i] !== 0 && { location: itemOf(graph.entities, location[i]! - 1).id }),
    ...(rule[i] !== 0 && { rule: itemOf(words, rule[i]! - 1) }),
  });
  return graph.relations.map((relation, number) => {
    const first = evidenceStart[number]!;
    return {
      ...relation,
      evidence: Array.from({ length: evidenceStart[number + 1]! - first }, (_, i) => read(first + i)),
    };
  });
}

const isSpeaker = (speaker: number): boolean => speaker !== SPEAKER_ARTICLE;
