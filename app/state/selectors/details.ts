/** What the page tells about an actor, a pair of actors, a relation: always with the evidence that the filter leaves. */
import { shownEvidence, type FilteredGraph } from '../../../core/analysis/apply-filter.ts';
import { otherEnd, pairOfActors, relationsOfPair, type GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { Entity } from '../../../core/model/graph.ts';
import type { EntityId, RelationId } from '../../../core/model/ids.ts';
import type { ArticleContents } from '../../../core/model/texts.ts';
import { NO_MODALITY } from '../../../core/model/columns.ts';
import {
  MODALITIES,
  RELATION_TYPES,
  relationDefinition,
  type EntityType,
  type RelationClass,
  type RelationType,
} from '../../../core/model/ontology.ts';
import type { Pair, View } from '../view.ts';
import { notesOf, type AgreementNote } from './agreement.ts';
import { evidenceItem, type EvidenceItem } from './evidence.ts';
import { filteredOf } from './filtered.ts';
import { memoised } from './memoised.ts';
import { namingArticles, type NamingArticle } from './mentions.ts';
import { sentencesInArticles } from './sentences.ts';

export interface ActorName {
  readonly id: EntityId;
  readonly name: string;
  readonly type: EntityType;
}

export interface RelationSummary {
  readonly id: RelationId;
  readonly type: RelationType;
  readonly class: RelationClass;
  readonly source: ActorName;
  readonly target: ActorName;
  /** "accuses or criticises", from the source to the target. */
  readonly label: string;
  readonly symmetric: boolean;
  /** Sentences that the filter leaves, and all there are. */
  readonly count: number;
  readonly total: number;
  /** "5 sentences in 3 articles", of what the filter leaves. */
  readonly countText: string;
}

/** What keeps a reader from taking a relation for a thing done. */
const CAUTIONS: ReadonlySet<AgreementNote['kind']> = new Set(['disputed', 'only-denied', 'only-planned']);

/** An actor's relations of one type in one direction. */
export interface RelationGroup {
  readonly type: RelationType;
  readonly class: RelationClass;
  readonly direction: 'out' | 'in' | 'both';
  /** Reads from this actor to the others. */
  readonly label: string;
  readonly count: number;
  readonly relations: readonly (RelationSummary & {
    readonly other: ActorName;
    /** "reports differ", "only planned" or "only denied", where it is one of these. */
    readonly caution: string | undefined;
  })[];
}

export interface ActorDetails extends ActorName {
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly iso: string | null;
  readonly merges: NonNullable<Entity['merges']>;
  /** Whether the filter shows the actor. */
  readonly shown: boolean;
  readonly groups: readonly RelationGroup[];
  /** Sentences shown that state a relation, and how many of them tell what is planned or possible only. */
  readonly stated: { readonly all: number; readonly planned: number };
  /** Relations that the filter doesn't leave. */
  readonly hiddenRelations: number;
  readonly mentionCount: number;
  readonly mentions: readonly NamingArticle[];
}

export interface PairDetails {
  readonly ends: readonly [ActorName, ActorName];
  readonly relations: readonly RelationSummary[];
  readonly hiddenRelations: number;
  readonly countText: string;
}

export function actorName(index: GraphIndex, number: number): ActorName {
  const { id, name, type } = index.graph.entities.at(number)!;
  return { id, name, type };
}

export function relationSummary(filtered: FilteredGraph, number: number): RelationSummary {
  const { index } = filtered;
  const { id, type } = index.graph.relations.at(number)!;
  const definition = relationDefinition(type);
  const shown = shownEvidence(filtered, number);
  return {
    id,
    type,
    class: definition.class,
    source: actorName(index, index.relationSource[number]!),
    target: actorName(index, index.relationTarget[number]!),
    label: definition.label,
    symmetric: definition.symmetric,
    count: shown.length,
    total: index.evidenceStart[number + 1]! - index.evidenceStart[number]!,
    countText: sentencesInArticles(index, shown),
  };
}

/** What is told of an actor; `null` where the graph doesn't hold it. */
export const actorDetails = memoised((index: GraphIndex, view: View, id: EntityId): ActorDetails | null =>
  detailsOfActor(filteredOf(index, view), id),
);

const detailsOfActor = memoised((filtered: FilteredGraph, id: EntityId): ActorDetails | null => {
  const { index } = filtered;
  const number = index.actorNumber.get(id);
  if (number === undefined) return null;
  const entity = index.graph.entities.at(number)!;
  const relations = [...index.incident.subarray(index.incidentStart[number], index.incidentStart[number + 1])];
  const shown = relations.filter((relation) => filtered.relationShown[relation] === 1);
  return {
    ...actorName(index, number),
    aliases: entity.aliases,
    description: entity.description ?? null,
    iso: entity.iso ?? null,
    merges: entity.merges ?? [],
    shown: filtered.actorShown[number] === 1,
    groups: groupRelations(filtered, number, shown),
    stated: statedBy(filtered, shown),
    hiddenRelations: relations.length - shown.length,
    mentionCount: index.actorMentions[number]!,
    mentions: namingArticles(index, number),
  };
});

function statedBy(filtered: FilteredGraph, relations: readonly number[]): ActorDetails['stated'] {
  const { evidenceModality } = filtered.index;
  const stated = relations
    .flatMap((relation) => [...shownEvidence(filtered, relation)])
    .filter((piece) => evidenceModality[piece] !== NO_MODALITY);
  return { all: stated.length, planned: stated.filter((piece) => evidenceModality[piece] === PROSPECTIVE).length };
}

const PROSPECTIVE = MODALITIES.indexOf('prospective');

function groupRelations(
  filtered: FilteredGraph,
  actor: number,
  relations: readonly number[],
): readonly RelationGroup[] {
  const { index } = filtered;
  const groups = new Map<string, { direction: RelationGroup['direction']; type: RelationType; members: number[] }>();
  for (const relation of relations) {
    const { type } = index.graph.relations.at(relation)!;
    const outward = index.relationSource[relation] === actor;
    const direction = relationDefinition(type).symmetric ? 'both' : outward ? 'out' : 'in';
    const group = groups.get(`${type} ${direction}`);
    if (group) group.members.push(relation);
    else groups.set(`${type} ${direction}`, { direction, type, members: [relation] });
  }
  return [...groups.values()]
    .map(({ direction, type, members }): RelationGroup => {
      const definition = relationDefinition(type);
      const listed = members
        .map((relation) => ({
          ...relationSummary(filtered, relation),
          other: actorName(index, otherEnd(index, relation, actor)),
          caution: notesOf(filtered, relation).find(({ kind }) => CAUTIONS.has(kind))?.brief,
        }))
        .sort((a, b) => b.count - a.count);
      const label = direction === 'in' ? definition.inverseLabel : definition.label;
      const count = listed.reduce((sum, relation) => sum + relation.count, 0);
      return { type, class: definition.class, direction, label, count, relations: listed };
    })
    .sort((a, b) => RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type));
}

/** What is told of a relation; `null` where the graph doesn't hold it. */
export const relationDetails = memoised((index: GraphIndex, view: View, id: RelationId): RelationSummary | null =>
  detailsOfRelation(filteredOf(index, view), id),
);

const detailsOfRelation = memoised((filtered: FilteredGraph, id: RelationId): RelationSummary | null => {
  const number = filtered.index.relationNumber.get(id);
  return number === undefined ? null : relationSummary(filtered, number);
});

/** The sentences of a relation that the filter leaves; none where the graph doesn't hold it. */
export const evidenceOf = memoised((index: GraphIndex, view: View, id: RelationId): readonly EvidenceItem[] =>
  itemsOf(filteredOf(index, view), id),
);

const itemsOf = memoised((filtered: FilteredGraph, id: RelationId): readonly EvidenceItem[] => {
  const relation = filtered.index.relationNumber.get(id);
  if (relation === undefined) return [];
  return shownEvidence(filtered, relation).map((piece) => evidenceItem(filtered.index, relation, piece));
});

/** What is told of two actors together; `null` where the graph has no relation between them. */
export const pairDetails = memoised((index: GraphIndex, view: View, pair: Pair): PairDetails | null =>
  detailsOfPair(filteredOf(index, view), ...pair),
);

const detailsOfPair = memoised((filtered: FilteredGraph, a: EntityId, b: EntityId): PairDetails | null => {
  const { index } = filtered;
  const pair = pairOfActors(index, a, b);
  if (pair === undefined) return null;
  const all = relationsOfPair(index, pair);
  const shown = all.filter((relation) => filtered.relationShown[relation] === 1);
  const relations = shown.map((relation) => relationSummary(filtered, relation)).sort((x, y) => y.count - x.count);
  return {
    ends: [actorName(index, index.pairFirst[pair]!), actorName(index, index.pairSecond[pair]!)],
    relations,
    hiddenRelations: all.length - relations.length,
    countText: sentencesInArticles(
      index,
      shown.flatMap((relation) => shownEvidence(filtered, relation)),
    ),
  };
});

/** The actors of an article's mentions, in the order of their first. */
export function actorsNamed(index: GraphIndex, mentions: ArticleContents['mentions']): readonly ActorName[] {
  const ids = new Set(mentions.map(({ actor }) => actor));
  return [...ids].map((id) => actorName(index, index.actorNumber.get(id)!));
}
