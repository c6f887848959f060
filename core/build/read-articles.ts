import { readArticle, type ArticleFile } from '../formats/index.ts';
import type { Article } from '../model/article.ts';
import { byCodeUnit } from '../model/graph.ts';
import type { Problem } from '../model/result.ts';

export interface ReadArticles {
  /** In the order of their files' paths. */
  readonly articles: readonly Article[];
  /** One for each file that was left out. */
  readonly skipped: readonly Problem[];
}

/**
 * Reads files as articles. A file that can't be read as one is left out and told; of two with one id the later path by code
 * unit is.
 */
export function readArticles(files: readonly ArticleFile[]): ReadArticles {
  const articles: Article[] = [];
  const skipped: Problem[] = [];
  const pathOf = new Map<string, string>();
  for (const file of [...files].sort((a, b) => byCodeUnit(a.path, b.path))) {
    const read = readArticle(file);
    if (!read.ok) {
      skipped.push(...read.problems);
      continue;
    }
    const earlier = pathOf.get(read.value.id);
    if (earlier === undefined) {
      pathOf.set(read.value.id, file.path);
      articles.push(read.value);
      continue;
    }
    skipped.push({
      where: file.path,
      what: `The id ${JSON.stringify(read.value.id)} is taken by ${earlier}.`,
      remedy: 'Rename one of the two files: an article is known by its file name.',
    });
  }
  return { articles, skipped };
}
