/** A graph with corrections replayed on it, as the build would: what the page shows once something is corrected. */
import { buildIndex, type GraphIndex } from '../../../core/analysis/graph-index.ts';
import { curate, type Correction, type LineOutcome } from '../../../core/curation/index.ts';
import { isCalledOff, watched } from '../work.ts';

/** A correction, and what became of it. */
export interface CorrectedLine extends LineOutcome {
  readonly correction: Correction;
}

export interface Edition {
  readonly lines: readonly CorrectedLine[];
  readonly index: GraphIndex;
}

/** The edition of a graph that nothing has been corrected in. */
export const firstEdition = (built: GraphIndex): Edition => ({ lines: [], index: built });

const CORRECTING = { name: 'Correcting', doing: 'Correcting the graph …', done: 'Corrected' };

/** A graph of so little evidence is corrected before anybody could see progress. */
const SMALL = 5000;

/** Gets all of a graph's sentences and articles, shown as work where they have yet to be fetched. Rejects as below. */
export async function allTexts({ texts }: GraphIndex): Promise<void> {
  if (texts.isWhole()) return;
  await watched(CORRECTING, async ({ signal, tell }) => {
    await texts.fetch('all', tell, signal);
    signal.throwIfAborted();
  });
}

/**
 * Replays corrections on a graph as it was opened. Of a large one sentences and articles are fetched and the rest is done in a
 * worker, shown as work; rejects where it is called off (`isCalledOff`), and where something can't be had.
 */
export async function correctedEdition(built: GraphIndex, corrections: readonly Correction[]): Promise<Edition> {
  if (corrections.length === 0) return firstEdition(built);
  await allTexts(built);
  if (built.evidenceArticle.length <= SMALL) return editionOf(built, corrections);
  try {
    return await inWorker(built, corrections);
  } catch (error) {
    if (isCalledOff(error)) throw error;
    // Where no worker can run, the page stops for a moment.
    return editionOf(built, corrections);
  }
}

async function inWorker(built: GraphIndex, corrections: readonly Correction[]): Promise<Edition> {
  const { correctInWorker } = await import('../../workers/correct-graph.ts');
  return watched(CORRECTING, async (progress) => {
    const { index, outcomes } = await correctInWorker(built, corrections, progress);
    return { index, lines: corrections.map((correction, i) => ({ correction, ...outcomes[i]! })) };
  });
}

/** The same at once; all texts have to be at hand. */
export function editionOf(built: GraphIndex, corrections: readonly Correction[]): Edition {
  const before = built.texts.document();
  const lines = corrections.map((correction, i) => ({ line: i + 1, correction }));
  const { graph, outcomes } = curate(before, { where: 'corrections', lines });
  const index = graph === before ? built : { ...buildIndex(graph), sameText: built.sameText };
  return { lines: corrections.map((correction, i) => ({ correction, ...outcomes[i]! })), index };
}
