/** The user's articles as the worker tends them: takes files in, reads what is new, makes the graph of them all. */
import { extractArticle } from '../../../core/extraction/index.ts';
import { endOfBatch } from '../../../core/language/index.ts';
import type { Article } from '../../../core/model/article.ts';
import type { NamedDoc } from '../../../core/model/doc.ts';
import { joinReadings, LAYOUT_SEED } from '../../../core/build/index.ts';
import { NO_CURATION } from '../../../core/curation/index.ts';
import { readGraph, writeGraph } from '../../../core/formats/index.ts';
import type { GraphDocument } from '../../../core/model/graph.ts';
import { describeProblem } from '../../../core/model/result.ts';
import { headOf, piecesOf, type GraphPiece } from '../graph-pieces.ts';
import { partsOf } from '../index-parts.ts';
import type { Arrival, CorpusProgress, CorpusView, Outcome } from './messages.ts';
import type { Pipeline } from './pipeline.ts';
import type { Keeping } from './roomy-storage.ts';
import type { Shelf } from './shelf.ts';
import { takeIn } from './take-in.ts';

export interface SessionTools {
  readonly shelf: Shelf;
  readonly keeping: () => Keeping;
  readonly fetchPipeline: (tell: (done: number, total: number) => void) => Promise<Pipeline>;
  /** Lets messages in. */
  readonly pause: () => Promise<void>;
}

export interface JobTools {
  readonly tell: (progress: CorpusProgress) => void;
  readonly send: (piece: GraphPiece) => void;
  readonly shouldStop: () => boolean;
  /** Settles once it should. */
  readonly stopped: Promise<void>;
}

export interface Session {
  view(): Promise<CorpusView>;
  add(files: readonly Arrival[], job: JobTools): Promise<Outcome>;
  build(job: JobTools): Promise<Outcome>;
}

const STOPPED: Outcome = { kind: 'stopped' };

export function createSession({ shelf, keeping, fetchPipeline, pause }: SessionTools): Session {
  let pipeline: Pipeline | null = null;
  /** `null` where the work is called off before all is there: a slow network is not waited for. */
  const pipelineFor = async ({ tell, stopped }: JobTools): Promise<Pipeline | null> => {
    if (pipeline !== null) return pipeline;
    const fetched = fetchPipeline((done, total) => tell({ stage: 'models', done, total, share: 0 }));
    fetched.catch(() => {});
    return (pipeline = await Promise.race([fetched, stopped.then(() => null)]));
  };

  /** Reads what has not been read. @returns whether it came to the end */
  const readNew = async (articles: readonly Article[], job: JobTools): Promise<boolean> => {
    const lengths = articles.reduce((sum, { text }) => sum + text.length, 0);
    const tools = await pipelineFor(job);
    if (tools === null) return false;
    let length = 0;
    for (let first = 0, end: number; first < articles.length; first = end) {
      end = endOfBatch(articles, first);
      let docs: readonly NamedDoc[] | undefined;
      for (let done = first; done < end; done++) {
        const { title, text } = articles[done]!;
        job.tell({ stage: 'articles', done, total: articles.length, name: title, share: length / lengths });
        await pause();
        if (job.shouldStop()) return false;
        docs ??= tools.readAll(articles.slice(first, end));
        await shelf.keepReading(extractArticle(docs[done - first]!, tools.lexicon));
        length += text.length;
      }
    }
    return true;
  };

  return {
    view: async () => viewOf(await shelf.contents(), keeping()),
    add: (files, job) => takeIn(files, shelf, pause, job),
    async build(job) {
      const { articles, read, revision, title } = await shelf.contents();
      const unread = articles.filter(({ id }) => !read.has(id)).map(({ article }) => article);
      let text = await shelf.graph();
      if (text === undefined) {
        if (unread.length > 0 && !(await readNew(unread, job))) return STOPPED;
        const total = articles.length;
        job.tell({ stage: 'graph', done: total, total, share: 1 });
        await pause();
        const tools = await pipelineFor(job);
        if (tools === null) return STOPPED;
        const outcome = await joinReadings(await shelf.readings(), {
          ...{ lexicon: tools.lexicon, title, seed: LAYOUT_SEED, curation: NO_CURATION },
          ...{ shouldStop: job.shouldStop, onProgress: pause },
        });
        if (outcome.status === 'stopped') return STOPPED;
        text = writeGraph(outcome.graph);
        await shelf.keepGraph(text, revision);
      }
      if (job.shouldStop()) return STOPPED;
      const graph = checked(text);
      for (const piece of piecesOf(graph)) job.send(piece);
      return { kind: 'built', head: headOf(graph), parts: partsOf(graph), revision };
    },
  };
}

/** A document after every check that a reader of it makes. */
function checked(text: string): GraphDocument {
  const read = readGraph(text, 'the graph that was built');
  if (!read.ok) throw new Error(read.problems.map(describeProblem).join('\n'));
  return read.value;
}

function viewOf(
  { articles, title, revision, read }: Awaited<ReturnType<Shelf['contents']>>,
  keeping: Keeping,
): CorpusView {
  return {
    title,
    revision,
    keeping,
    articles: articles.map(({ id, file, article }) => ({
      id,
      file,
      title: article.title,
      ...(article.source !== undefined && { source: article.source }),
      ...(article.published !== undefined && { published: article.published }),
      words: article.text.match(/\S+/g)?.length ?? 0,
      isRead: read.has(id),
    })),
  };
}
