/** Takes files in: each is opened, and the articles in it are kept, before the next. What was taken stays, however it ends. */
import { readArticles } from '../../../core/build/index.ts';
import { ARTICLE_ENDINGS, hasArticleEnding, isArticleOfFolder } from '../../../core/formats/index.ts';
import { byCodeUnit } from '../../../core/model/graph.ts';
import type { Problem } from '../../../core/model/result.ts';
import type { Arrival, Outcome, Received } from './messages.ts';
import type { JobTools } from './session.ts';
import type { Shelf } from './shelf.ts';

/** A larger file would not fit into a page's memory beside what is made of it, in bytes. */
const LARGEST_FILE = 100_000_000;

const NOTHING: Received = { added: 0, replaced: 0, unchanged: 0, skipped: [], remarks: [], passedOver: 0, unopened: 0 };

/** In the order of their paths, as the command line takes them: of two articles with one id the later is left out. */
export async function takeIn(
  files: readonly Arrival[],
  shelf: Shelf,
  pause: () => Promise<void>,
  { tell, shouldStop }: JobTools,
): Promise<Outcome> {
  const ordered = [...files].sort((a, b) => byCodeUnit(a.path, b.path));
  let received = NOTHING;
  for (const [done, arrival] of ordered.entries()) {
    tell({ stage: 'files', done, total: ordered.length, name: arrival.path, share: 0 });
    await pause();
    if (shouldStop()) return { kind: 'received', received: { ...received, unopened: ordered.length - done } };
    received = sum(received, await takeOne(arrival, shelf));
  }
  return { kind: 'received', received };
}

async function takeOne({ path, file }: Arrival, shelf: Shelf): Promise<Partial<Received>> {
  if (path.includes('/') && !isArticleOfFolder(path)) return { passedOver: 1 };
  if (!hasArticleEnding(path)) return { skipped: [{ where: path, ...WRONG_KIND }] };
  const bytes = await bytesOf(file);
  if (!(bytes instanceof Uint8Array)) return { skipped: [{ where: path, ...bytes }] };
  const { articles, skipped, remarks } = readArticles([{ path, bytes }], tomorrow());
  if (articles.length === 0) return { skipped };
  const { taken, ...placed } = await shelf.add({ path, bytes }, articles);
  return { ...placed, remarks, skipped: [...skipped, ...taken.map(({ id, by }) => takenBy(path, id, by))] };
}

/** Somewhere it is that day already. ISO 8601. */
const tomorrow = (): string => new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const sum = (all: Received, more: Partial<Received>): Received => ({
  ...all,
  added: all.added + (more.added ?? 0),
  replaced: all.replaced + (more.replaced ?? 0),
  unchanged: all.unchanged + (more.unchanged ?? 0),
  passedOver: all.passedOver + (more.passedOver ?? 0),
  skipped: [...all.skipped, ...(more.skipped ?? [])],
  remarks: [...all.remarks, ...(more.remarks ?? [])],
});

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | Pick<Problem, 'what' | 'remedy'>> {
  if (file.size > LARGEST_FILE) {
    const what = `The file is larger than a page can take in (${Math.round(file.size / 1e6)} MB).`;
    return { what, remedy: 'Split it, or read it with `npm run graph`.' };
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return { what: 'The file can’t be read.', remedy: 'Check that it still exists, and that you may read it.' };
  }
}

const WRONG_KIND = {
  what: 'Files of this kind are not read as articles.',
  remedy: `Give ${ARTICLE_ENDINGS.join(', ')} files; open graphs and views one at a time.`,
};

const takenBy = (where: string, id: string, by: string): Problem => ({
  where,
  what: `The id ${JSON.stringify(id)} is taken by ${by}.`,
  remedy: 'Rename one of the two files: an article is known by its file name.',
});
