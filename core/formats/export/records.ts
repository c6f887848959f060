/** A graph as flat records, for formats that know nodes, edges and plain values. */
import type { Article, Span } from '../../model/article.ts';
import type { Entity, Evidence, GraphDocument, Relation } from '../../model/graph.ts';
import { MODALITIES, relationDefinition } from '../../model/ontology.ts';
import { printable, printableJson } from './characters.ts';
import { ACTOR_COLOURS, actorSize, RELATION_COLOURS } from './palette.ts';

/** Undefined values are left out. Texts are printable. */
export type Attributes = { readonly [name: string]: string | number | boolean | undefined };

export interface NodeRecord {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes;
  readonly colour: string;
  readonly size: number;
  readonly position: { readonly x: number; readonly y: number } | undefined;
}

export interface EdgeRecord {
  /** The relation's id. Relations of other types between the same two actors are edges of their own. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly type: string;
  readonly weight: number;
  readonly attributes: Attributes;
  readonly colour: string;
}

/** One piece of evidence in words. */
export interface EvidenceRecord {
  readonly quote: string;
  readonly trigger?: string;
  readonly modality?: string;
  /** The words that name who says so, and the actor they stand for. */
  readonly attribution?: string;
  readonly attributedTo?: string;
  readonly date?: string;
  readonly location?: string;
  readonly rule?: string;
  readonly article: string;
  readonly title: string;
  readonly source?: string;
  readonly published?: string;
  readonly url?: string;
  /** Where the sentence stands in the article's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly triggerSpan?: Span;
  readonly attributionSpan?: Span;
}

export interface GraphRecords {
  readonly title: string;
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
}

/** @returns nodes and edges in the document's order */
export function recordsOf(graph: GraphDocument): GraphRecords {
  const evidenceOf = evidenceReader(graph);
  return {
    title: printable(graph.title),
    nodes: graph.entities.map(nodeOf),
    edges: graph.relations.map((relation) => edgeOf(relation, relation.evidence.map(evidenceOf))),
  };
}

/** Reads pieces of evidence of a graph into words. */
export function evidenceReader(graph: GraphDocument): (evidence: Evidence) => EvidenceRecord {
  const articles = new Map(graph.articles.map((article) => [article.id, article]));
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  return ({ article: id, start, end, trigger, modality, attribution, date, location, rule }) => {
    const article = articles.get(id)!;
    return defined({
      quote: wordsAt(article, { start, end }),
      trigger: trigger && wordsAt(article, trigger),
      modality,
      attribution: attribution && wordsAt(article, attribution),
      attributedTo: attribution?.entity && names.get(attribution.entity),
      date,
      location: location && names.get(location),
      rule,
      article: id,
      title: article.title,
      source: article.source,
      published: article.published,
      url: article.url,
      start,
      end,
      triggerSpan: trigger && { start: trigger.start, end: trigger.end },
      attributionSpan: attribution && { start: attribution.start, end: attribution.end },
    });
  };
}

function nodeOf({ id, type, name, aliases, description, iso, position, mentions }: Entity): NodeRecord {
  const places = mentions.map(({ article, start, end, form }) => ({ article, start, end, form }));
  return {
    id,
    label: printable(name),
    attributes: {
      type,
      aliases: printableJson(aliases),
      description: description && printable(description),
      iso,
      mention_count: mentions.length,
      article_count: new Set(mentions.map(({ article }) => article)).size,
      mentions: printableJson(places),
    },
    colour: ACTOR_COLOURS[type],
    size: actorSize(mentions.length),
    position,
  };
}

function edgeOf({ id, type, source, target, evidence }: Relation, records: readonly EvidenceRecord[]): EdgeRecord {
  const definition = relationDefinition(type);
  const [asserted = 0, prospective = 0, negated = 0] = MODALITIES.map(
    (modality) => evidence.filter((piece) => piece.modality === modality).length,
  );
  // Whoever sees only the label must not take for done what is planned, or denied.
  const reservation = asserted > 0 || prospective + negated === 0 ? '' : prospective > 0 ? 'planned: ' : 'denied: ';
  return {
    id,
    source,
    target,
    label: `${reservation}${definition.label}`,
    type,
    weight: evidence.length,
    attributes: {
      class: definition.class,
      plover: definition.plover,
      symmetric: definition.symmetric,
      asserted,
      prospective,
      negated,
      article_count: new Set(evidence.map(({ article }) => article)).size,
      quotes: records.map(inWords).join('\n'),
      evidence: printableJson(records),
    },
    colour: RELATION_COLOURS[definition.class],
  };
}

/** `“Quote.” (Title, Source, 2024-02-13; planned; says “Egyptian officials”)` */
function inWords({ quote, title, source, published, modality, attribution }: EvidenceRecord): string {
  const origin = [title, source, published].filter((part) => part !== undefined).join(', ');
  const speaker = attribution && `according to “${attribution}”`;
  const remarks = [origin, modality, speaker].filter((part) => part !== undefined).join('; ');
  return printable(`“${quote.replace(/\s+/g, ' ')}” (${remarks})`);
}

const wordsAt = ({ text }: Article, { start, end }: Span): string => text.slice(start, end);

/** The record without the fields that are undefined. */
const defined = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
