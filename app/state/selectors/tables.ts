/** The tables: what the filter leaves, as rows. */
import { shownEvidence, type FilteredGraph } from '../../../core/analysis/apply-filter.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { View } from '../view.ts';
import { notesOf, type AgreementNote } from './agreement.ts';
import { actorName, relationSummary, type ActorName, type RelationSummary } from './details.ts';
import { evidenceItem, type EvidenceItem } from './evidence.ts';
import { filteredOf } from './filtered.ts';
import { memoised } from './memoised.ts';

export interface ActorRow extends ActorName {
  readonly aliases: readonly string[];
  /** Of what the filter leaves. */
  readonly relations: number;
  readonly neighbours: number;
  readonly evidence: number;
  readonly mentions: number;
  readonly articles: number;
  /** Whether the user has put it where it stands. */
  readonly pinned: boolean;
}

export interface RelationRow extends RelationSummary {
  readonly notes: readonly AgreementNote[];
}

export interface EvidenceRow extends EvidenceItem {
  readonly relation: RelationSummary;
}

export const actorRows = (index: GraphIndex, view: View): readonly ActorRow[] =>
  rowsOfActors(filteredOf(index, view), view.pinned);
export const relationRows = (index: GraphIndex, view: View): readonly RelationRow[] =>
  rowsOfRelations(filteredOf(index, view));
export const evidenceRows = (index: GraphIndex, view: View): readonly EvidenceRow[] =>
  rowsOfEvidence(filteredOf(index, view));

const shownNumbers = (shown: Uint8Array): readonly number[] =>
  [...shown.keys()].filter((number) => shown[number] === 1);

const rowsOfActors = memoised((filtered: FilteredGraph, pinned: View['pinned']): readonly ActorRow[] => {
  const { index } = filtered;
  return shownNumbers(filtered.actorShown).map((actor) => {
    const { aliases } = index.graph.entities[actor]!;
    const incident = [...index.incident.subarray(index.incidentStart[actor], index.incidentStart[actor + 1])];
    const relations = incident.filter((relation) => filtered.relationShown[relation] === 1);
    return {
      ...actorName(index, actor),
      aliases,
      relations: relations.length,
      neighbours: new Set(relations.map((relation) => index.relationPair[relation])).size,
      evidence: filtered.actorEvidence[actor]!,
      mentions: index.actorMentions[actor]!,
      articles: index.namedStart[actor + 1]! - index.namedStart[actor]!,
      pinned: Object.hasOwn(pinned, index.graph.entities[actor]!.id),
    };
  });
});

const rowsOfRelations = memoised((filtered: FilteredGraph): readonly RelationRow[] =>
  shownNumbers(filtered.relationShown).map((relation) => ({
    ...relationSummary(filtered, relation),
    notes: notesOf(filtered, relation),
  })),
);

const rowsOfEvidence = memoised((filtered: FilteredGraph): readonly EvidenceRow[] =>
  shownNumbers(filtered.relationShown).flatMap((number) => {
    const summary = relationSummary(filtered, number);
    return shownEvidence(filtered, number).map((evidence) => ({
      ...evidenceItem(filtered.index, number, evidence),
      relation: summary,
    }));
  }),
);
