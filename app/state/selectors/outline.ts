/**
 * The network as an outline: actor, relation, the other actor, sentence. It holds what the canvas draws, no more and no less,
 * for whoever does not use the canvas. Only what is opened is worked out.
 */
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { EntityId, RelationId } from '../../../core/model/ids.ts';
import type { EntityType, RelationClass } from '../../../core/model/ontology.ts';
import { NotLoaded } from '../../../core/model/texts.ts';
import type { Action } from '../actions.ts';
import type { View } from '../view.ts';
import { counted, dayInWords, ENTITY_TYPE_WORDS, MODALITY_WORDS } from '../wording.ts';
import { actorDetails, evidenceOf, type RelationGroup } from './details.ts';
import type { EvidenceItem } from './evidence.ts';
import { sceneOf } from './scene.ts';

export interface OutlineItem {
  /** Unique in the outline, and the same as long as the item is in it; of a sentence its place, so that it takes that of its announcement. */
  readonly key: string;
  readonly kind: 'actor' | 'relation' | 'neighbour' | 'sentence';
  readonly text: string;
  /** What stands beside it: a type, a count, who says so and where. */
  readonly aside: string;
  readonly actorType?: EntityType;
  readonly relationClass?: RelationClass;
  /** What choosing it does; nothing for a heading. */
  readonly action?: Action;
  readonly opens: boolean;
  /** Empty until it is opened. */
  readonly children: readonly OutlineItem[];
  /** It stands for sentences that are being fetched until this settles. */
  readonly waitsFor?: Promise<void>;
}

/** The outline with the items of these keys open. */
export function outlineOf(index: GraphIndex, view: View, open: ReadonlySet<string>): readonly OutlineItem[] {
  const nodes = [...sceneOf(index, view).nodes].sort((a, b) => b.priority - a.priority);
  return nodes.map(({ id, label, type, evidence }) => ({
    key: id,
    kind: 'actor',
    text: label,
    aside: `${ENTITY_TYPE_WORDS[type].one} · ${counted(evidence, 'sentence')}`,
    actorType: type,
    action: { type: 'select', selection: { kind: 'actors', actors: [id] } },
    opens: evidence > 0,
    children: open.has(id) ? relationsOf(index, view, id, open) : [],
  }));
}

function relationsOf(index: GraphIndex, view: View, actor: EntityId, open: ReadonlySet<string>): OutlineItem[] {
  const groups = actorDetails(index, view, actor)?.groups ?? [];
  return groups.map((group) => {
    const key = `${actor} ${group.type} ${group.direction}`;
    return {
      key,
      kind: 'relation',
      text: group.label,
      aside: counted(group.count, 'sentence'),
      relationClass: group.class,
      opens: true,
      children: open.has(key) ? neighboursIn(index, view, group, key, open) : [],
    };
  });
}

function neighboursIn(
  index: GraphIndex,
  view: View,
  { relations }: RelationGroup,
  above: string,
  open: ReadonlySet<string>,
): OutlineItem[] {
  return relations.map(({ id, other, countText }) => {
    const key = `${above} ${id}`;
    return {
      key,
      kind: 'neighbour',
      text: other.name,
      aside: countText,
      actorType: other.type,
      action: { type: 'select', selection: { kind: 'relation', relation: id } },
      opens: true,
      children: open.has(key) ? sentencesOf(index, view, id, key) : [],
    };
  });
}

function sentencesOf(index: GraphIndex, view: View, relation: RelationId, above: string): readonly OutlineItem[] {
  try {
    return evidenceOf(index, view, relation).map((item, place) => sentenceItem(item, `${above} ${String(place)}`));
  } catch (error) {
    if (!(error instanceof NotLoaded)) throw error;
    const nothing = { aside: '', opens: false, children: [] } as const;
    const text = 'Fetching the sentences …';
    return [{ key: `${above} 0`, kind: 'sentence', text, ...nothing, waitsFor: error.ready }];
  }
}

/** What an outline waits for. */
export function waitsIn(items: readonly OutlineItem[]): readonly Promise<void>[] {
  return items.flatMap(({ waitsFor, children }) => [...(waitsFor ? [waitsFor] : []), ...waitsIn(children)]);
}

function sentenceItem(
  { key: { article: id, start }, sentence, article, modality, speaker }: EvidenceItem,
  key: string,
) {
  const says = speaker === null ? '' : `, says ${speaker.name}`;
  const mode = modality === null ? 'named together' : MODALITY_WORDS[modality].word;
  return {
    key,
    kind: 'sentence',
    text: sentence,
    aside: `${mode}${says} · ${[article.source, article.published && dayInWords(article.published)].filter(Boolean).join(', ') || article.title}`,
    action: { type: 'read', article: id, span: { start, end: start + sentence.length } },
    opens: false,
    children: [],
  } as const satisfies OutlineItem;
}
