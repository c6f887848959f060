import type { Arrangement } from '../../state/view.ts';

type Listener = (by: Arrangement) => void;

let listener: Listener | null = null;

/** Whoever runs layouts listens; gives back the end of it. */
export function listenToLayouts(start: Listener): () => void {
  listener = start;
  return () => {
    if (listener === start) listener = null;
  };
}

/** Asks for a layout from elsewhere on the page. */
export const askLayout = (by: Arrangement): void => listener?.(by);
