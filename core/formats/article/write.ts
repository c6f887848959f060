import type { Article } from '../../model/article.ts';

const FIELDS = ['title', 'source', 'published', 'url', 'language'] as const;

/** The article as a Markdown file with front matter: read again under the name of its id, it is the same article. */
export function writeArticle(article: Article): string {
  const fields = FIELDS.flatMap((name) => {
    const value = article[name];
    // A JSON text is a YAML text.
    return value === undefined ? [] : [`${name}: ${JSON.stringify(value)}\n`];
  });
  return `---\n${fields.join('')}---\n${article.text}`;
}
