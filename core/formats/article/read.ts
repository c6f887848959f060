/** Files that hold articles, by their endings. A new kind is a reader of its own and a line here. */
import type { Article } from '../../model/article.ts';
import type { Problem } from '../../model/result.ts';
import {
  UnreadableSource,
  type ArticleFile,
  type ArticleRead,
  type ArticleReader,
  type ArticleSource,
} from './article-file.ts';
import { csvFiles } from './csv.ts';
import { htmlFiles } from './html.ts';
import { isNoArticleOfFolder } from './in-folder.ts';
import { ndjsonFiles } from './ndjson.ts';
import { textFiles } from './text-file.ts';
import { zipFiles } from './zip.ts';

const READERS: readonly ArticleReader[] = [
  ...[textFiles, htmlFiles, csvFiles, ndjsonFiles],
  zipFiles({ isWanted: isArticleOfFolder, read: (member) => articlesIn(member) }),
];

/** Endings of the files that can be read as articles, in lower case. */
export const ARTICLE_ENDINGS: readonly string[] = READERS.flatMap(({ endings }) => endings);

export interface ReadArticleFile {
  /** In the order in which they stand in the file. */
  readonly articles: readonly Article[];
  /** One for each part of the file that gave no article, or one for the whole. */
  readonly skipped: readonly Problem[];
  /** What somebody should look at though it was read. */
  readonly remarks: readonly Problem[];
}

/** Reads a file that holds one article or many, by the ending of its name; a name without one is that of a text. */
export function readArticleFile({ path, bytes }: ArticleFile): ReadArticleFile {
  const articles: Article[] = [];
  const skipped: Problem[] = [];
  const remarks: Problem[] = [];
  for (const read of articlesIn({ path, pieces: [bytes] })) {
    if ('article' in read) articles.push(read.article);
    else if ('skipped' in read) skipped.push(read.skipped);
    else remarks.push(read.remark);
  }
  return { articles, skipped, remarks };
}

/** The same one after the other, while the file is taken in piece by piece. */
export function* articlesIn(source: ArticleSource): Generator<ArticleRead> {
  try {
    yield* readerOf(source).read(source);
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    yield { skipped: error.problem };
  }
}

function readerOf(source: ArticleSource): ArticleReader {
  const name = source.path.slice(source.path.lastIndexOf('/') + 1).toLowerCase();
  return READERS.find(({ endings }) => endings.some((ending) => name.endsWith(ending))) ?? textFiles;
}

/** Whether a file's name has an ending by which it can be read as articles. */
export function hasArticleEnding(path: string): boolean {
  const name = path.toLowerCase();
  return ARTICLE_ENDINGS.some((ending) => name.endsWith(ending));
}

/** Whether a file that nobody named, only what it is in, is taken for articles. */
export function isArticleOfFolder(path: string): boolean {
  return hasArticleEnding(path) && !isNoArticleOfFolder(path);
}
