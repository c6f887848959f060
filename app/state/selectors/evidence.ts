/** One piece of evidence as the page shows it: the sentence in pieces, the article, who says so, and in what mode. */
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { Article } from '../../../core/model/article.ts';
import type { EntityId } from '../../../core/model/ids.ts';
import type { Quote } from '../../../core/model/texts.ts';
import type { Modality, RelationType } from '../../../core/model/ontology.ts';
import { namingOf } from '../naming.ts';
import type { EvidenceKey } from '../view.ts';
import { segment, type Mark, type Piece } from './segments.ts';

export interface EvidenceItem {
  readonly key: EvidenceKey;
  readonly type: RelationType;
  readonly article: Pick<Article, 'id' | 'title' | 'source' | 'published'>;
  /** The sentence as it stands in the article. */
  readonly sentence: string;
  readonly pieces: readonly Piece[];
  /** `null` for a co-mention. */
  readonly modality: Modality | null;
  /** Who says so, in the graph's name and in the article's words; `null` where the article says it itself. */
  readonly speaker: { readonly actor: EntityId | null; readonly name: string; readonly words: string } | null;
  /** The day of the event, where the sentence tells it. */
  readonly date: string | null;
  readonly location: { readonly actor: EntityId; readonly name: string } | null;
  /** The rule that found it. */
  readonly rule: string | null;
}

/** A piece of evidence of a relation, both by number. */
export function evidenceItem(index: GraphIndex, relationNumber: number, number: number): EvidenceItem {
  const relation = index.graph.relations.at(relationNumber)!;
  const quote = index.texts.quote(number);
  const { evidence, text, speaker: words } = quote;
  const { id, title, source, published } = index.graph.articles.at(index.evidenceArticle[number]!)!;
  const { attribution, location } = evidence;
  const naming = namingOf(index);
  const actor = attribution?.entity ?? null;
  return {
    key: { relation: relation.id, article: evidence.article, start: evidence.start },
    type: relation.type,
    article: { id, title, ...(source && { source }), ...(published && { published }) },
    sentence: text,
    pieces: segment(text, evidence, sentenceMarks(quote), evidence.start),
    modality: evidence.modality ?? null,
    speaker: attribution ? { actor, name: actor === null ? words : naming.actor(actor), words } : null,
    date: evidence.date ?? null,
    location: location === undefined ? null : { actor: location, name: naming.actor(location) },
    rule: evidence.rule ?? null,
  };
}

/** Mentions of the two ends, the trigger, and the words that name the speaker. */
function sentenceMarks({ evidence, mentions }: Quote): readonly Mark[] {
  return [
    ...mentions.map((mention): Mark => ({ kind: 'mention', ...mention })),
    ...(evidence.trigger ? [{ kind: 'trigger', ...evidence.trigger } as const] : []),
    ...(evidence.attribution
      ? [{ kind: 'attribution', start: evidence.attribution.start, end: evidence.attribution.end } as const]
      : []),
  ];
}
