/** Gets a graph document into the store: from beside the page, or from a file that the user opens or drops. */
import { readGraph } from '../../core/formats/graph-document/read.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import { openLink } from './link.ts';
import type { Store } from './store.ts';

/** The graph that lies beside the page. */
export const DEFAULT_GRAPH = 'graph.json';

const LAYOUT_SEED = 1;

/** Loads a graph document from an address; the view is what the link's `hash` asks for. Never rejects. */
export async function loadGraph(store: Store, url: string, hash: string): Promise<void> {
  store.startLoading(url);
  try {
    const response = await fetch(url);
    if (!response.ok) {
      const what = `The server has no graph here (it answered ${response.status}).`;
      return store.fail(url, [{ where: url, what, remedy: 'Build it with `npm run graph`, or open a graph file.' }]);
    }
    await openText(store, await response.text(), url, hash);
  } catch {
    const what = 'The graph could not be loaded.';
    store.fail(url, [{ where: url, what, remedy: 'Check the connection and try again, or open a graph file.' }]);
  }
}

/** Opens a file's graph document. What is open stays open where the file is no graph; the problem is told. Never rejects. */
export async function openFile(store: Store, file: File): Promise<void> {
  store.startLoading(file.name);
  try {
    await openText(store, await file.text(), file.name, '');
  } catch {
    const what = 'The file could not be read.';
    store.fail(file.name, [{ where: file.name, what, remedy: 'Check that it still exists, and open it again.' }]);
  }
}

async function openText(store: Store, text: string, where: string, hash: string): Promise<void> {
  const result = readGraph(text, where);
  if (!result.ok) return store.fail(where, result.problems);
  const graph = await withPositions(result.value);
  store.open(graph, where, (index) => openLink(hash, index, store.getState().history.present.view));
}

/** The build lays graphs out; a document from elsewhere may come without. Where nothing can, actors are placed in rings. */
async function withPositions(graph: GraphDocument): Promise<GraphDocument> {
  const { entities } = graph;
  if (entities.length === 0 || entities.some(({ position }) => position !== undefined)) return graph;
  const { layOutInWorker } = await import('../workers/lay-out.ts');
  return layOutInWorker(graph, LAYOUT_SEED).catch(() => graph);
}
