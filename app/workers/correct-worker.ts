/** Replays corrections on a graph off the page's thread, and gives back what they change in it. */
import { linksOf } from '../../core/analysis/graph-index.ts';
import { changedColumns } from '../../core/model/changed-columns.ts';
import { columnsOf, type GraphColumns } from '../../core/model/columns.ts';
import { curate, type LineOutcome } from '../../core/curation/index.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import type { CorrectMessage, CorrectReply } from './correct-graph.ts';
import { collectGraph } from './graph-pieces.ts';

const collected = collectGraph();
let base: GraphDocument | null = null;
/** Of that graph, once a correction has been given: those of the next follow from them. */
let baseColumns: GraphColumns | null = null;
/** The last corrections, as text, and what they made of the graph: the next are mostly these and one more. */
let last: {
  readonly lines: readonly string[];
  readonly graph: GraphDocument;
  readonly outcomes: LineOutcome[];
} | null = null;

const post = (reply: CorrectReply, transfer: Transferable[] = []): void => self.postMessage(reply, { transfer });

self.onmessage = ({ data }: MessageEvent<CorrectMessage>): void => {
  if ('piece' in data) collected.take(data.piece);
  else if ('head' in data) base = collected.whole(data.head);
  else replay(base!, data.corrections);
};

type Corrections = Extract<CorrectMessage, { corrections: unknown }>['corrections'];

function replay(built: GraphDocument, corrections: Corrections): void {
  const lines = corrections.map((correction) => JSON.stringify(correction));
  const goesOn = last !== null && last.lines.every((line, i) => line === lines[i]);
  let graph = goesOn ? last!.graph : built;
  const outcomes = goesOn ? [...last!.outcomes] : [];
  const first = outcomes.length;
  for (const correction of corrections.slice(first)) {
    const curated = curate(graph, { where: 'corrections', lines: [{ line: outcomes.length + 1, correction }] });
    graph = curated.graph;
    outcomes.push(...curated.outcomes);
    post({ share: (outcomes.length - first) / (corrections.length - first) });
  }
  last = { lines, graph, outcomes };
  give(built, graph, outcomes);
}

/** Items in a message: taking them takes the page a few milliseconds. */
const AT_ONCE = 200;

function give(built: GraphDocument, graph: GraphDocument, outcomes: readonly LineOutcome[]): void {
  const actors = difference(built.entities, graph.entities);
  const relations = difference(built.relations, graph.relations);
  for (let at = 0; at < actors.fresh.length; at += AT_ONCE) post({ entities: actors.fresh.slice(at, at + AT_ONCE) });
  for (let at = 0; at < relations.fresh.length; at += AT_ONCE) {
    post({ relations: relations.fresh.slice(at, at + AT_ONCE) });
  }
  const kept = { actors: actors.kept, relations: relations.kept };
  const whole = baseColumns === null ? columnsOf(graph) : changedColumns(baseColumns, graph, kept);
  const { graph: _, sameText: __, ...columns } = whole;
  const links = linksOf(columns);
  const all = [...Object.values(columns), ...Object.values(links)] as (Int32Array | Uint8Array)[];
  const buffers = all.map((column) => column.buffer as ArrayBuffer);
  post({ outcomes, keptActors: actors.kept, keptRelations: relations.kept, columns, links }, [
    ...buffers,
    actors.kept.buffer,
    relations.kept.buffer,
  ]);
  // Nobody waits for it now.
  baseColumns ??= columnsOf(built);
}

interface Difference<Item> {
  /** Over the items now: which of those before it is, or -1 for the next fresh one. */
  readonly kept: Int32Array<ArrayBuffer>;
  readonly fresh: readonly Item[];
}

function difference<Item>(before: readonly Item[], now: readonly Item[]): Difference<Item> {
  const numbers = new Map(before.map((item, number) => [item, number]));
  const kept = Int32Array.from(now, (item) => numbers.get(item) ?? -1);
  return { kept, fresh: now.filter((_, i) => kept[i] === -1) };
}
