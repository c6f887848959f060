/** A graph as a text to read: the actors, their relations in sentences, and each sentence of evidence with where it stands. */
import { byCodeUnit, type Entity, type GraphDocument, type Relation } from '../../../model/graph.ts';
import { MODALITIES, RELATION_TYPES, relationDefinition, type EntityType } from '../../../model/ontology.ts';
import { printable } from '../characters.ts';
import { evidenceReader, type EvidenceRecord } from '../evidence-records.ts';

/** Texts are printable and without line ends. Nothing is escaped yet. */
export interface Brief {
  readonly title: string;
  /** "5 actors, 7 relations, 9 sentences, 3 articles". */
  readonly contents: string;
  /** What the graph was filtered by. */
  readonly notes: readonly string[];
  /** Most evidence first. */
  readonly actors: readonly BriefActor[];
  /** Named together in one sentence, and nothing more was found between them. */
  readonly together: readonly BriefRelation[];
  readonly articles: readonly BriefArticle[];
}

export interface BriefActor {
  /** For references inside the text: `actor-1`. */
  readonly anchor: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly description: string | undefined;
  /** Told here with their evidence: what the actor does, and what goes both ways. */
  readonly relations: readonly BriefRelation[];
  /** Told under another actor. */
  readonly elsewhere: readonly BriefReference[];
}

export interface BriefRelation {
  /** What must be said before the sentence, where nobody reports it as done: "Denied". */
  readonly reservation: string | undefined;
  /** "Egypt", "mediates for", "Hamas". */
  readonly sentence: readonly [source: string, verb: string, target: string];
  /** "5 sentences in 3 articles; planned or possible in 1". */
  readonly counts: string;
  readonly evidence: readonly BriefEvidence[];
}

export interface BriefReference {
  readonly reservation: string | undefined;
  /** "is mediated for by". */
  readonly verb: string;
  readonly other: string;
  readonly anchor: string;
}

export interface BriefEvidence {
  /** Before the words that state the relation, these words, and after them. */
  readonly quote: readonly [before: string, trigger: string, after: string];
  readonly article: string;
  readonly source: string;
  readonly published: string;
  /** Sentences: how it is meant, who says so, when and where. */
  readonly remarks: readonly string[];
}

export interface BriefArticle {
  readonly title: string;
  readonly source: string;
  readonly published: string;
  readonly url: string | undefined;
}

export function briefOf(graph: GraphDocument, notes: readonly string[]): Brief {
  const ranked = rankedActors(graph);
  const anchors = new Map(ranked.map(({ id }, index) => [id, `actor-${index + 1}`]));
  const names = new Map(graph.entities.map(({ id, name }) => [id, line(name)]));
  const read = evidenceReader(graph);
  const tell = (relation: Relation): BriefRelation => told(relation, names, relation.evidence.map(read));
  const stated = sorted(graph.relations.filter(({ type }) => type !== 'co_mention'));
  const rank = new Map(ranked.map(({ id }, index) => [id, index]));
  const homes = new Map(stated.map((relation) => [relation, homeOf(relation, rank)]));
  return {
    title: line(graph.title) || 'Untitled graph',
    contents: contentsOf(graph),
    notes: notes.map(line),
    actors: ranked.map((actor) => ({
      anchor: anchors.get(actor.id)!,
      name: line(actor.name),
      type: actor.type,
      aliases: actor.aliases.map(line),
      description: actor.description === undefined ? undefined : line(actor.description),
      relations: stated.filter((relation) => homes.get(relation) === actor.id).map(tell),
      elsewhere: stated
        .filter((relation) => homes.get(relation) !== actor.id && [relation.source, relation.target].includes(actor.id))
        .map((relation) => referenceFrom(relation, actor, names, anchors)),
    })),
    together: sorted(graph.relations.filter(({ type }) => type === 'co_mention')).map(tell),
    articles: graph.articles.map(({ title, source, published, url }) => ({
      title: line(title) || 'Untitled',
      ...originOf(source, published),
      url: url === undefined ? undefined : line(url),
    })),
  };
}

/** One line of printable text. */
const line = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function contentsOf({ entities, relations, articles }: GraphDocument): string {
  const sentences = relations.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return [
    ...[counted(entities.length, 'actor'), counted(relations.length, 'relation')],
    ...[counted(sentences, 'sentence'), counted(articles.length, 'article')],
  ].join(', ');
}

/** Most evidence of relations first, then by name. */
function rankedActors({ entities, relations }: GraphDocument): Entity[] {
  const counts = new Map<string, number>();
  for (const { source, target, evidence } of relations) {
    for (const id of new Set([source, target])) counts.set(id, (counts.get(id) ?? 0) + evidence.length);
  }
  const count = ({ id }: Entity): number => counts.get(id) ?? 0;
  return [...entities].sort((a, b) => count(b) - count(a) || byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id));
}

/** Most evidence first, then in the ontology's order. */
function sorted(relations: readonly Relation[]): Relation[] {
  const order = new Map(RELATION_TYPES.map((type, index) => [type, index]));
  return [...relations].sort(
    (a, b) =>
      b.evidence.length - a.evidence.length || order.get(a.type)! - order.get(b.type)! || byCodeUnit(a.id, b.id),
  );
}

/** The actor under whom a relation is told: its source, or of two who do it together the one that comes first. */
function homeOf({ type, source, target }: Relation, rank: ReadonlyMap<string, number>) {
  return relationDefinition(type).symmetric && rank.get(target)! < rank.get(source)! ? target : source;
}

function told({ type, source, target, evidence }: Relation, names: Names, records: readonly EvidenceRecord[]) {
  const { label } = relationDefinition(type);
  return {
    reservation: reservationOf(evidence),
    sentence: [names.get(source)!, label, names.get(target)!],
    counts: countsOf(evidence),
    evidence: [...records].sort((a, b) => modalityRank(a) - modalityRank(b)).map(evidenceOf),
  } as const;
}

/** What is reported comes before what is planned, and that before what is denied. */
const modalityRank = ({ modality }: EvidenceRecord): number => MODALITIES.findIndex((name) => name === modality);

type Names = ReadonlyMap<string, string>;

function referenceFrom(
  { type, source, target, evidence }: Relation,
  actor: Entity,
  names: Names,
  anchors: ReadonlyMap<string, string>,
): BriefReference {
  const { label, inverseLabel } = relationDefinition(type);
  const other = source === actor.id ? target : source;
  const verb = source === actor.id ? label : inverseLabel;
  return { reservation: reservationOf(evidence), verb, other: names.get(other)!, anchor: anchors.get(other)! };
}

const having = (evidence: Relation['evidence'], wanted: string): number =>
  evidence.filter(({ modality }) => modality === wanted).length;

function reservationOf(evidence: Relation['evidence']): string | undefined {
  const planned = having(evidence, 'prospective');
  const denied = having(evidence, 'negated');
  if (planned + denied === 0 || planned + denied < evidence.length) return undefined;
  return denied === 0 ? 'Planned or possible' : planned === 0 ? 'Denied' : 'Planned, possible or denied';
}

function countsOf(evidence: Relation['evidence']): string {
  const articles = new Set(evidence.map(({ article }) => article)).size;
  const planned = having(evidence, 'prospective');
  const denied = having(evidence, 'negated');
  const mixed = new Set(evidence.map(({ modality }) => modality)).size > 1;
  return [
    `${counted(evidence.length, 'sentence')} in ${counted(articles, 'article')}`,
    ...(mixed && planned > 0 ? [`planned or possible in ${planned}`] : []),
    ...(mixed && denied > 0 ? [`denied in ${denied}`] : []),
  ].join('; ');
}

function evidenceOf(record: EvidenceRecord): BriefEvidence {
  const { quote, start, triggerSpan, title, source, published } = record;
  const [from, to] = triggerSpan ? [triggerSpan.start - start, triggerSpan.end - start] : [0, 0];
  const marked = from >= 0 && to <= quote.length && !splits(quote, from) && !splits(quote, to);
  const [first, last] = marked ? [from, to] : [quote.length, quote.length];
  return {
    quote: [kept(quote.slice(0, first)).trimStart(), kept(quote.slice(first, last)), kept(quote.slice(last)).trimEnd()],
    article: line(title) || 'Untitled',
    ...originOf(source, published),
    remarks: remarksOf(record),
  };
}

/** Whether an offset lies between the two halves of one character. */
const splits = (text: string, offset: number): boolean => (text.codePointAt(offset - 1) ?? 0) > 0xffff;

/** Like `line`, but space at the ends is kept: what follows is another piece of one sentence. */
const kept = (text: string): string => printable(text).replace(/\s+/g, ' ');

const originOf = (source: string | undefined, published: string | undefined) => ({
  source: source === undefined ? 'source not given' : line(source),
  published: published ?? 'undated',
});

function remarksOf({ modality, attribution, attributedTo, date, location }: EvidenceRecord): string[] {
  const speaker = attributedTo === undefined || attributedTo === attribution ? '' : ` (${line(attributedTo)})`;
  return [
    ...(modality === 'prospective' ? ['Planned or possible, not reported as done.'] : []),
    ...(modality === 'negated' ? ['Denied: said not to be so.'] : []),
    ...(attribution === undefined ? [] : [`According to “${line(attribution)}”${speaker}.`]),
    ...(date === undefined ? [] : [`Day of the event: ${date}.`]),
    ...(location === undefined ? [] : [`Place: ${line(location)}.`]),
  ];
}

/** Said in every brief. */
export const HOW_TO_READ =
  'This shows what articles report, never what is true. It was found by a program, which makes mistakes: read the quoted sentence before you rely on a line. Where nobody else is named, the article itself says so.';

/** An address that a reader may follow, or none. */
export const followable = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\/[^\s<>"\\]+$/i.test(url) ? url : undefined;
