/** A thread that lays out one network and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { spread, type Network } from '../../core/analysis/index.ts';
import type { Position } from '../../core/model/graph.ts';

export interface LayoutOrder {
  readonly network: Network;
  readonly seed: number;
}

export type LayoutReply = { readonly share: number } | { readonly positions: readonly Position[] };

const { network, seed } = (workerData as { readonly order: LayoutOrder }).order;
const reply = (message: LayoutReply) => parentPort!.postMessage(message);
reply({ positions: spread(network, seed, (share) => reply({ share })) });
