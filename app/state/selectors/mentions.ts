/** Where articles name an actor, in their words. */
import { articlesNaming, type GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { Article } from '../../../core/model/article.ts';
import type { Mention } from '../../../core/model/graph.ts';
import type { ArticleId, EntityId } from '../../../core/model/ids.ts';
import { memoised } from './memoised.ts';
import { segment, type Piece } from './segments.ts';

/** An article that names an actor, and how often. */
export interface NamingArticle {
  readonly article: Pick<Article, 'id' | 'title' | 'source' | 'published'>;
  readonly count: number;
}

/** `pieces` is the mention with some words around it. */
export interface MentionItem {
  readonly mention: Mention;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Words on either side of a mention, in code units at most. */
const CONTEXT = 60;

/** The articles that name an actor, by number. */
export function namingArticles(index: GraphIndex, actor: number): readonly NamingArticle[] {
  const first = index.namedStart[actor]!;
  return [...articlesNaming(index, actor)].map((number, i) => {
    const { id, title, source, published } = index.graph.articles.at(number)!;
    const article = { id, title, ...(source && { source }), ...(published && { published }) };
    return { article, count: index.namedTimes[first + i]! };
  });
}

/** Where an article names an actor, in the article's words. */
export const mentionsIn = memoised((index: GraphIndex, id: EntityId, articleId: ArticleId): readonly MentionItem[] => {
  const { article, mentions } = index.texts.contents(index.articleNumber.get(articleId)!);
  const { text } = article;
  return mentions
    .filter(({ actor }) => actor === id)
    .map(({ mention }) => ({
      mention,
      text: text.slice(mention.start, mention.end),
      pieces: segment(text, surroundings(text, mention), [{ kind: 'mention', actor: id, ...spanOf(mention) }]),
    }));
});

const spanOf = ({ start, end }: Mention) => ({ start, end });

/** The words around a mention, within its line. */
function surroundings(text: string, { start, end }: Mention) {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const lineBefore = before.slice(before.lastIndexOf('\n') + 1);
  const lineAfter = after.split('\n', 1)[0]!;
  const wholeBefore =
    start - lineBefore.length > 0 && lineBefore.length === CONTEXT ? lineBefore.replace(/^\S*\s+/, '') : lineBefore;
  const wholeAfter = lineAfter.length === CONTEXT ? lineAfter.replace(/\s+\S*$/, '') : lineAfter;
  return { start: start - wholeBefore.length, end: end + wholeAfter.length };
}
