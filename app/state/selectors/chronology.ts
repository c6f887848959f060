/** What is stated of an actor in the order of the days that it is told of, article by article and sentence by sentence. */
import { shownEvidence, type FilteredGraph } from '../../../core/analysis/apply-filter.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { NO_MODALITY } from '../../../core/model/columns.ts';
import type { EntityId } from '../../../core/model/ids.ts';
import { relationDefinition } from '../../../core/model/ontology.ts';
import type { View } from '../view.ts';
import { actorName, type ActorName } from './details.ts';
import { evidenceItem, type EvidenceItem } from './evidence.ts';
import { filteredOf } from './filtered.ts';
import { memoised } from './memoised.ts';

/** What one article tells of an actor for one day, as pieces of evidence of relations, all by number. */
export interface DayOfArticle {
  readonly article: number;
  readonly pieces: readonly { readonly relation: number; readonly piece: number }[];
}

/** Earliest first, what has no day last; being merely named together states nothing. */
export const daysOf = memoised((index: GraphIndex, view: View, id: EntityId): readonly DayOfArticle[] =>
  inOrder(filteredOf(index, view), id),
);

const inOrder = memoised((filtered: FilteredGraph, id: EntityId): readonly DayOfArticle[] => {
  const { index, relationShown } = filtered;
  const actor = index.actorNumber.get(id);
  if (actor === undefined) return [];
  const days = new Map<string, { day: number; article: number; pieces: DayOfArticle['pieces'][number][] }>();
  for (const relation of index.incident.subarray(index.incidentStart[actor], index.incidentStart[actor + 1])) {
    if (relationShown[relation] === 0) continue;
    for (const piece of shownEvidence(filtered, relation)) {
      if (index.evidenceModality[piece] === NO_MODALITY) continue;
      const [day, article] = [index.evidenceDay[piece]! || Infinity, index.evidenceArticle[piece]!];
      const known = days.get(`${day} ${article}`);
      if (known) known.pieces.push({ relation, piece });
      else days.set(`${day} ${article}`, { day, article, pieces: [{ relation, piece }] });
    }
  }
  return [...days.values()].sort((a, b) => (a.day === b.day ? a.article - b.article : a.day - b.day));
});

/** A sentence, and what it states of the actor. */
export interface StatingSentence {
  readonly item: EvidenceItem;
  readonly statements: readonly {
    readonly source: ActorName;
    /** "accuses or criticises", from the source to the target. */
    readonly label: string;
    readonly target: ActorName;
    readonly item: EvidenceItem;
  }[];
}

/** In words, in the order of the article; the sentences may have to be fetched. */
export function sentencesOf(index: GraphIndex, { pieces }: DayOfArticle): readonly StatingSentence[] {
  const told = pieces.map(({ relation, piece }) => {
    const item = evidenceItem(index, relation, piece);
    return {
      source: actorName(index, index.relationSource[relation]!),
      label: relationDefinition(item.type).label,
      target: actorName(index, index.relationTarget[relation]!),
      item,
    };
  });
  const starts = [...new Set(told.map(({ item }) => item.key.start))].sort((a, b) => a - b);
  return starts.map((start) => {
    const statements = told.filter(({ item }) => item.key.start === start);
    return { item: statements[0]!.item, statements };
  });
}
