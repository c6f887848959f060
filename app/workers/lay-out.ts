/** The layout's worker as a function. */
import { networkOf, withPositions } from '../../core/analysis/network.ts';
import type { Network } from '../../core/analysis/network.ts';
import type { GraphDocument, Position } from '../../core/model/graph.ts';

export interface LayoutRequest {
  readonly network: Network;
  readonly seed: number;
}

/** How far it is, from 0 to 1; at the end the actors' positions, in their order. */
export type LayoutReply = { readonly share: number } | { readonly positions: readonly Position[] };

export interface LayoutProgress {
  readonly signal: AbortSignal;
  readonly tell: (share: number) => void;
}

/** The graph with positions for all actors. Rejects where the browser lets no worker run. */
export async function layOutInWorker(graph: GraphDocument, seed: number): Promise<GraphDocument> {
  return withPositions(graph, await spreadInWorker(networkOf(graph), seed));
}

/** Positions for all actors of a network. Rejects where the browser lets no worker run, and where it is stopped. */
export function spreadInWorker(
  network: Network,
  seed: number,
  progress?: LayoutProgress,
): Promise<readonly Position[]> {
  const worker = new Worker(new URL('layout-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<readonly Position[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
      if ('positions' in data) resolve(data.positions);
      else progress?.tell(data.share);
    };
    worker.onerror = () => reject(new Error('the layout worker failed'));
    progress?.signal.addEventListener('abort', () => reject(new Error('the layout was stopped')));
    const request: LayoutRequest = { network, seed };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
