import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useStore } from '../../state/provider.tsx';
import type { Store } from '../../state/store.ts';
import { connectSelected } from '../connect/connect-selected.ts';
import type { DialogName } from './dialogs.ts';

/** How much nearer one press of a zoom key or button comes. */
export const ZOOM_STEP = 1.3;

/** Stands for the key in what is typed before the search is there. */
export const ENTER = '\n';

/** Whether a key belongs to what it is pressed in: a text field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=range], [type=checkbox], [type=radio]), textarea, select') !== null;

/** Whether a dialog lies over the page: its keys are its own, those that a list in it hands on included. */
export const isModalOpen = (): boolean => document.querySelector('.overlay [role=dialog]') !== null;

/**
 * Keys that work anywhere on the page but in text fields and dialogs. `searching`: the search is open, or about to be. Gives what
 * is typed before its field is there.
 */
export function useShortcuts(open: (dialog: DialogName) => void, searching: boolean): RefObject<string> {
  const store = useStore();
  const typed = useRef('');
  // Before the paint: whoever sees the page can use its keys.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isModalOpen()) return;
      if (searching && event.key.length === 1) typed.current += event.key;
      else if (searching && event.key === 'Enter') typed.current += ENTER;
      else if (!handle(event, store, open)) return;
      event.preventDefault();
    };
    typed.current = '';
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [store, open, searching]);
  return typed;
}

function handle(event: KeyboardEvent, store: Store, open: (dialog: DialogName) => void): boolean {
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (command && key === 'k') return (open('palette'), true);
  if (isTyping(event.target) || event.altKey) return false;
  if (command && key === 'z') return (event.shiftKey ? store.redo() : store.undo(), true);
  if (command && key === 'y') return (store.redo(), true);
  if (command) return false;
  if (key === '/') return (open('palette'), true);
  if (key === '?') return (open('help'), true);
  if (key === 'c') return (connectSelected(store), true);
  if (key === 'escape') return stepOut(store);
  return false;
}

/** Leaves the innermost thing that is open: the article, then the selection, then the paths. */
function stepOut(store: Store): boolean {
  const { reader, selection, connection } = store.getState().history.present.view;
  if (reader !== null) return (store.dispatch({ type: 'close-reader' }), true);
  if (selection.kind === 'none') {
    if (connection !== null) store.dispatch({ type: 'disconnect' });
    return connection !== null;
  }
  store.dispatch({ type: 'select', selection: { kind: 'none' } });
  return true;
}
