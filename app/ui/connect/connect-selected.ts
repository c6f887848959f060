import type { Store } from '../../state/store.ts';

/** Asks what connects the selected actors; where fewer than two are, the panel asks for names. */
export function connectSelected(store: Store): void {
  const { selection, connection } = store.getState().history.present.view;
  const actors = selection.kind === 'actors' ? selection.actors : selection.kind === 'pair' ? selection.pair : [];
  const before = connection?.actors ?? [];
  store.dispatch({
    type: 'connect',
    actors: actors.length === 0 ? before : [...(actors.length > 1 ? [] : before), ...actors],
  });
}
