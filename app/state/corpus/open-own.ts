/** Opens the graph of the user's own articles, and lets the address say so while it is open. */
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { keptEdition } from '../corrections/kept-edition.ts';
import { openLink, writeLink } from '../link.ts';
import type { Loading, Store } from '../store.ts';
import { OWN, saysOwn } from './address.ts';

/** A link's words on which graph it was made. */
const GRAPH_WORDS = /(?:^|&)graph=[^&]*/;

/** @param left told once another graph is opened */
export async function openOwnGraph(store: Store, built: GraphIndex, left: () => void): Promise<void> {
  const { loading } = store.getState();
  const kept = await keptEdition(store, { where: OWN, built });
  const { loading: now, history: steps } = store.getState();
  // Something else was opened meanwhile; corrections of what was open are no such thing.
  if (openedIn(now) !== openedIn(loading)) return;
  const before = steps.present.view;
  // The articles change under the view; what was chosen in it holds as far as the new graph has it.
  const isOwn = loading.status === 'ready' && loading.where === OWN;
  const link = isOwn ? writeLink(before, loading.index).replace(GRAPH_WORDS, '') : saysOwn() ? hash() : '';
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
