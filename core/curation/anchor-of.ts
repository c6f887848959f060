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
 * whatever words there are; `null` for an actor that no article mentions. Of texts it looks at those alone that may have the name.
 */
export function anchorOfActor(graph: GraphDocument, { name, mentions }: Entity): Anchor | null {
  const isNamed = ({ article, start, end }: Mention): boolean =>
    end - start === name.length && textOf(graph, article).startsWith(name, start);
  const names = mentions.filter(({ form }) => form === 'name');
  const best = names.find(isNamed) ?? mentions.find(isNamed) ?? longest(names) ?? longest(mentions);
  return best === undefined ? null : anchorAt(graph, best.article, best);
}

const longest = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.reduce<Mention | undefined>(
    (best, one) => (best !== undefined && best.end - best.start >= one.end - one.start ? best : one),
    undefined,
  );

const known = new WeakMap<GraphDocument['articles'], ReadonlyMap<ArticleId, Article>>();

function textOf({ articles }: GraphDocument, id: ArticleId): string {
  let byId = known.get(articles);
  if (byId === undefined) known.set(articles, (byId = new Map(articles.map((article) => [article.id, article]))));
  return byId.get(id)!.text;
}
