import { articlesIn, type ArticleFile, type ArticleRead, type ArticleSource } from '../formats/index.ts';
import type { Article } from '../model/article.ts';
import { byCodeUnit } from '../model/graph.ts';
import type { Problem } from '../model/result.ts';

export interface ReadArticles {
  /** In the order of their files' paths and of their places there. */
  readonly articles: readonly Article[];
  /** One for each file, or part of a file, that was left out. */
  readonly skipped: readonly Problem[];
  /** What somebody should look at though it was read. */
  readonly remarks: readonly Problem[];
}

/**
 * Reads files as articles. What can't be read as one is left out and told; of two with one id the later by path, by code
 * unit, and place is. Articles of days after `latest` are remarked on.
 */
export function readArticles(files: readonly ArticleFile[], latest?: string): ReadArticles {
  const articles: Article[] = [];
  const skipped: Problem[] = [];
  const remarks: Problem[] = [];
  for (const read of streamArticles(
    files.map(({ path, bytes }) => ({ path, pieces: [bytes] })),
    latest,
  )) {
    if ('article' in read) articles.push(read.article);
    else if ('skipped' in read) skipped.push(read.skipped);
    else remarks.push(read.remark);
  }
  return { articles, skipped, remarks };
}

/** The same one after the other, files taken in piece by piece. */
export function* streamArticles(sources: readonly ArticleSource[], latest?: string): Generator<ArticleRead> {
  const placeOf = new Map<string, string>();
  for (const source of [...sources].sort((a, b) => byCodeUnit(a.path, b.path))) {
    for (const read of articlesIn(source)) {
      if (!('article' in read)) {
        yield read;
        continue;
      }
      const { article, at } = read;
      const earlier = placeOf.get(article.id);
      if (earlier !== undefined) {
        yield { skipped: taken(article.id, earlier, source.path, at) };
        continue;
      }
      placeOf.set(article.id, at === undefined ? source.path : `${source.path}, ${at}`);
      yield read;
      const { published } = article;
      if (latest !== undefined && published !== undefined && published > latest) {
        yield { remark: inFuture(published, source.path, at) };
      }
    }
  }
}

const inFuture = (day: string, where: string, at?: string): Problem => ({
  where,
  ...(at !== undefined && { at }),
  what: `The article is of a day that is yet to come: ${day}.`,
  remedy: 'If that is a slip, correct its date.',
});

const taken = (id: string, earlier: string, where: string, at?: string): Problem => ({
  where,
  ...(at !== undefined && { at }),
  what: `The id ${JSON.stringify(id)} is taken by ${earlier}.`,
  remedy:
    at === undefined
      ? 'Rename one of the two files: an article is known by its file name.'
      : 'Rename one of the two: an article of a table is known by the file name and its `id`, or the number of its row.',
});
