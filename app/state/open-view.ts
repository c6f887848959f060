/** Goes to a view that was kept: one step of the history, so that there is a way back. */
import type { KeptView } from './kept-view.ts';
import { openLink } from './link.ts';
import type { Store } from './store.ts';

/** @returns whether there is a graph open to see it on */
export function openView(store: Store, { link }: KeptView): boolean {
  const { loading, history } = store.getState();
  if (loading.status !== 'ready') return false;
  const { view, notices } = openLink(link, loading.index, history.present.view);
  store.dispatch({ type: 'open-view', view });
  notices.forEach(store.notify);
  return true;
}
