/** The layout's worker as a function. */
import type { GraphDocument } from '../../core/model/graph.ts';

export interface LayoutRequest {
  readonly graph: GraphDocument;
  readonly seed: number;
}

export interface LayoutReply {
  readonly graph: GraphDocument;
}

/** The graph with positions for all actors. Rejects where the browser lets no worker run. */
export function layOutInWorker(graph: GraphDocument, seed: number): Promise<GraphDocument> {
  const worker = new Worker(new URL('layout-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<GraphDocument>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => resolve(data.graph);
    worker.onerror = () => reject(new Error('the layout worker failed'));
    const request: LayoutRequest = { graph, seed };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
