/** The open article as paragraphs of plain pieces, and the evidence in it to jump between. */
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { Article } from '../../../core/model/article.ts';
import type { EvidenceKey, OpenArticle, View } from '../view.ts';
import { actorsNamed, relationSummary, type ActorName, type RelationSummary } from './details.ts';
import { filteredOf } from './filtered.ts';
import { memoised } from './memoised.ts';
import { paragraphSpans, segment, type Mark, type Piece } from './segments.ts';

export interface ReaderArticle {
  readonly article: Article;
  readonly paragraphs: readonly { readonly start: number; readonly pieces: readonly Piece[] }[];
  /** In the order of the text, as far as the filter leaves it. */
  readonly evidence: readonly { readonly key: EvidenceKey; readonly end: number; readonly relation: RelationSummary }[];
  /** Everyone whom the article names, in the order of the first mention. */
  readonly actors: readonly ActorName[];
}

/** The article that the view has open, or `null`. */
export const openArticle = memoised((index: GraphIndex, view: View): ReaderArticle | null =>
  view.reader === null ? null : readerArticle(index, view, view.reader),
);

function readerArticle(index: GraphIndex, view: View, { article: id, span }: OpenArticle): ReaderArticle | null {
  const number = index.articleNumber.get(id);
  if (number === undefined) return null;
  const filtered = filteredOf(index, view);
  const { article, mentions, evidence } = index.texts.contents(number);
  const shown = evidence.filter((piece) => filtered.evidenceShown[piece.number] === 1);
  const idOf = (relation: number) => index.graph.relations.at(relation)!.id;
  const marks: readonly Mark[] = [
    ...mentions.map(({ actor, mention: { start, end } }): Mark => ({ kind: 'mention', actor, start, end })),
    ...shown.map(({ relation, start, end }): Mark => ({ kind: 'evidence', relation: idOf(relation), start, end })),
    ...shown.flatMap(({ trigger }) => (trigger ? ({ kind: 'trigger', ...trigger } as const) : [])),
    ...(span ? [{ kind: 'target', ...span } as const] : []),
  ];
  return {
    article,
    paragraphs: paragraphSpans(article.text).map((paragraph) => ({
      start: paragraph.start,
      pieces: segment(article.text, paragraph, marks),
    })),
    evidence: shown.map(({ relation, start, end }) => ({
      key: { relation: idOf(relation), article: id, start },
      end,
      relation: relationSummary(filtered, relation),
    })),
    actors: actorsNamed(index, mentions),
  };
}
