/** Keeps the page's address and the view in step: the address is a link to what is seen, unless that is too long for a link. */
import type { Store } from './store.ts';

/** The address is written when the view has been still for this long: browsers slow down pages that write it too often. */
const PAUSE_MS = 200;

const TOO_LONG =
  'This view has become too large for a link: the address of the page no longer holds it. Share saves it as a file.';

/** Writes the address as the view changes, and opens the view of an address that the user gives. The result ends it. */
export function followAddress(store: Store): () => void {
  let written = location.hash.replace(/^#/, '');
  let toldTooLong = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = async (): Promise<void> => {
    // Not before the first paint, which needs none of it.
    const { LONGEST_LINK, prepareLinks, writeLink } = await import('./link.ts');
    const before = store.getState().loading;
    if (before.status === 'ready') await prepareLinks(before.index);
    const { loading, history: steps } = store.getState();
    if (loading.status !== 'ready' || loading !== before) return;
    const whole = writeLink(steps.present.view, loading.index);
    const tooLong = whole.length > LONGEST_LINK;
    if (tooLong && !toldTooLong) store.notify(TOO_LONG);
    toldTooLong = tooLong;
    const link = tooLong ? '' : whole;
    if (link === written) return;
    written = link;
    history.replaceState(null, '', `${location.pathname}${location.search}${link === '' ? '' : `#${link}`}`);
  };
  const unsubscribe = store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), PAUSE_MS);
  });
  const read = async (): Promise<void> => {
    const { openLink } = await import('./link.ts');
    const hash = location.hash.replace(/^#/, '');
    const { loading, history: steps } = store.getState();
    if (hash === written || loading.status !== 'ready') return;
    written = hash;
    const { view, notices } = openLink(hash, loading.index, steps.present.view);
    store.dispatch({ type: 'open-view', view });
    notices.forEach(store.notify);
  };
  const onHashChange = (): void => void read();
  addEventListener('hashchange', onHashChange);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    removeEventListener('hashchange', onHashChange);
  };
}
