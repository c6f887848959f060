import type { CanvasEvents } from '../../canvas/port.ts';
import type { Store } from '../../state/store.ts';
import { selectActors } from '../../state/actions.ts';
import { pairOf, selectedActors } from '../../state/view.ts';

/** What the gestures on the canvas do to the view. */
export function canvasEvents(store: Store, { hover, menu }: Pick<CanvasEvents, 'hover' | 'menu'>): CanvasEvents {
  return {
    hover,
    menu,
    select(target, add) {
      if (target === null) {
        if (!add) store.dispatch({ type: 'select', selection: { kind: 'none' } });
      } else if (target.kind === 'edge') {
        const { relation, pair } = target;
        store.dispatch({
          type: 'select',
          selection: relation === null ? { kind: 'pair', pair: pairOf(...pair) } : { kind: 'relation', relation },
        });
      } else if (add) {
        store.dispatch({ type: 'toggle-select', actor: target.actor });
      } else {
        store.dispatch({ type: 'select', selection: { kind: 'actors', actors: [target.actor] } });
      }
      if (store.getState().history.present.view.reader !== null) store.dispatch({ type: 'close-reader' });
    },
    selectArea(actors, add) {
      const before = add ? selectedActors(store.getState().history.present.view.selection) : [];
      store.dispatch({ type: 'select', selection: selectActors([...before, ...actors]) });
    },
    expand: (actor) => store.dispatch({ type: 'expand', actor }),
    move: (positions) => store.dispatch({ type: 'pin', positions }),
  };
}
