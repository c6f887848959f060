import type { Article } from '../../model/article.ts';
import type { Result } from '../../model/result.ts';
import { stemOf, wholeOf, type ArticleReader } from './article-file.ts';
import { composeArticle } from './compose.ts';
import { decodeText } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';

/** Plain text and Markdown: one article a file. */
export const textFiles: ArticleReader = {
  endings: ['.txt', '.md'],
  *read(source) {
    const decoded = decodeText(wholeOf(source), source.path);
    const result = decoded.ok ? readText(source.path, decoded.value.text) : decoded;
    if (decoded.ok && decoded.value.remark) yield { remark: decoded.value.remark };
    if (result.ok) yield { article: result.value };
    else for (const skipped of result.problems) yield { skipped };
  },
};

/**
 * Reads an article from a plain text or Markdown file with optional YAML front matter.
 *
 * The text is what stands in the file, Markdown included; only CRLF becomes LF, and the byte-order mark and the front matter
 * are left out. Without a title in the front matter, a short first line is the title, else the id.
 */
function readText(path: string, text: string): Result<Article> {
  const split = splitFrontMatter(text, path);
  if (!split.ok) return split;
  const { frontMatter = {}, body } = split.value;
  return composeArticle(stemOf(path), frontMatter, body, {
    where: path,
    declareEnglish: 'say `language: en` in its front matter',
  });
}
