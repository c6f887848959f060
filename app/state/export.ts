/** What can be taken out of the page: which part of the graph, what it holds, and what its files are called. */
import type { FilteredGraph } from '../../core/analysis/apply-filter.ts';
import { subgraph, subgraphInSteps, type Part } from '../../core/analysis/subgraph.ts';
import { pairOfActors, relationsOfPair, type GraphIndex } from '../../core/analysis/graph-index.ts';
import type { Exporter, ExportFile } from '../../core/formats/exporters.ts';
import { withPauses } from '../../core/model/gradual.ts';
import type { Entity, GraphDocument } from '../../core/model/graph.ts';
import type { Stop } from '../../core/model/texts.ts';
import type { WrittenFile, WriteWish } from '../workers/write-files.ts';
import { pathScene } from './selectors/lazy-paths.ts';
import { filteredOf } from './selectors/filtered.ts';
import { memoised } from './selectors/memoised.ts';
import { pauses } from './pauses.ts';
import { relationOfSelection } from './selectors/scene.ts';
import type { Selection, View } from './view.ts';
import { counted } from './wording.ts';

/** `paths`: what connects the actors that were asked about. */
export type ExportScope = 'visible' | 'selection' | 'paths' | 'all';

export type { Exporter, ExportFile };
export type { WrittenFile, WriteWish } from '../workers/write-files.ts';

/** Pieces of evidence up to which a graph is masked and written in a moment. */
const SMALL = 3000;

export const isLarge = ({ relations }: GraphDocument): boolean =>
  relations.reduce((sum, { evidence }) => sum + evidence.length, 0) > SMALL;

/** Writes in a worker, without stopping the page. Rejects where that fails or is called off. */
export const writeLarge = async (wish: WriteWish, signal: AbortSignal): Promise<readonly WrittenFile[]> =>
  (await import('../workers/write-files.ts')).writeInWorker(wish, signal);

/** The writers of formats and tables, and what masks names. They are fetched only when somebody exports. */
export async function loadExporters() {
  const [{ EXPORTERS, tableText }, { maskNames }] = await Promise.all([
    import('../../core/formats/exporters.ts'),
    import('../../core/analysis/mask/mask.ts'),
  ]);
  return { exporters: EXPORTERS, tableText, maskNames };
}

function partOf(index: GraphIndex, selection: Selection): Part | null {
  if (selection.kind === 'none') return null;
  if (selection.kind === 'actors') return { kind: 'actors', actors: selection.actors };
  if (selection.kind === 'pair') {
    const pair = pairOfActors(index, ...selection.pair);
    const numbers = pair === undefined ? [] : relationsOfPair(index, pair);
    return { kind: 'relations', relations: numbers.map((number) => index.graph.relations.at(number)!.id) };
  }
  return { kind: 'relations', relations: [relationOfSelection(selection)!] };
}

function relationsOnPaths(index: GraphIndex, view: View): Part | null {
  const paths = pathScene(index, view);
  if (paths === null) return null;
  const numbers = [...paths.pairs].flatMap((pair) => relationsOfPair(index, pair));
  return { kind: 'relations', relations: numbers.map((number) => index.graph.relations.at(number)!.id) };
}

/** What filters show, as far as it was put together in steps. */
const prepared = new WeakMap<FilteredGraph, GraphDocument>();

/** Whether a graph is so small that its parts are put together in a moment. */
export const isQuick = (index: GraphIndex): boolean => index.evidenceArticle.length <= SMALL;

/** Puts together what is visible without stopping the page, so that it is there when it is asked for. The texts must be. */
export async function prepareVisible(index: GraphIndex, view: View, stop?: Stop): Promise<void> {
  const filtered = filteredOf(index, view);
  if (prepared.has(filtered)) return;
  const graph = await withPauses(subgraphInSteps(filtered, { kind: 'visible' }), pauses(), stop);
  if (graph !== null) prepared.set(filtered, graph);
}

/** The part of the graph in a scope; `null` where nothing is selected, or no path is shown. What is selected is taken as the filter leaves it. */
export const exportedGraph = memoised((index: GraphIndex, view: View, scope: ExportScope): GraphDocument | null => {
  if (scope === 'all') return index.texts.document();
  const part = {
    visible: (): Part => ({ kind: 'visible' }),
    selection: () => partOf(index, view.selection),
    paths: () => relationsOnPaths(index, view),
  }[scope]();
  const filtered = filteredOf(index, view);
  const known = scope === 'visible' ? prepared.get(filtered) : undefined;
  return known ?? (part && subgraph(filtered, part));
});

/** The graph with its actors where the user put them. */
export const withPinned = memoised((graph: GraphDocument, pinned: View['pinned']): GraphDocument => {
  const isPinned = ({ id }: Entity): boolean => Object.hasOwn(pinned, id);
  if (!graph.entities.some(isPinned)) return graph;
  const entities = graph.entities.map((one) => (isPinned(one) ? { ...one, position: pinned[one.id]! } : one));
  return { ...graph, entities };
});

/** "38 actors, 96 relations, 120 sentences, 5 articles". */
export function contentsText({ entities, relations, articles }: GraphDocument): string {
  const sentences = relations.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return [
    counted(entities.length, 'actor'),
    counted(relations.length, 'relation'),
    counted(sentences, 'sentence'),
    counted(articles.length, 'article'),
  ].join(', ');
}

/** A file's name without its ending: the graph's title, the scope and how much it holds, in letters safe on every disk. */
export function fileStem(graph: GraphDocument, scope: ExportScope): string {
  const contents = `${graph.entities.length}-actors_${graph.relations.length}-relations`;
  return [fileName(graph.title, 'graph'), scope, contents].join('_');
}

/** Words as part of a file's name, in letters safe on every disk; `otherwise` where no letter is left. */
export function fileName(words: string, otherwise: string): string {
  const name = words
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return name || otherwise;
}
