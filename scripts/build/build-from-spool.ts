/** From readings that wait on the disk to a graph document on the disk. */
import { joinReadings, LAYOUT_SEED, type BuildProgress } from '../../core/build/index.ts';
import type { Curation } from '../../core/curation/index.ts';
import { checkGraph, createReadingDecoder, graphPieces } from '../../core/formats/index.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import type { ArticleReading } from '../../core/model/reading.ts';
import { describeProblem } from '../../core/model/result.ts';
import type { StartThread } from '../compiled/thread.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { readLexicon } from '../pipeline.ts';
import type { ProblemTeller } from '../terminal/problems.ts';
import type { Progress } from '../terminal/progress.ts';
import { summarize } from '../terminal/summary.ts';
import type { Interrupt } from './interrupt.ts';
import { layOutInThread } from './layout-thread.ts';
import type { Spool } from './spool.ts';

const STAGES: { readonly [Stage in BuildProgress['stage']]: string } = {
  articles: 'articles read',
  merge: 'merged',
  curate: 'corrected',
  layout: 'laid out',
};

/** Milliseconds that nobody needs to be told how far a step is. */
const SOON = 2000;

export interface FromSpool {
  readonly out: string;
  readonly title: string;
  readonly curation: Curation;
  readonly progress: Progress;
  readonly tell: ProblemTeller;
  readonly interrupt: Interrupt;
  readonly startThread: StartThread;
}

export interface Built {
  /** What the graph holds, in lines for a person. */
  readonly summary: readonly string[];
  readonly graph: GraphDocument;
}

/**
 * @returns nothing if somebody asked to stop
 * @throws Error if the document can't be written
 */
export async function buildFromSpool(
  spool: Spool,
  { out, title, curation, progress, tell, interrupt, startThread }: FromSpool,
): Promise<Built | undefined> {
  let began: number | undefined;
  const outcome = await joinReadings(readingsIn(spool), {
    ...{ lexicon: readLexicon(), curation, title, seed: LAYOUT_SEED },
    shouldStop: interrupt.requested,
    layOutElsewhere: (graph, seed, tell) =>
      layOutInThread(graph, seed, { startThread, tell, shouldStop: interrupt.requested }),
    onLaidOut: (share) => {
      began ??= performance.now();
      if (performance.now() - began > SOON) progress.update('being laid out', share, `: ${Math.floor(share * 100)} %`);
    },
    onProgress: async ({ stage, done, total }) => {
      progress.update(STAGES[stage], done / total);
      await new Promise(setImmediate);
    },
  });
  progress.finish();
  if (outcome.status === 'stopped') return undefined;
  for (const problem of outcome.problems) tell.problem('Correction', problem);
  write(out, outcome.graph);
  return { summary: summarize(outcome.graph), graph: outcome.graph };
}

function* readingsIn(spool: Spool): Generator<ArticleReading> {
  const decode = createReadingDecoder();
  for (const line of spool.lines()) yield decode(line);
}

/** Writes the graph document. One that no reader would take never replaces one that is good. */
function write(path: string, graph: GraphDocument): void {
  const checked = checkGraph(graph, 'the graph that was built');
  if (!checked.ok) throw new Error(checked.problems.map(describeProblem).join('\n'));
  writeAtomic(path, graphPieces(graph));
}
