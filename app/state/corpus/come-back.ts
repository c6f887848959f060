/** The page's address asks for the user's own articles: opens their graph, or says why it can't. */
import { DEFAULT_GRAPH } from '../ask-ahead.ts';
import { loadGraph } from '../load.ts';
import type { Store } from '../store.ts';
import { OWN } from './address.ts';
import { corpusOf } from './corpus.ts';
import { setDoor } from './door.ts';

const NOT_HERE =
  'This address leads to articles that are not in this browser: they were deleted, or are kept in another one.';

export async function comeBack(store: Store): Promise<void> {
  store.startLoading(OWN);
  const corpus = corpusOf(store);
  const kept = await corpus.look();
  if (kept !== null && kept.articles.length > 0) {
    // Reading takes its time, and shows how far it is.
    setDoor({ open: kept.articles.some(({ isRead }) => !isRead) });
    await corpus.open();
    setDoor({ open: corpus.getState().ended !== null });
  }
  if (store.getState().loading.status === 'ready') return;
  await loadGraph(store, DEFAULT_GRAPH, '');
  if (kept === null || kept.articles.length === 0) store.notify(NOT_HERE);
}
