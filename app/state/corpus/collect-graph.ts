import type { Article } from '../../../core/model/article.ts';
import type { Entity, GraphDocument, Relation } from '../../../core/model/graph.ts';
import type { GraphHead, GraphPiece } from '../../workers/corpus/messages.ts';

/** Puts a graph together that comes in pieces. */
export function collectGraph(): {
  readonly pieces: (piece: GraphPiece) => void;
  whole(head: GraphHead): GraphDocument;
} {
  const articles: Article[] = [];
  const entities: Entity[] = [];
  const relations: Relation[] = [];
  return {
    pieces(piece) {
      if ('articles' in piece) articles.push(...piece.articles);
      else if ('entities' in piece) entities.push(...piece.entities);
      else relations.push(...piece.relations);
    },
    whole: (head) => ({ ...head, articles, entities, relations }),
  };
}
