/** Opens the graph of the user's own articles, and lets the address say so while it is open. */
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { keptEdition } from '../corrections/kept-edition.ts';
import { openLink, writeLink } from '../link.ts';
import type { Loading, OpenGraph, Store } from '../store.ts';
import { OWN, saysOwn } from './address.ts';

/** A link's words on which graph it was made. */
const GRAPH_WORDS = /(?:^|&)graph=[^&]*/;

/** @param left told once another graph is opened, or at once where that has happened meanwhile */
export async function openOwnGraph(store: Store, built: GraphIndex, left: () => void): Promise<void> {
  // What shows another graph goes first: it would take this one in only to go.
  if (!isOwn(store.getState().loading)) store.startLoading(OWN);
  const { loading } = store.getState();
  await turn();
  const kept = await keptEdition(store, { where: OWN, built });
  await turn();
  const { loading: now, history: steps } = store.getState();
  // Corrections of what was open open nothing else.
  if (openedIn(now) !== openedIn(loading)) return left();
  const before = steps.present.view;
  // The articles change under the view; what was chosen in it holds as far as the new graph has it.
  const link = isOwn(now) ? writeLink(before, now.index).replace(GRAPH_WORDS, '') : saysOwn() ? hash() : '';
  store.openIndex(built, OWN, () => {
    const opening = openLink(link, kept?.edition.index ?? built, before, built);
    if (kept === null) return opening;
    return { ...opening, edition: kept.edition, notices: [...kept.notices, ...opening.notices] };
  });
  setAddress(true);
  const unsubscribe = store.subscribe(() => {
    const { loading: then } = store.getState();
    if (then.status !== 'ready' || then.where === OWN) return;
    unsubscribe();
    setAddress(false);
    left();
  });
}

const isOwn = (loading: Loading): loading is OpenGraph => loading.status === 'ready' && loading.where === OWN;

/** The page does what waits. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const openedIn = (loading: Loading): unknown => (loading.status === 'ready' ? loading.built : loading);

const hash = (): string => location.hash.replace(/^#/, '');

function setAddress(own: boolean): void {
  const search = new URLSearchParams(location.search);
  if (own) search.delete('graph');
  if (own) search.set('own', '');
  else search.delete('own');
  const words = search.toString().replace(/=(?=&|$)/g, '');
  history.replaceState(null, '', `${location.pathname}${words === '' ? '' : `?${words}`}${location.hash}`);
}
