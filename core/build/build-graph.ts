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

/** What happens between steps. */
export interface BuildSteps {
  /** Awaited after each step, so that whoever builds can draw, or take messages, between two articles. */
  readonly onProgress?: (progress: BuildProgress) => void | Promise<void>;
  /** Told in the midst of the layout, which takes long for a large graph, what share of it is done. */
  readonly onLaidOut?: (share: number) => void;
  /** Asked before each step. */
  readonly shouldStop?: () => boolean;
  /** Has the layout done elsewhere, in a thread; resolves to nothing if it was called off. */
  readonly layOutElsewhere?: (
    graph: GraphDocument,
    seed: number,
    tell?: (share: number) => void,
  ) => Promise<GraphDocument | undefined>;
}

export interface JoinInput extends BuildSteps {
  readonly lexicon: Lexicon;
  readonly curation: Curation;
  readonly title: string;
  /** Of the layout. */
  readonly seed: number;
}

export interface BuildInput extends JoinInput {
  readonly articles: readonly Article[];
  /** Text to Doc. */
  readonly reader: (article: Article) => NamedDoc;
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
 * then all are joined. The same input gives the same document, in whatever order the articles come.
 */
export async function buildGraph(input: BuildInput): Promise<BuildOutcome> {
  const { articles, reader, lexicon, onProgress, shouldStop = () => false } = input;
  const readings: ArticleReading[] = [];
  for (const article of articles) {
    if (shouldStop()) return STOPPED;
    readings.push(extractArticle(reader(article), lexicon));
    await onProgress?.({ stage: 'articles', done: readings.length, total: articles.length });
  }
  return joinReadings(readings, input);
}

/** From readings, wherever and in whatever order they were made, to a graph document: merged, corrected, laid out. */
export async function joinReadings(readings: Iterable<ArticleReading>, input: JoinInput): Promise<BuildOutcome> {
  const { lexicon, curation, title, seed, onProgress, onLaidOut, shouldStop = () => false } = input;
  const { layOutElsewhere = layOut } = input;
  if (shouldStop()) return STOPPED;
  const merged = mergeReadings([...readings], lexicon, { title });
  await onProgress?.({ stage: 'merge', done: 1, total: 1 });

  if (shouldStop()) return STOPPED;
  const { graph, problems } = curate(merged, curation);
  await onProgress?.({ stage: 'curate', done: 1, total: 1 });

  if (shouldStop()) return STOPPED;
  const laidOut = await layOutElsewhere(graph, seed, onLaidOut);
  if (laidOut === undefined) return STOPPED;
  await onProgress?.({ stage: 'layout', done: 1, total: 1 });
  return { status: 'built', graph: laidOut, problems };
}
