/** The correcting worker, from the page's side. It holds the graph as it was opened, so that only corrections and changes travel. */
import { indexColumns, type GraphIndex, type GraphLinks } from '../../core/analysis/graph-index.ts';
import type { Correction, CorrectionRequest, LineOutcome, Successors } from '../../core/curation/index.ts';
import type { BundleManifest } from '../../core/formats/bundle/index.ts';
import { ChangedTexts } from '../../core/model/changed-texts.ts';
import type { GraphColumns } from '../../core/model/columns.ts';
import type { GraphChange } from '../../core/model/graph-change.ts';
import type { Entity, Relation } from '../../core/model/graph.ts';
import type { Problem } from '../../core/model/result.ts';
import { LazyRows, type Rows } from '../../core/model/rows.ts';
import { TextsMissing } from '../../core/model/texts.ts';
import { giveGraph, headOf, type GraphHead, type GraphPiece } from './graph-pieces.ts';
import { turns } from './turns.ts';

/** Where a bundle lies, of which the worker fetches for itself what it needs. */
export interface BundleSource {
  readonly url: string;
  readonly manifest: BundleManifest;
}

export type CorrectMessage =
  | { readonly piece: GraphPiece }
  | { readonly head: GraphHead }
  | { readonly bundle: BundleSource }
  /** What does a request come to, of the graph with these corrections? */
  | { readonly request: CorrectionRequest; readonly note: string; readonly corrections: readonly Correction[] }
  /** The graph with these corrections is asked for; `from` are those that are shown so far. */
  | { readonly corrections: readonly Correction[]; readonly from: readonly Correction[] };

/** Columns over articles are as they were. */
type ChangedColumns = Omit<GraphColumns, 'graph' | 'sameText' | 'articleDay' | 'articleLength'>;

export type CorrectReply =
  /** How much is replayed, from 0 to 1. */
  | { readonly share: number }
  | { readonly entities: readonly Entity[] }
  | { readonly relations: readonly Relation[] }
  | {
      readonly outcomes: readonly LineOutcome[];
      readonly successors: Successors;
      /** The actors and relations that belong to it came before. */
      readonly change: Pick<GraphChange, 'kept' | 'origins'>;
      readonly columns: ChangedColumns;
      readonly links: GraphLinks;
    }
  | { readonly asked: readonly Correction[] | null }
  /** Something of the graph can't be had. */
  | { readonly problem: Problem };

export interface CorrectProgress {
  readonly signal: AbortSignal;
  readonly tell: (share: number) => void;
}

export interface CorrectedGraph {
  readonly index: GraphIndex;
  /** For each correction, in their order. */
  readonly outcomes: readonly LineOutcome[];
  /** Of those that the graph shown so far has, and this one has not. */
  readonly successors: Successors;
}

/** A graph as it was opened. Without a bundle all its texts have to be at hand. */
export interface CorrectedSource {
  readonly built: GraphIndex;
  readonly bundle: BundleSource | null;
}

/** After so long without a correction the worker goes, and with it its copy of the graph. */
const IDLE_MS = 120_000;

interface Held {
  readonly built: GraphIndex;
  readonly worker: Worker;
  /** Settles when it has the graph, or knows where that lies. */
  readonly ready: Promise<void>;
}

let held: Held | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;

function letGo(): void {
  held?.worker.terminate();
  held = null;
}

function hold({ built, bundle }: CorrectedSource, signal: AbortSignal): Held {
  clearTimeout(idle);
  if (held?.built === built) return held;
  letGo();
  const worker = new Worker(new URL('correct-worker.ts', import.meta.url), { type: 'module' });
  const post = (message: CorrectMessage): void => worker.postMessage(message);
  const give = async (): Promise<void> => {
    if (bundle !== null) return post({ bundle });
    const document = built.texts.document();
    await giveGraph(document, (piece) => post({ piece }), signal);
    post({ head: headOf(document) });
  };
  return (held = { built, worker, ready: give() });
}

const inTurn = turns();

/** `take` is given every reply, and has the answer once it is whole. */
function ask<Answer>(
  source: CorrectedSource,
  question: CorrectMessage,
  take: (reply: CorrectReply) => Answer | undefined,
  signal: AbortSignal,
): Promise<Answer> {
  return inTurn(async () => {
    signal.throwIfAborted();
    try {
      const { worker, ready } = hold(source, signal);
      const answer = new Promise<Answer>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<CorrectReply>) => {
          if ('problem' in data) return reject(new TextsMissing(data.problem));
          const taken = take(data);
          if (taken !== undefined) resolve(taken);
        };
        worker.onerror = ({ message }) => reject(new Error(message || 'the correcting worker failed'));
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
      // Told below; a failure on the way is heard there, too.
      answer.catch(() => undefined);
      await ready;
      signal.throwIfAborted();
      worker.postMessage(question);
      const whole = await answer;
      idle = setTimeout(letGo, IDLE_MS);
      return whole;
    } catch (error) {
      letGo();
      throw error;
    }
  });
}

/**
 * A graph with corrections replayed on it. Rejects where the browser lets no worker run, with `TextsMissing` where a part of a
 * bundle can't be had, and with the signal's reason. So does what follows.
 */
export function correctInWorker(
  source: CorrectedSource,
  corrections: readonly Correction[],
  from: readonly Correction[],
  { signal, tell }: CorrectProgress,
): Promise<CorrectedGraph> {
  const entities: Entity[] = [];
  const relations: Relation[] = [];
  const take = (reply: CorrectReply): CorrectedGraph | undefined => {
    if ('share' in reply) tell(reply.share);
    else if ('entities' in reply) entities.push(...reply.entities);
    else if ('relations' in reply) relations.push(...reply.relations);
    else if ('outcomes' in reply) {
      const { outcomes, successors, columns, links } = reply;
      const change = { ...reply.change, entities, relations };
      return { outcomes, successors, index: indexOf(source.built, columns, links, change) };
    }
    return undefined;
  };
  return ask(source, { corrections, from }, take, signal);
}

/** The corrections that a request comes to, of the graph with those there are; `null` where no article has words to point at. */
export async function askInWorker(
  source: CorrectedSource,
  question: Extract<CorrectMessage, { request: unknown }>,
  signal: AbortSignal,
): Promise<readonly Correction[] | null> {
  const { asked } = await ask(source, question, (reply) => ('asked' in reply ? reply : undefined), signal);
  return asked;
}

function indexOf(built: GraphIndex, columns: ChangedColumns, links: GraphLinks, change: GraphChange): GraphIndex {
  const { articleDay, articleLength, sameText, graph } = built;
  const outline = {
    ...graph,
    entities: rowsOf(graph.entities, change.kept.actors, change.entities),
    relations: rowsOf(graph.relations, change.kept.relations, change.relations),
  };
  const now: GraphColumns = { ...columns, graph: outline, articleDay, articleLength, sameText };
  return indexColumns(now, new ChangedTexts({ columns: built, texts: built.texts }, now, change), links);
}

function rowsOf<Item extends object>(before: Rows<Item>, kept: Int32Array, fresh: readonly Item[]): Rows<Item> {
  let next = 0;
  const freshNumber = kept.map((number) => (number === -1 ? next++ : -1));
  return new LazyRows(kept.length, (number) => before.at(kept[number]!) ?? fresh[freshNumber[number]!]!);
}
