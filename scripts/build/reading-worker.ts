/** A thread that reads articles: gets one, gives what was found in it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { extractArticle } from '../../core/extraction/index.ts';
import { encodeFindings } from '../../core/formats/part/reading-line.ts';
import type { ModelFiles } from '../../core/language/index.ts';
import type { Article } from '../../core/model/article.ts';
import { loadPipeline } from '../pipeline.ts';

/** What such a thread is started with. */
export interface ReadingThread {
  /** From `readModels`: all threads read the same memory. */
  readonly models: ModelFiles;
}

export interface ReadingOrder {
  readonly order: number;
  readonly article: Article;
}

export type ReadingReply =
  | { readonly order: number; readonly findings: string }
  /** A bug: any text can be read. */
  | { readonly order: number; readonly failure: string };

const { reader, lexicon } = loadPipeline((workerData as ReadingThread).models);
// What only the loading needed goes at once, before the heap grows around it.
setFlagsFromString('--expose-gc');
(runInNewContext('gc') as () => void)();

parentPort!.on('message', ({ order, article }: ReadingOrder) => {
  const reply = (message: ReadingReply) => parentPort!.postMessage(message);
  try {
    reply({ order, findings: encodeFindings(extractArticle(reader(article), lexicon)) });
  } catch (error) {
    reply({ order, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
