import { curate, type Curation } from '../curation/index.ts';
import { extractArticle, mergeReadings, type Lexicon } from '../extraction/index.ts';
import type { Article } from '../model/article.ts';
import type { NamedDoc } from '../model/doc.ts';
import type { GraphDocument } from '../model/graph.ts';
import type { ArticleReading } from '../model/reading.ts';
import type { Problem } from '../model/result.ts';
import { layOut } from '../analysis/index.ts';

export type BuildStage = 'articles' | 'merge' | 'curate' | 'layout';

export interface BuildProgress {
  readonly stage: BuildStage;
  /** Steps of this stage that are done, and all of them. */
  readonly done: number;
  readonly total: number;
}

export interface BuildInput {
  readonly articles: readonly Article[];
  /** Text to Doc. */
  readonly reader: (article: Article) => NamedDoc;
  readonly lexicon: Lexicon;
  readonly curation: Curation;
  readonly title: string;
  /** Of the layout. */
  readonly seed: number;
  /** Awaited after each step, so that whoever builds can draw, or take messages, between two articles. */
  readonly onProgress?: (progress: BuildProgress) => void | Promise<void>;
  /** Asked before each step. */
  readonly shouldStop?: () => boolean;
}

export type BuildOutcome =
  | {
      readonly status: 'built';
      readonly graph: GraphDocument;
      /** Corrections that no longer apply. */
      readonly problems: readonly Problem[];
    }
  | { readonly status: 'stopped' };

const STOPPED: BuildOutcome = { status: 'stopped' };

/**
 * The whole way from articles to a graph document: each is parsed and its statements extracted without a look at the others,
 * then all are merged, corrected and laid out. The same input gives the same document, in whatever order the articles come.
 */
export async function buildGraph(input: BuildInput): Promise<BuildOutcome> {
  const { articles, reader, lexicon, curation, title, seed, onProgress, shouldStop = () => false } = input;
  const report = async (stage: BuildStage, done: number, total: number) => onProgress?.({ stage, done, total });

  const readings: ArticleReading[] = [];
  for (const article of articles) {
    if (shouldStop()) return STOPPED;
    readings.push(extractArticle(reader(article), lexicon));
    await report('articles', readings.length, articles.length);
  }
  if (shouldStop()) return STOPPED;
  const merged = mergeReadings(readings, lexicon, { title });
  await report('merge', 1, 1);

  if (shouldStop()) return STOPPED;
  const { graph, problems } = curate(merged, curation);
  await report('curate', 1, 1);

  if (shouldStop()) return STOPPED;
  const laidOut = layOut(graph, seed);
  await report('layout', 1, 1);
  return { status: 'built', graph: laidOut, problems };
}
