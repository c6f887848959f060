/** The worker that writes large graphs into files, as a function. */
import type { ExportOptions } from '../../core/formats/exporters.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import { giveGraph, headOf, type GraphHead, type GraphPiece } from './graph-pieces.ts';

export interface WriteWish {
  readonly graph: GraphDocument;
  /** The graph that it is a part of, where names are to be masked. */
  readonly maskedBy: GraphDocument | null;
  /** The format's id. */
  readonly format: string;
  readonly options: ExportOptions;
}

type Which = 'graph' | 'maskedBy';

export type WriteMessage =
  | { readonly of: Which; readonly piece: GraphPiece }
  | {
      readonly heads: Readonly<Record<Which, GraphHead | null>>;
      readonly format: string;
      readonly options: ExportOptions;
    };

export interface WrittenFile {
  readonly name: string;
  readonly content: Blob;
}

/** The files, or in words why there are none. */
export type WriteAnswer = readonly WrittenFile[] | string;

/** Rejects where the browser lets no worker run, and where it is called off. */
export async function writeInWorker(wish: WriteWish, signal: AbortSignal): Promise<readonly WrittenFile[]> {
  const worker = new Worker(new URL('write-worker.ts', import.meta.url), { type: 'module' });
  const post = (message: WriteMessage): void => worker.postMessage(message);
  const files = new Promise<readonly WrittenFile[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WriteAnswer>) =>
      typeof data === 'string' ? reject(new Error(data)) : resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker failed'));
    signal.addEventListener('abort', () => reject(new Error('called off')));
  });
  // Told below; a failure on the way is heard there, too.
  files.catch(() => undefined);
  const { graph, maskedBy, format, options } = wish;
  try {
    await giveGraph(graph, (piece) => post({ of: 'graph', piece }), signal);
    if (maskedBy !== null && maskedBy !== graph) {
      await giveGraph(maskedBy, (piece) => post({ of: 'maskedBy', piece }), signal);
    }
    post({ heads: { graph: headOf(graph), maskedBy: maskedBy && headOf(maskedBy) }, format, options });
    return await files;
  } finally {
    worker.terminate();
  }
}
