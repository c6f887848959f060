/** A graph on its way between the page and a worker: in pieces, so that the page never has to stop to give or take it. */
import type { Article } from '../../core/model/article.ts';
import type { Entity, GraphDocument, Relation } from '../../core/model/graph.ts';

export type GraphPiece =
  | { readonly articles: readonly Article[] }
  | { readonly entities: readonly Entity[] }
  | { readonly relations: readonly Relation[] };

export type GraphHead = Omit<GraphDocument, 'articles' | 'entities' | 'relations'>;

/** So many at a time: a piece takes a few milliseconds. */
const ARTICLES = 50;
const ACTORS = 200;
const RELATIONS = 200;

export const headOf = ({ articles: _, entities: __, relations: ___, ...head }: GraphDocument): GraphHead => head;

export function* piecesOf({ articles, entities, relations }: GraphDocument): Generator<GraphPiece> {
  for (const part of sliced(articles, ARTICLES)) yield { articles: part };
  for (const part of sliced(entities, ACTORS)) yield { entities: part };
  for (const part of sliced(relations, RELATIONS)) yield { relations: part };
}

function* sliced<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** Milliseconds of giving at a time. */
const SLICE = 12;

/** Gives a graph piece by piece, with pauses in which the page can do something else. */
export async function giveGraph(
  graph: GraphDocument,
  post: (piece: GraphPiece) => void,
  signal: AbortSignal,
): Promise<void> {
  let until = performance.now() + SLICE;
  for (const piece of piecesOf(graph)) {
    if (signal.aborted) return;
    post(piece);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE;
  }
}

/** Puts a graph together that comes in pieces. */
export function collectGraph(): {
  readonly take: (piece: GraphPiece) => void;
  whole(head: GraphHead): GraphDocument;
} {
  const articles: Article[] = [];
  const entities: Entity[] = [];
  const relations: Relation[] = [];
  return {
    take(piece) {
      if ('articles' in piece) articles.push(...piece.articles);
      else if ('entities' in piece) entities.push(...piece.entities);
      else relations.push(...piece.relations);
    },
    whole: (head) => ({ ...head, articles, entities, relations }),
  };
}
