/** The correcting worker, from the page's side. It holds the graph as it was opened, so that only corrections and changes travel. */
import { indexColumns, type GraphIndex, type GraphLinks } from '../../core/analysis/graph-index.ts';
import type { Correction, LineOutcome } from '../../core/curation/index.ts';
import type { GraphColumns } from '../../core/model/columns.ts';
import { documentTexts } from '../../core/model/document-texts.ts';
import type { Entity, GraphDocument, Relation } from '../../core/model/graph.ts';
import { giveGraph, headOf, type GraphHead, type GraphPiece } from './graph-pieces.ts';

export type CorrectMessage =
  { readonly piece: GraphPiece } | { readonly head: GraphHead } | { readonly corrections: readonly Correction[] };

export type CorrectReply =
  /** How much is replayed, from 0 to 1. */
  | { readonly share: number }
  | { readonly entities: readonly Entity[] }
  | { readonly relations: readonly Relation[] }
  | {
      readonly outcomes: readonly LineOutcome[];
      /** Over the actors now: their numbers in the graph as it was opened, or -1 for the next of those that came. */
      readonly keptActors: Int32Array;
      readonly keptRelations: Int32Array;
      readonly columns: Omit<GraphColumns, 'graph' | 'sameText'>;
      readonly links: GraphLinks;
    };

export interface CorrectProgress {
  readonly signal: AbortSignal;
  readonly tell: (share: number) => void;
}

export interface CorrectedGraph {
  readonly index: GraphIndex;
  /** For each correction, in their order. */
  readonly outcomes: readonly LineOutcome[];
}

/** After so long without a correction the worker goes, and with it its copy of the graph. */
const IDLE_MS = 120_000;

interface Held {
  readonly built: GraphDocument;
  readonly worker: Worker;
  /** Settles when it has the graph. */
  readonly ready: Promise<void>;
}

let held: Held | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;

function letGo(): void {
  held?.worker.terminate();
  held = null;
}

function hold(built: GraphDocument, signal: AbortSignal): Held {
  clearTimeout(idle);
  if (held?.built === built) return held;
  letGo();
  const worker = new Worker(new URL('correct-worker.ts', import.meta.url), { type: 'module' });
  const post = (message: CorrectMessage): void => worker.postMessage(message);
  const ready = giveGraph(built, (piece) => post({ piece }), signal).then(() => post({ head: headOf(built) }));
  return (held = { built, worker, ready });
}

/** A graph with corrections replayed on it. Rejects where the browser lets no worker run, and with the signal's reason. */
export async function correctInWorker(
  built: GraphIndex,
  corrections: readonly Correction[],
  { signal, tell }: CorrectProgress,
): Promise<CorrectedGraph> {
  const document = built.texts.document();
  try {
    const { worker, ready } = hold(document, signal);
    const entities: Entity[] = [];
    const relations: Relation[] = [];
    const corrected = new Promise<CorrectedGraph>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<CorrectReply>) => {
        if ('share' in data) tell(data.share);
        else if ('entities' in data) entities.push(...data.entities);
        else if ('relations' in data) relations.push(...data.relations);
        else {
          const graph: GraphDocument = {
            ...document,
            entities: patched(document.entities, data.keptActors, entities),
            relations: patched(document.relations, data.keptRelations, relations),
          };
          // Articles are as they were.
          const columns = { graph, ...data.columns, sameText: built.sameText };
          resolve({ index: indexColumns(columns, documentTexts(graph), data.links), outcomes: data.outcomes });
        }
      };
      worker.onerror = ({ message }) => reject(new Error(message || 'the correcting worker failed'));
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
    // Told below; a failure on the way is heard there, too.
    corrected.catch(() => undefined);
    await ready;
    signal.throwIfAborted();
    worker.postMessage({ corrections } satisfies CorrectMessage);
    const result = await corrected;
    idle = setTimeout(letGo, IDLE_MS);
    return result;
  } catch (error) {
    letGo();
    throw error;
  }
}

function patched<Item>(before: readonly Item[], kept: Int32Array, fresh: readonly Item[]): Item[] {
  let next = 0;
  return Array.from(kept, (number) => (number === -1 ? fresh[next++]! : before[number]!));
}
