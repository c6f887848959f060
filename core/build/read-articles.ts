import { articlesIn, type ArticleFile } from '../formats/index.ts';
import type { Article } from '../model/article.ts';
import { byCodeUnit } from '../model/graph.ts';
import type { Problem } from '../model/result.ts';

export interface ReadArticles {
  /** In the order of their files' paths and of their places there. */
  readonly articles: readonly Article[];
  /** One for each file, or part of a file, that was left out. */
  readonly skipped: readonly Problem[];
}

/**
 * Reads files as articles. What can't be read as one is left out and told; of two with one id the later by path, by code
 * unit, and place is.
 */
export function readArticles(files: readonly ArticleFile[]): ReadArticles {
  const articles: Article[] = [];
  const skipped: Problem[] = [];
  const placeOf = new Map<string, string>();
  for (const { path, bytes } of [...files].sort((a, b) => byCodeUnit(a.path, b.path))) {
    for (const read of articlesIn({ path, pieces: [bytes] })) {
      if ('skipped' in read) {
        skipped.push(read.skipped);
        continue;
      }
      const { article, at } = read;
      const earlier = placeOf.get(article.id);
      if (earlier === undefined) {
        placeOf.set(article.id, at === undefined ? path : `${path}, ${at}`);
        articles.push(article);
      } else skipped.push(taken(article.id, earlier, path, at));
    }
  }
  return { articles, skipped };
}

const taken = (id: string, earlier: string, where: string, at?: string): Problem => ({
  where,
  ...(at !== undefined && { at }),
  what: `The id ${JSON.stringify(id)} is taken by ${earlier}.`,
  remedy:
    at === undefined
      ? 'Rename one of the two files: an article is known by its file name.'
      : 'Rename one of the two: an article of a table is known by the file name and its `id`, or the number of its row.',
});
