/** What the user takes away: the graph document, and the articles in a ZIP, as they came. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { writeArticle } from '../../../core/formats/index.ts';
import type { Outcome } from './messages.ts';
import type { Shelf } from './shelf.ts';

/** The graph as `npm run graph` would write it. */
export async function graphFile(shelf: Shelf): Promise<Outcome> {
  const text = await shelf.graph();
  if (text !== undefined)
    return { kind: 'saved', name: 'graph.json', content: new Blob([text], { type: 'application/json' }) };
  const what = 'There is no graph of these articles yet.';
  return { kind: 'failed', problem: { where: 'Your articles', what, remedy: 'Open their graph first.' } };
}

/**
 * Each file as it came. Of a file from which articles were removed, those that are left, each as a Markdown file that gives
 * the same article when it is read.
 */
export async function articlesZip(shelf: Shelf): Promise<Outcome> {
  const { articles } = await shelf.contents();
  const files = await shelf.files();
  const entries: Zippable = {};
  for (const { path, bytes, held } of files) {
    const left = articles.filter(({ file }) => file === path);
    if (left.length === held) entries[safePath(path)] = [bytes, { level: isPacked(path) ? 0 : 6 }];
    else for (const { id, article } of left) entries[safePath(`${path}/${id}.md`)] = strToU8(writeArticle(article));
  }
  const content = new Blob([zipSync(entries)], { type: 'application/zip' });
  return { kind: 'saved', name: 'articles.zip', content };
}

const isPacked = (path: string): boolean => /\.zip$/i.test(path);

/** Inside the ZIP's own folder, whatever the path says. */
const safePath = (path: string): string =>
  path
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
