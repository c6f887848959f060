/** The tables: what the filter leaves, as rows. Rows are numbers where there may be very many; only those in sight are put into words. */
import type { FilteredGraph } from '../../../core/analysis/apply-filter.ts';
import { degrees } from '../../../core/analysis/degrees.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { Article } from '../../../core/model/article.ts';
import { SPEAKER_ARTICLE, SPEAKER_OTHER } from '../../../core/model/columns.ts';
import type { Relation } from '../../../core/model/graph.ts';
import {
  MODALITIES,
  RELATION_TYPES,
  relationDefinition,
  type Modality,
  type RelationClass,
} from '../../../core/model/ontology.ts';
import { NotLoaded } from '../../../core/model/texts.ts';
import type { EvidenceKey, View } from '../view.ts';
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

export type RelationEnds = Pick<Relation, 'id' | 'source' | 'target'>;

/** Relations by number, with what a table tells and sorts by. */
export interface RelationRows {
  readonly rows: readonly number[];
  summary(row: number): RelationSummary;
  sourceName(row: number): string;
  targetName(row: number): string;
  class(row: number): RelationClass;
  ends(row: number): RelationEnds;
  label(row: number): string;
  count(row: number): number;
  notes(row: number): readonly AgreementNote[];
}

/** Evidence by number. */
export interface EvidenceRows {
  readonly rows: readonly number[];
  relationNumber(row: number): number;
  relation(row: number): RelationSummary;
  /** "Norway consults Portugal". */
  statement(row: number): string;
  modality(row: number): Modality | null;
  articleNumber(row: number): number;
  article(row: number): Omit<Article, 'text'>;
  /** As in `evidenceSpeaker`, and in words as far as the columns tell. */
  speaker(row: number): number;
  speakerName(row: number): string;
  /** May have to be fetched: see `Texts`. */
  item(row: number): EvidenceItem;
}

export const actorRows = (index: GraphIndex, view: View): readonly ActorRow[] =>
  rowsOfActors(filteredOf(index, view), view.pinned);
export const relationRows = (index: GraphIndex, view: View): RelationRows => rowsOfRelations(filteredOf(index, view));
export const evidenceRows = (index: GraphIndex, view: View): EvidenceRows => rowsOfEvidence(filteredOf(index, view));

function shownNumbers(shown: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  for (let number = 0; number < shown.length; number++) if (shown[number] === 1) numbers.push(number);
  return numbers;
}

const CO_MENTION = RELATION_TYPES.indexOf('co_mention');

/** Among relations that a column doesn't tell apart, those that are stated stand before those that are merely named together. */
function statedFirst({ relationType }: GraphIndex, relations: readonly number[]): readonly number[] {
  const isNamed = (relation: number): boolean => relationType[relation] === CO_MENTION;
  return [...relations.filter((relation) => !isNamed(relation)), ...relations.filter(isNamed)];
}

const rowsOfActors = memoised((filtered: FilteredGraph, pinned: View['pinned']): readonly ActorRow[] => {
  const { index, relationShown } = filtered;
  const neighbours = degrees(filtered);
  const relations = new Int32Array(index.actorType.length);
  const loops = new Uint8Array(index.actorType.length);
  for (let relation = 0; relation < relationShown.length; relation++) {
    if (relationShown[relation] === 0) continue;
    const [source, target] = [index.relationSource[relation]!, index.relationTarget[relation]!];
    relations[source]!++;
    if (target !== source) relations[target]!++;
    else loops[source] = 1;
  }
  return shownNumbers(filtered.actorShown).map((actor) => ({
    ...actorName(index, actor),
    aliases: index.graph.entities.at(actor)!.aliases,
    relations: relations[actor]!,
    neighbours: neighbours[actor]! + loops[actor]!,
    evidence: filtered.actorEvidence[actor]!,
    mentions: index.actorMentions[actor]!,
    articles: index.namedStart[actor + 1]! - index.namedStart[actor]!,
    pinned: Object.hasOwn(pinned, index.graph.entities.at(actor)!.id),
  }));
});

const rowsOfRelations = memoised((filtered: FilteredGraph): RelationRows => {
  const { index, relationShown, relationEvidence } = filtered;
  const { entities, relations } = index.graph;
  return {
    rows: statedFirst(index, shownNumbers(relationShown)),
    summary: (row) => relationSummary(filtered, row),
    sourceName: (row) => entities.at(index.relationSource[row]!)!.name,
    targetName: (row) => entities.at(index.relationTarget[row]!)!.name,
    class: (row) => relationDefinition(relations.at(row)!.type).class,
    ends: (row) => relations.at(row)!,
    label: (row) => relationDefinition(relations.at(row)!.type).label,
    count: (row) => relationEvidence[row]!,
    notes: (row) => notesOf(filtered, row),
  };
});

const rowsOfEvidence = memoised((filtered: FilteredGraph): EvidenceRows => {
  const { index, evidenceShown } = filtered;
  const { entities, articles } = index.graph;
  const relations = rowsOfRelations(filtered);
  const relationOf = relationOfEvidence(index);
  return {
    rows: shownNumbers(evidenceShown),
    relationNumber: (row) => relationOf[row]!,
    relation: (row) => relations.summary(relationOf[row]!),
    statement(row) {
      const relation = relationOf[row]!;
      return `${relations.sourceName(relation)} ${relations.label(relation)} ${relations.targetName(relation)}`;
    },
    modality: (row) => MODALITIES[index.evidenceModality[row]!] ?? null,
    articleNumber: (row) => index.evidenceArticle[row]!,
    article: (row) => articles.at(index.evidenceArticle[row]!)!,
    speaker: (row) => index.evidenceSpeaker[row]!,
    speakerName(row) {
      const speaker = index.evidenceSpeaker[row]!;
      if (speaker === SPEAKER_ARTICLE) return 'the article itself';
      return speaker === SPEAKER_OTHER ? 'a source outside the graph' : entities.at(speaker)!.name;
    },
    item: (row) => itemOf(index, relationOf[row]!, row),
  };
});

/** Over evidence: its relation. */
const relationOfEvidence = memoised(({ evidenceStart, evidenceArticle }: GraphIndex): Int32Array => {
  const relationOf = new Int32Array(evidenceArticle.length);
  for (let relation = 0; relation < evidenceStart.length - 1; relation++) {
    relationOf.fill(relation, evidenceStart[relation], evidenceStart[relation + 1]);
  }
  return relationOf;
});

/** Kept, so that asking again gives the same; more of them than `memoised` keeps are in sight. */
const itemsKnown = new WeakMap<GraphIndex, Map<number, EvidenceItem>>();

function itemOf(index: GraphIndex, relation: number, piece: number): EvidenceItem {
  let known = itemsKnown.get(index);
  if (known === undefined) itemsKnown.set(index, (known = new Map()));
  const item = known.get(piece) ?? evidenceItem(index, relation, piece);
  known.set(piece, item);
  return item;
}

/** The number of a piece of evidence; -1 for none. Where its sentence is not there yet, the relation's first in that article. */
export const chosenEvidence = memoised((index: GraphIndex, key: EvidenceKey | null): number => {
  const relation = key === null ? undefined : index.relationNumber.get(key.relation);
  if (key === null || relation === undefined) return -1;
  const article = index.articleNumber.get(key.article);
  for (let piece = index.evidenceStart[relation]!; piece < index.evidenceStart[relation + 1]!; piece++) {
    if (index.evidenceArticle[piece] === article && startsAt(index, piece, key.start)) return piece;
  }
  return -1;
});

function startsAt(index: GraphIndex, piece: number, start: number): boolean {
  try {
    return index.texts.quote(piece).evidence.start === start;
  } catch (error) {
    if (error instanceof NotLoaded) return true;
    throw error;
  }
}
