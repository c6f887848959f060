import { readGraph } from '../../../core/formats/index.ts';
import { describeProblem } from '../../../core/model/result.ts';
import type { GraphHead, GraphPiece } from './messages.ts';

/** So many at a time: the page takes a piece within a few milliseconds. */
const ARTICLES = 50;
const ACTORS = 200;
const RELATIONS = 200;

/** A document in pieces, after every check that a reader of it makes. */
export function piecesOf(text: string): { readonly head: GraphHead; readonly pieces: readonly GraphPiece[] } {
  const read = readGraph(text, 'the graph that was built');
  if (!read.ok) throw new Error(read.problems.map(describeProblem).join('\n'));
  const { articles, entities, relations, ...head } = read.value;
  return {
    head,
    pieces: [
      ...sliced(articles, ARTICLES).map((part) => ({ articles: part })),
      ...sliced(entities, ACTORS).map((part) => ({ entities: part })),
      ...sliced(relations, RELATIONS).map((part) => ({ relations: part })),
    ],
  };
}

function sliced<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
