/** A graph with corrections replayed on it, as the build would: what the page shows once something is corrected. */
import { buildIndex, type GraphIndex } from '../../../core/analysis/graph-index.ts';
import {
  correctionsFor,
  curate,
  successors,
  type Correction,
  type CorrectionRequest,
  type LineOutcome,
  type Successors,
} from '../../../core/curation/index.ts';
import { TextsMissing } from '../../../core/model/texts.ts';
import { bundleSource } from '../bundle-source.ts';
import { isCalledOff, watched } from '../work.ts';

/** A correction, and what became of it. */
export interface CorrectedLine extends LineOutcome {
  readonly correction: Correction;
}

export interface Edition {
  readonly lines: readonly CorrectedLine[];
  readonly index: GraphIndex;
}

export interface NextEdition {
  readonly edition: Edition;
  /** Of the actors that the edition before has, and this one has not. */
  readonly successors: Successors;
}

/** The edition of a graph that nothing has been corrected in. */
export const firstEdition = (built: GraphIndex): Edition => ({ lines: [], index: built });

export const correctionsOf = ({ lines }: Edition): readonly Correction[] => lines.map(({ correction }) => correction);

const CORRECTING = { name: 'Correcting', doing: 'Correcting the graph …', done: 'Corrected' };

/** A graph of so little evidence is corrected before anybody could see progress. */
const isSmall = ({ evidenceArticle }: GraphIndex): boolean => evidenceArticle.length <= 5000;

/** A bundle that its corrections need not be fetched for as a whole. */
const sourceOf = (built: GraphIndex) => {
  const bundle = bundleSource(built);
  return bundle?.manifest.spans === undefined ? null : bundle;
};

/** Gets all of a graph's sentences and articles, shown as work where they have yet to be fetched. Rejects as below. */
async function allTexts({ texts }: GraphIndex): Promise<void> {
  if (texts.isWhole()) return;
  await watched(CORRECTING, async ({ signal, tell }) => {
    await texts.fetch('all', tell, signal);
    signal.throwIfAborted();
  });
}

/**
 * Replays corrections on a graph as it was opened; `before` is what is shown. Of a large one that is done in a worker, shown as
 * work; rejects where it is called off (`isCalledOff`), and where something can't be had (`TextsMissing`).
 */
export async function correctedEdition(
  built: GraphIndex,
  corrections: readonly Correction[],
  before = firstEdition(built),
): Promise<NextEdition> {
  if (corrections.length + before.lines.length === 0) return { edition: before, successors: new Map() };
  return inWorkerOr(
    built,
    () => inWorker(built, corrections, before),
    () => nextEdition(built, corrections, before),
  );
}

/** The corrections that a request comes to, in the edition shown; `null` where no article has words to point at. Rejects as above. */
export async function requestedCorrections(
  built: GraphIndex,
  shown: Edition,
  request: CorrectionRequest,
  note: string,
): Promise<readonly Correction[] | null> {
  const { texts } = shown.index;
  const here = (): readonly Correction[] | null => correctionsFor(texts.document(), request, note);
  if (texts.isWhole()) return here();
  return inWorkerOr(built, () => askedInWorker(built, shown, request, note), here);
}

/** Where no worker can run, and of a small graph, it is done `here`, with all texts at hand. */
async function inWorkerOr<Value>(built: GraphIndex, worker: () => Promise<Value>, here: () => Value): Promise<Value> {
  if (isSmall(built) || sourceOf(built) === null) await allTexts(built);
  if (isSmall(built)) return here();
  try {
    return await worker();
  } catch (error) {
    if (isCalledOff(error) || error instanceof TextsMissing) throw error;
    await allTexts(built);
    return here();
  }
}

async function inWorker(built: GraphIndex, corrections: readonly Correction[], before: Edition): Promise<NextEdition> {
  const { correctInWorker } = await import('../../workers/correct-graph.ts');
  return watched(CORRECTING, async (progress) => {
    const source = { built, bundle: sourceOf(built) };
    const corrected = await correctInWorker(source, corrections, correctionsOf(before), progress);
    const lines = corrections.map((correction, i) => ({ correction, ...corrected.outcomes[i]! }));
    const edition = corrections.length === 0 ? firstEdition(built) : { index: corrected.index, lines };
    return { edition, successors: corrected.successors };
  });
}

async function askedInWorker(
  built: GraphIndex,
  shown: Edition,
  request: CorrectionRequest,
  note: string,
): Promise<readonly Correction[] | null> {
  const { askInWorker } = await import('../../workers/correct-graph.ts');
  const question = { request, note, corrections: correctionsOf(shown) };
  return watched(CORRECTING, ({ signal }) => askInWorker({ built, bundle: sourceOf(built) }, question, signal));
}

function nextEdition(built: GraphIndex, corrections: readonly Correction[], before: Edition): NextEdition {
  const edition = editionOf(built, corrections);
  return { edition, successors: successors(before.index.texts.document(), edition.index.texts.document()) };
}

/** The same at once; all texts have to be at hand. */
export function editionOf(built: GraphIndex, corrections: readonly Correction[]): Edition {
  const before = built.texts.document();
  const lines = corrections.map((correction, i) => ({ line: i + 1, correction }));
  const { graph, outcomes } = curate(before, { where: 'corrections', lines });
  const index = graph === before ? built : { ...buildIndex(graph), sameText: built.sameText };
  return { lines: corrections.map((correction, i) => ({ correction, ...outcomes[i]! })), index };
}
