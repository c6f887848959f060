/** Anchors for what a graph holds now: the words by which a correction finds it again. */
import type { Article } from '../model/article.ts';
import type { Entity, GraphDocument, Mention } from '../model/graph.ts';
import type { Span } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';
import type { Anchor } from './correction.ts';

/** The anchor of a place in an article; throws where the graph does not hold the article. */
export function anchorAt(graph: GraphDocument, article: ArticleId, { start, end }: Span): Anchor {
  return { article, start, quote: textOf(graph, article).slice(start, end) };
}

/**
 * The anchor of an actor: the mention that says most plainly who is meant. Its own name, else the longest other name, else
 * whatever words there are; `null` for an actor that no article mentions.
 */
export function anchorOfActor(graph: GraphDocument, { name, mentions }: Entity): Anchor | null {
  const rank = (mention: Mention, words: string): number =>
    (words === name ? 2e6 : 0) + (mention.form === 'name' ? 1e6 : 0) + words.length;
  let best: { readonly anchor: Anchor; readonly rank: number } | null = null;
  for (const mention of mentions) {
    const anchor = anchorAt(graph, mention.article, mention);
    const value = rank(mention, anchor.quote);
    if (best === null || value > best.rank) best = { anchor, rank: value };
  }
  return best?.anchor ?? null;
}

const known = new WeakMap<GraphDocument['articles'], ReadonlyMap<ArticleId, Article>>();

function textOf({ articles }: GraphDocument, id: ArticleId): string {
  let byId = known.get(articles);
  if (byId === undefined) known.set(articles, (byId = new Map(articles.map((article) => [article.id, article]))));
  return byId.get(id)!.text;
}
