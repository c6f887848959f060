/** Gets a graph document into the store: from beside the page, or from a file that the user opens or drops. */
import { buildIndex, type GraphIndex } from '../../core/analysis/graph-index.ts';
import { claimsToBeManifest, manifestAlone } from '../../core/formats/bundle/claims.ts';
import { readGraph } from '../../core/formats/graph-document/read.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import { describeProblem, failure, success, type Problem, type Result } from '../../core/model/result.ts';
import type { ImportedGraph } from '../workers/import-graph.ts';
import { indexOfParts, type IndexParts } from '../workers/index-parts.ts';
import { askedBundle, fetchAsked, namesBundle, ofThisSite } from './ask-ahead.ts';
import { hasKeptCorrections } from './corrections/kept.ts';
import { readFirstPicture } from './first-picture.ts';
import { nextPaint } from './next-paint.ts';
import type { OpeningView, Store } from './store.ts';
import { INITIAL_VIEW } from './view.ts';

const LAYOUT_SEED = 1;

/** What the file of a view has in it. What deals with links and views is fetched only when there is one. */
const VIEW_FORMAT = 'relata-view';

/** Loads a graph document from an address of the page's own site; the view is what the link's `hash` asks for. Never rejects. */
export async function loadGraph(store: Store, url: string, hash: string): Promise<void> {
  store.startLoading(url);
  if (!ofThisSite(url)) {
    const what = 'The page opens graphs of its own site only.';
    return store.fail(url, [{ where: url, what, remedy: 'Download the graph, and open it as a file.' }]);
  }
  try {
    if (namesBundle(url) && (await openIfBundle(store, url, hash))) return;
    const response = await fetchAsked(url);
    if (!response.ok) {
      const what = `The server has no graph here (it answered ${response.status}).`;
      return store.fail(url, [{ where: url, what, remedy: NO_GRAPH_REMEDY }]);
    }
    const text = await response.text();
    if (isWebPage(text)) return store.fail(url, [webPageInstead(url)]);
    if (claimsToBeManifest(text) && (await openIfBundle(store, url, hash))) return;
    await openText(store, text, url, hash);
  } catch {
    const what = 'The graph could not be loaded.';
    store.fail(url, [{ where: url, what, remedy: 'Check the connection and try again, or open a graph file.' }]);
  }
}

const NO_GRAPH_REMEDY = 'Build it with `npm run graph`, or open a graph file.';

const WEB_PAGE = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)\b/i;
const isWebPage = (text: string): boolean => WEB_PAGE.test(text.slice(0, 2000));

/** Some servers answer with a page of theirs, and no error, where there is nothing. */
const webPageInstead = (where: string): Problem => ({
  where,
  what: 'There is no graph here: the server answered with a web page.',
  remedy: NO_GRAPH_REMEDY,
});

/** Opens the bundle of a manifest, if there is one. What deals with bundles is fetched only then. */
async function openIfBundle(store: Store, url: string, hash: string): Promise<boolean> {
  const { href } = new URL(url, location.href);
  const asked = askedBundle(href);
  // It is of the graph as it was built, in the initial view.
  const isShown = hash === '' && !hasKeptCorrections() && showFirst(store, asked.picture);
  void Promise.resolve(isShown).then(asked.goOn);
  const { openBundleAt } = await import('./open-bundle.ts');
  const result = await openBundleAt(href, asked);
  const { loading } = store.getState();
  // While the rest was on its way, its user has opened something else.
  if (loading.status !== 'loading' || loading.where !== url) return true;
  if (result === null) return false;
  if (!result.ok) refuse(store, url, result.problems);
  else await openIndex(store, result.value, url, hash);
  return true;
}

/** Shows what a bundle shows at first while the rest of it is on its way, unless that is there before. */
async function showFirst(store: Store, asked: Promise<string | null>): Promise<void> {
  const { loading } = store.getState();
  const text = await asked;
  const picture = text === null ? null : readFirstPicture(text);
  if (picture === null || store.getState().loading !== loading) return;
  store.showFirst(picture);
  await nextPaint();
}

/** Opens a graph as a link wants it, with the corrections that are kept for it, unless something else is wanted meanwhile. */
async function openIndex(store: Store, built: GraphIndex, where: string, hash: string): Promise<void> {
  const { loading } = store.getState();
  const link = hash === '' ? null : await import('./link.ts');
  const corrections = hasKeptCorrections() ? await import('./corrections/kept-edition.ts') : null;
  const kept = (await corrections?.keptEdition(store, { where, built })) ?? null;
  if (store.getState().loading !== loading) return;
  store.openIndex(built, where, () => {
    const { view: before } = store.getState().history.present;
    const { panels, theme } = before;
    // Where the graph could be seen already, its user may have begun to choose.
    const isSeen = loading.status === 'loading' && loading.first !== null;
    const view = isSeen ? before : { ...INITIAL_VIEW, panels, theme };
    const opening: OpeningView = link?.openLink(hash, kept?.edition.index ?? built, before, built) ?? {
      view,
      notices: [],
    };
    if (kept === null) return opening;
    return { ...opening, edition: kept.edition, notices: [...kept.notices, ...opening.notices] };
  });
}

/**
 * Opens a file: a graph document, or a view of the graph that is open. What is open stays open where the file is neither;
 * the problem is told. Never rejects.
 */
export async function openFile(store: Store, file: File): Promise<void> {
  const beginning = await file
    .slice(0, 1000)
    .text()
    .catch(() => '');
  const isView = beginning.includes(VIEW_FORMAT);
  if (!isView && (BEGINS_XML.test(beginning) || file.size > LARGE)) return openBeside(store, file);
  const text = await textOf(store, file);
  if (text === null) return;
  if (isView) {
    const { openViewFile } = await import('./open-view.ts');
    const problems = openViewFile(store, text, file.name);
    if (problems !== null) return problems.length === 0 ? undefined : refuse(store, file.name, problems);
  }
  store.startLoading(file.name);
  await openText(store, text, file.name, '');
}

const BEGINS_XML = /^\uFEFF?\s*</;

/** Bytes of JSON up to which a graph is read before anybody could see progress. */
const LARGE = 1_000_000;

/** In a worker, while what is open stays open. XML takes long to be read, and the code that reads it stays there. */
async function openBeside(store: Store, file: File): Promise<void> {
  const { importFile } = await import('./import-file.ts');
  const result = await importFile(file).catch(() => onThisThread(store, file));
  if (result === null) return;
  if (!result.ok) return refuse(store, file.name, result.problems);
  const { graph, parts } = result.value;
  store.startLoading(file.name);
  await openDocument(store, graph, file.name, '', parts);
}

/** Where no worker can run, the page stops for it. */
async function onThisThread(store: Store, file: File): Promise<Result<ImportedGraph> | null> {
  const text = await textOf(store, file);
  if (text === null) return null;
  const result = await readAnyGraph(text, file.name);
  return result.ok ? success({ graph: result.value, parts: null }) : result;
}

/** The text of a file; `null` where it can't be had, which is told. */
async function textOf(store: Store, file: File): Promise<string | null> {
  const text = await file.text().catch(() => null);
  const what = 'The file could not be read.';
  const remedy = 'Check that it still exists, and open it again.';
  if (text === null) refuse(store, file.name, [{ where: file.name, what, remedy }]);
  return text;
}

async function openText(store: Store, text: string, where: string, hash: string): Promise<void> {
  const result = await readAnyGraph(text, where);
  if (!result.ok) return refuse(store, where, result.problems);
  await openDocument(store, result.value, where, hash);
}

async function openDocument(
  store: Store,
  graph: GraphDocument,
  where: string,
  hash: string,
  parts: IndexParts | null = null,
): Promise<void> {
  const placed = await withPositions(graph);
  const index = parts === null ? buildIndex(placed) : indexOfParts(placed, parts);
  await openIndex(store, index, where, hash);
}

/** Where a graph is open it stays, and the problem is told beside it; else the page tells of nothing but the problem. */
function refuse(store: Store, where: string, problems: readonly Problem[]): void {
  store.goBack();
  if (store.getState().loading.status !== 'ready') return store.fail(where, problems);
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  store.notify(`${problems.slice(0, 1).map(describeProblem).join('')}${more}`);
}

/** A graph document, or a graph in a format of another program; the readers of those are fetched only when they are needed. */
async function readAnyGraph(text: string, where: string): Promise<Result<GraphDocument>> {
  if (claimsToBeManifest(text)) return failure(manifestAlone(where));
  const result = readGraph(text, where);
  if (result.ok) return result;
  const readers = await import('../../core/formats/importers.ts').catch(() => null);
  return readers?.importGraph(text, where) ?? result;
}

/** The build lays graphs out; a document from elsewhere may come without. Where nothing can, actors are placed in rings. */
async function withPositions(graph: GraphDocument): Promise<GraphDocument> {
  const { entities } = graph;
  if (entities.length === 0 || entities.some(({ position }) => position !== undefined)) return graph;
  const { layOutInWorker } = await import('../workers/lay-out.ts');
  return layOutInWorker(graph, LAYOUT_SEED).catch(() => graph);
}
