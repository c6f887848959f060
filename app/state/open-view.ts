/** Goes to a view that was kept or that comes in a file: one step of the history, so that there is a way back. */
import type { Problem } from '../../core/model/result.ts';
import { claimsToBeView, readViewFile, type KeptView } from './kept-view.ts';
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

/** Opens the file of a view. @returns what is wrong with it, if anything; `null` where the text is no view at all */
export function openViewFile(store: Store, text: string, where: string): readonly Problem[] | null {
  if (!claimsToBeView(text)) return null;
  const view = readViewFile(text, where);
  if (!view.ok) return view.problems;
  if (openView(store, view.value)) return [];
  const what = 'This is a view, and no graph is open that it could be a view of.';
  return [{ where, what, remedy: 'Open the graph first, then the view.' }];
}
