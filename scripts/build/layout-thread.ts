/** A layout in a thread of its own: this one stays free to hear that somebody wants to stop. */
import { layOut, networkOf, withPositions } from '../../core/analysis/index.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import type { StartThread } from '../compiled/thread.ts';
import type { LayoutOrder, LayoutReply } from './layout-worker.ts';

/** So many actors are laid out within a second, hardly longer than a thread takes to start. */
const FEW = 1000;
/** Milliseconds between two looks at whether to go on. */
const LOOK = 50;

interface Steps {
  readonly startThread: StartThread;
  readonly tell?: ((share: number) => void) | undefined;
  readonly shouldStop: () => boolean;
}

/**
 * The graph with a position for every actor, the same as `layOut` gives.
 * @returns nothing if it was called off
 */
export function layOutInThread(
  graph: GraphDocument,
  seed: number,
  { startThread, tell, shouldStop }: Steps,
): Promise<GraphDocument | undefined> {
  if (graph.entities.length <= FEW) return Promise.resolve(layOut(graph, seed, tell));
  const order: LayoutOrder = { network: networkOf(graph), seed };
  const worker = startThread('layout-worker', { workerData: { order } });
  return new Promise<GraphDocument | undefined>((resolve, reject) => {
    const look = setInterval(() => {
      if (shouldStop()) end(() => resolve(undefined));
    }, LOOK);
    const end = (then: () => void) => {
      clearInterval(look);
      worker.removeAllListeners();
      void worker.terminate().then(then, reject);
    };
    worker.on('message', (reply: LayoutReply) => {
      if ('share' in reply) tell?.(reply.share);
      else end(() => resolve(withPositions(graph, reply.positions)));
    });
    worker.on('error', (error) => end(() => reject(error)));
  });
}
