/** A graph with corrections replayed on it, as the build would: what the page shows once something is corrected. */
import { buildIndex, type GraphIndex } from '../../../core/analysis/graph-index.ts';
import { curate, type Correction, type LineOutcome } from '../../../core/curation/index.ts';

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

/** Replays corrections on a graph as it was opened, all of whose texts are at hand. */
export function editionOf(built: GraphIndex, corrections: readonly Correction[]): Edition {
  return corrections.length === 0 ? firstEdition(built) : extended(firstEdition(built), corrections);
}

/** An edition with further corrections after those it has. */
export function extended(before: Edition, corrections: readonly Correction[]): Edition {
  const lines = corrections.map((correction, i) => ({ line: before.lines.length + i + 1, correction }));
  const { graph, outcomes } = curate(before.index.texts.document(), { where: 'corrections', lines });
  const more = corrections.map((correction, i) => ({ correction, ...outcomes[i]! }));
  const index = graph === before.index.texts.document() ? before.index : buildIndex(graph);
  return { lines: [...before.lines, ...more], index };
}
