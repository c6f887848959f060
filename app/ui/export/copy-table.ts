import { exportedGraph, loadExporters, prepareVisible } from '../../state/export.ts';
import type { Store } from '../../state/store.ts';
import type { Table } from '../../state/view.ts';

/** Puts a table on the clipboard, as spreadsheets paste it, and tells of it. `label`: "Actors". */
export async function copyTable(store: Store, text: string, label: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    store.notify(`${label} copied as a table: paste it into a spreadsheet.`);
  } catch {
    store.notify('The browser does not let the page copy. Download the tables as CSV instead.');
  }
}

const KINDS = {
  actors: { table: 'nodes', label: 'Actors' },
  relations: { table: 'edges', label: 'Relations' },
  evidence: { table: 'evidence', label: 'Sentences' },
} as const;

/** Copies what a table of the page lists: all of what the filters show. */
export async function copyShown(store: Store, of: Table): Promise<void> {
  const { loading, history } = store.getState();
  if (loading.status !== 'ready') return;
  const { index } = loading;
  const { view } = history.present;
  try {
    await index.texts.fetch('all');
  } catch (error) {
    return store.notify(error instanceof Error ? error.message : String(error));
  }
  await prepareVisible(index, view);
  const { tableText } = await loadExporters();
  await copyTable(store, tableText(exportedGraph(index, view, 'visible')!, KINDS[of].table), KINDS[of].label);
}
