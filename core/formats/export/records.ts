/** A graph as flat records, for formats that know nodes, edges and plain values. */
import type { Article } from '../../model/article.ts';
import type { Entity, GraphDocument, Relation } from '../../model/graph.ts';
import { MODALITIES, relationDefinition } from '../../model/ontology.ts';
import { printable, printableJson } from './characters.ts';
import { articleRecordsOf, defined, evidenceReader, type EvidenceRecord } from './evidence-records.ts';
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
  /** `modality` is the strongest that any piece of evidence has; co-mentions have none. */
  readonly attributes: Attributes;
  readonly colour: string;
}

export interface GraphRecords {
  readonly title: string;
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
}

/** @returns nodes and edges in the document's order */
export function recordsOf(graph: GraphDocument): GraphRecords {
  const evidenceOf = evidenceReader(graph);
  const articles = new Map(graph.articles.map((article) => [article.id, article]));
  return {
    title: printable(graph.title.replace(/\s+/g, ' ').trim()),
    nodes: graph.entities.map((entity) => nodeOf(entity, articles)),
    edges: graph.relations.map((relation) => edgeOf(relation, relation.evidence.map(evidenceOf))),
  };
}

function nodeOf(entity: Entity, articles: ReadonlyMap<string, Article>): NodeRecord {
  const { id, type, name, aliases, description, iso, position, merges, mentions } = entity;
  const places = mentions.map(({ article, start, end, form, rule }) => defined({ article, start, end, form, rule }));
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
      articles: printableJson(articleRecordsOf(entity, articles)),
      merges: merges && printableJson(merges.map(({ rule, names }) => ({ rule, names }))),
    },
    colour: ACTOR_COLOURS[type],
    size: actorSize(mentions.length),
    position,
  };
}

/** Whoever sees only the label must not take for done what is planned, or denied. */
const RESERVATIONS = { asserted: '', prospective: 'planned: ', negated: 'denied: ' } as const;

function edgeOf({ id, type, source, target, evidence }: Relation, records: readonly EvidenceRecord[]): EdgeRecord {
  const definition = relationDefinition(type);
  const [asserted = 0, prospective = 0, negated = 0] = MODALITIES.map(
    (modality) => evidence.filter((piece) => piece.modality === modality).length,
  );
  const modality = asserted > 0 ? 'asserted' : prospective > 0 ? 'prospective' : negated > 0 ? 'negated' : undefined;
  return {
    id,
    source,
    target,
    label: `${RESERVATIONS[modality ?? 'asserted']}${definition.label}`,
    type,
    weight: evidence.length,
    attributes: {
      class: definition.class,
      plover: definition.plover,
      symmetric: definition.symmetric,
      modality,
      asserted,
      prospective,
      negated,
      article_count: new Set(evidence.map(({ article }) => article)).size,
      quotes: records.map(quoteInWords).join('\n'),
      evidence: printableJson(records),
    },
    colour: RELATION_COLOURS[definition.class],
  };
}

/** `“Quote.” (Title, Source, 2024-02-13; planned; says “Egyptian officials”)` */
export function quoteInWords({ quote, title, source, published, modality, attribution }: EvidenceRecord): string {
  const origin = [title, source, published].filter((part) => part !== undefined).join(', ');
  const speaker = attribution && `according to “${attribution}”`;
  const remarks = [origin, modality, speaker].filter((part) => part !== undefined).join('; ');
  return printable(`“${quote.replace(/\s+/g, ' ')}” (${remarks})`);
}
