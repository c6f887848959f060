/** Replays corrections on a graph off the page's thread, and gives back what they change in it. */
import { linksOf } from '../../core/analysis/graph-index.ts';
import { changedColumns } from '../../core/model/changed-columns.ts';
import { columnsOf, type GraphColumns } from '../../core/model/columns.ts';
import { correctionsFor, curate, successors, type Correction, type LineOutcome } from '../../core/curation/index.ts';
import { openSpans } from '../../core/formats/bundle/index.ts';
import { changeOf } from '../../core/model/graph-change.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import { NotLoaded, TextsMissing } from '../../core/model/texts.ts';
import { accessBeside } from './bundle-access.ts';
import type { BundleSource, CorrectMessage, CorrectReply } from './correct-graph.ts';
import { collectGraph } from './graph-pieces.ts';

/** The graph as it was opened. */
interface Base {
  readonly graph: GraphDocument;
  readonly columns: GraphColumns;
}

interface Replayed {
  readonly graph: GraphDocument;
  readonly outcomes: readonly LineOutcome[];
}

const collected = collectGraph();
let base: Promise<Base> | null = null;
/** The last corrections, as text, and what they made of the graph: the next are mostly these and one more. */
let last: (Replayed & { readonly lines: readonly string[] }) | null = null;

const post = (reply: CorrectReply, transfer: Transferable[] = []): void => self.postMessage(reply, { transfer });

self.onmessage = ({ data }: MessageEvent<CorrectMessage>): void => {
  if ('piece' in data) collected.take(data.piece);
  else if ('head' in data) base = Promise.resolve(withColumns(collected.whole(data.head)));
  else if ('bundle' in data) {
    base = opened(data.bundle);
    // Told to who asks for it.
    base.catch(() => undefined);
  } else void answer(data).catch(tellFailure);
};

const withColumns = (graph: GraphDocument): Base => ({ graph, columns: columnsOf(graph) });

async function opened({ url, manifest }: BundleSource): Promise<Base> {
  const bundle = await openSpans(manifest, accessBeside(url));
  if (!bundle.ok) throw new TextsMissing(bundle.problems[0]!);
  return bundle.value;
}

function tellFailure(error: unknown): void {
  if (error instanceof TextsMissing) return post({ problem: error.problem });
  // Heard as the worker's own failure.
  setTimeout(() => {
    throw error;
  });
}

type Question = Extract<CorrectMessage, { corrections: unknown }>;

async function answer(question: Question): Promise<void> {
  const built = await base!;
  const before = await replayed(built.graph, 'request' in question ? question.corrections : question.from);
  if ('request' in question) {
    const { request, note } = question;
    return post({ asked: await whenLoaded(() => correctionsFor(before.graph, request, note)) });
  }
  const now = await replayed(built.graph, question.corrections, (share) => post({ share }));
  give(built, before, now);
}

/** Asks again when an article has come that was not there. */
async function whenLoaded<Value>(ask: () => Value): Promise<Value> {
  for (;;) {
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      await error.ready;
    }
  }
}

async function replayed(
  built: GraphDocument,
  corrections: readonly Correction[],
  tell?: (share: number) => void,
): Promise<Replayed> {
  const lines = corrections.map((correction) => JSON.stringify(correction));
  const goesOn = last?.lines.every((line, i) => line === lines[i]) ?? false;
  let graph = goesOn ? last!.graph : built;
  const outcomes = goesOn ? [...last!.outcomes] : [];
  const first = outcomes.length;
  for (const correction of corrections.slice(first)) {
    const line = [{ line: outcomes.length + 1, correction }];
    const curated = await whenLoaded(() => curate(graph, { where: 'corrections', lines: line }));
    graph = curated.graph;
    outcomes.push(...curated.outcomes);
    tell?.((outcomes.length - first) / (corrections.length - first));
  }
  last = { lines, graph, outcomes };
  return last;
}

/** Items in a message: taking them takes the page a few milliseconds. */
const AT_ONCE = 200;

function give(built: Base, before: Replayed, { graph, outcomes }: Replayed): void {
  const { kept, origins, entities, relations } = changeOf(built.graph, graph);
  for (let at = 0; at < entities.length; at += AT_ONCE) post({ entities: entities.slice(at, at + AT_ONCE) });
  for (let at = 0; at < relations.length; at += AT_ONCE) post({ relations: relations.slice(at, at + AT_ONCE) });
  const {
    graph: _,
    sameText: __,
    articleDay: ___,
    articleLength: ____,
    ...columns
  } = changedColumns(built.columns, graph, kept);
  const links = linksOf(columns);
  const numbers = [...Object.values(columns), ...Object.values(links), kept.actors, kept.relations, origins];
  post({ outcomes, successors: successors(before.graph, graph), change: { kept, origins }, columns, links }, [
    ...new Set(numbers.map(({ buffer }) => buffer as ArrayBuffer)),
  ]);
}
