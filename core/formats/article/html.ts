// Mozilla's own, that of Firefox's reading view: Apache-2.0, 90 kB, no dependencies.
import { Readability } from '@mozilla/readability';
// A document in plain JavaScript, for Node and workers alike: ISC, kept up.
import { parseHTML } from 'linkedom/worker';
import type { Article } from '../../model/article.ts';
import { failure, type Result } from '../../model/result.ts';
import { stemOf, wholeOf, type ArticleFile, type ArticleReader } from './article-file.ts';
import { composeArticle, oneLine, type ArticleFields } from './compose.ts';
import { isoDay } from './day.ts';
import { decodePage } from './html-encoding.ts';
import { dangerOf } from './html-guard.ts';
import { textOf, type PageNode } from './html-text.ts';

/** Saved web pages: the article in it, without what stands around it. */
export const htmlFiles: ArticleReader = {
  endings: ['.html', '.htm', '.xhtml'],
  *read(source) {
    const result = readPage({ path: source.path, bytes: wholeOf(source) });
    if (result.ok) yield { article: result.value };
    else for (const skipped of result.problems) yield { skipped };
  },
};

interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

interface PageDocument {
  querySelector(selector: string): PageElement | null;
}

/** Readability's finds; of these it can't say more than that they are strings or nothing. */
interface Found {
  readonly title?: string | null;
  readonly siteName?: string | null;
  readonly publishedTime?: string | null;
  readonly content?: PageNode | null;
}

function readPage({ path, bytes }: ArticleFile): Result<Article> {
  const remedy = 'Save the article’s text as a text file.';
  const decoded = decodePage(bytes, path);
  if (!decoded.ok) return decoded;
  const html = decoded.value.replaceAll('\r\n', '\n');
  const danger = dangerOf(html);
  if (danger !== undefined) return failure({ where: path, what: danger, remedy });
  const { document } = parseHTML(withRoot(html)) as unknown as { readonly document: PageDocument };
  // Before Readability, which takes the document apart.
  const fields = { ...urlOf(document, html), ...dayOf(document) };
  const found = articleOf(document);
  const text = found?.content ? textOf(found.content) : '';
  if (text === '') return failure({ where: path, what: 'No article was found in the page.', remedy });
  return composeArticle(stemOf(path), { ...fields, ...saidBy(found!) }, text, {
    where: path,
    declareEnglish: 'save its text as a text file with `language: en` in its front matter',
  });
}

/** The parser adds nothing that a page leaves out; who reads the article from it needs a root and a body. */
function withRoot(html: string): string {
  return /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
}

/** An article shorter than this, in characters, is sought again where less is taken for surroundings. */
const SHORT = 250;

function articleOf(document: PageDocument): Found | null {
  const options = { charThreshold: SHORT, serializer: (content: unknown) => content };
  return new Readability(document as never, options as never).parse() as Found | null;
}

function saidBy({ title, siteName, publishedTime }: Found): ArticleFields {
  const day = publishedTime ? isoDay(publishedTime.trim()) : undefined;
  const [headline, source] = [oneLine(title ?? ''), oneLine(siteName ?? '')];
  return {
    ...(headline !== '' && { title: headline }),
    ...(source !== '' && { source }),
    ...(day !== undefined && { published: day }),
  };
}

/** Where pages tell their day, the surest first. */
const DAYS = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['[itemprop="datePublished"]', 'datetime'],
  ['meta[name="date"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['meta[name="publish-date"]', 'content'],
  ['meta[name="DC.date.issued"]', 'content'],
  ['meta[name="dcterms.date"]', 'content'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
] as const;

function dayOf(document: PageDocument): ArticleFields {
  for (const [selector, attribute] of DAYS) {
    const day = isoDay(document.querySelector(selector)?.getAttribute(attribute)?.trim() ?? '');
    if (day !== undefined) return { published: day };
  }
  return {};
}

/** As browsers write it into a page that they save. */
const SAVED_FROM = /<!-- saved from url=\(\d{4}\)(\S{1,2000}) -->/;

function urlOf(document: PageDocument, html: string): ArticleFields {
  const told = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    SAVED_FROM.exec(html.slice(0, 4000))?.[1],
  ];
  const url = told.find((one) => /^https?:\/\/\S+$/.test(one ?? ''));
  return url ? { url } : {};
}
