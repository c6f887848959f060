/** The worker that reads files of graphs, as a function. */
import type { GraphDocument } from '../../core/model/graph.ts';
import { failure, success, type Problem, type Result } from '../../core/model/result.ts';
import { collectGraph, type GraphHead, type GraphPiece } from './graph-pieces.ts';
import type { IndexParts } from './index-parts.ts';

export type ImportReply =
  /** How much is done, from 0 to 1. */
  | { readonly share: number }
  | { readonly piece: GraphPiece }
  /** The last. */
  | { readonly head: GraphHead; readonly parts: IndexParts }
  | { readonly problems: readonly Problem[] };

export interface ImportProgress {
  readonly signal: AbortSignal;
  readonly tell: (share: number) => void;
}

export interface ImportedGraph {
  readonly graph: GraphDocument;
  /** `null` where nobody has found them yet. */
  readonly parts: IndexParts | null;
}

/** The graph of a file. Rejects where the browser lets no worker run or it can't read the file, and with the signal's reason. */
export function importInWorker(file: File, { signal, tell }: ImportProgress): Promise<Result<ImportedGraph>> {
  const worker = new Worker(new URL('import-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<ImportedGraph>>((resolve, reject) => {
    const graph = collectGraph();
    worker.onmessage = ({ data }: MessageEvent<ImportReply>) => {
      if ('share' in data) tell(data.share);
      else if ('piece' in data) graph.take(data.piece);
      else if ('head' in data) resolve(success({ graph: graph.whole(data.head), parts: data.parts }));
      else resolve(failure(...data.problems));
    };
    worker.onerror = ({ message }) => reject(new Error(message || 'the importing worker failed'));
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
