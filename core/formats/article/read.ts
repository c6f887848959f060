import type { Article } from '../../model/article.ts';
import { articleId } from '../../model/ids.ts';
import { failure, success, type Problem, type Result } from '../../model/result.ts';
import { decodeText } from './decode.ts';
import { oneLine, splitFrontMatter } from './front-matter.ts';
import { isEnglish, otherLanguage } from './language.ts';

/** Endings of the files that can be read as articles. */
export const ARTICLE_ENDINGS = ['.txt', '.md'] as const;

/** A first line longer than this is a paragraph, not a headline. */
const LONGEST_TITLE = 140;

export interface ArticleFile {
  /** With `/` between folders; the id is the last part without its ending. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads an article from a plain text or Markdown file with optional YAML front matter.
 *
 * The text is what stands in the file, Markdown included; only CRLF becomes LF, and the byte-order mark and the front matter
 * are left out. Without a title in the front matter, a short first line is the title, else the id.
 */
export function readArticle({ path, bytes }: ArticleFile): Result<Article> {
  const decoded = decodeText(bytes, path);
  if (!decoded.ok) return decoded;
  const split = splitFrontMatter(decoded.value, path);
  if (!split.ok) return split;
  const { frontMatter = {}, body } = split.value;
  if (body.trim() === '') {
    return failure({
      where: path,
      what: 'The file holds no text.',
      remedy: 'Put the article into it, or leave it out.',
    });
  }
  const foreign = foreignProblem(path, body, frontMatter.language);
  if (foreign !== undefined) return failure(foreign);
  const id = articleIdOf(path);
  return success({
    id,
    ...frontMatter,
    title: frontMatter.title ?? headline(body) ?? id,
    text: body,
  });
}

/** A file's name without its ending. */
function articleIdOf(path: string) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return articleId(dot > 0 ? name.slice(0, dot) : name);
}

/** The first line that isn't empty, without Markdown's heading marks, if it is short enough for a title. */
function headline(text: string): string | undefined {
  const line = oneLine(/^.*\S.*$/m.exec(text)?.[0].replace(/^\s*#{1,6}\s/, '') ?? '');
  return line === '' || line.length > LONGEST_TITLE ? undefined : line;
}

/** What the front matter declares is believed; only undeclared texts are examined. */
function foreignProblem(where: string, text: string, declared: string | undefined): Problem | undefined {
  if (declared !== undefined) {
    if (isEnglish(declared)) return undefined;
    return {
      where,
      what: `The article is declared to be in another language than English (${declared}).`,
      remedy: 'Relata reads English only: translate the article or leave it out.',
    };
  }
  const found = otherLanguage(text);
  if (found === undefined) return undefined;
  return {
    where,
    what: `The article reads as another language than English (ISO 639-3: ${found}).`,
    remedy: 'If it is English, say `language: en` in its front matter; otherwise translate it or leave it out.',
  };
}
