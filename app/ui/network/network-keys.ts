import { useEffect, type KeyboardEvent as ReactKeyboardEvent, type RefObject } from 'react';
import type { CanvasEvents, GraphCanvas } from '../../canvas/port.ts';
import { useStore } from '../../state/provider.tsx';
import type { Direction } from '../../state/selectors/towards.ts';
import type { Store } from '../../state/store.ts';
import type { Selection } from '../../state/view.ts';
import { isTyping, ZOOM_STEP } from '../shell/shortcuts.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Keys for the network: F, + and − anywhere on the page, arrows and the menu key while it has the focus. Gives the handler of the latter. */
export function useNetworkKeys(
  canvas: RefObject<GraphCanvas | null>,
  menu: CanvasEvents['menu'],
): (event: ReactKeyboardEvent) => void {
  const store = useStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
      if (defaultPrevented || ctrlKey || metaKey || altKey || isTyping(target)) return;
      if (key.toLowerCase() === 'f') canvas.current?.fit();
      else if (key === '+' || key === '=') canvas.current?.zoomBy(ZOOM_STEP);
      else if (key === '-') canvas.current?.zoomBy(1 / ZOOM_STEP);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [canvas]);
  return (event) => {
    const direction = DIRECTIONS[event.key];
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      return openMenu(canvas.current, store.getState().history.present.view.selection, menu);
    }
    if (direction === undefined) return;
    event.preventDefault();
    void step(store, direction);
  };
}

/** Selects the actor that lies in a direction; how to find it is fetched at the first step. */
async function step(store: Store, direction: Direction): Promise<void> {
  const { neighbourTowards } = await import('../../state/selectors/towards.ts');
  const { loading, history } = store.getState();
  if (loading.status !== 'ready') return;
  const next = neighbourTowards(loading.index, history.present.view, direction);
  if (next !== null) store.dispatch({ type: 'select', selection: { kind: 'actors', actors: [next] } });
}

/** The menu of the one actor that is selected, beside it; else that of the network. */
function openMenu(canvas: GraphCanvas | null, selection: Selection, menu: CanvasEvents['menu']): void {
  const actor = selection.kind === 'actors' && selection.actors.length === 1 ? selection.actors[0]! : null;
  const at = actor && canvas?.locate(actor);
  if (actor && at) menu({ kind: 'actor', actor }, at);
  else menu(null, { x: 16, y: 16 });
}
