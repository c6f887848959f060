/** What stands around the network comes after it: asking for its code alone would hold the first picture up. */
import { lazy, type ComponentType } from 'react';

/** Milliseconds after which nobody waits for a frame any longer: a tab that is out of sight has none. */
const LONGEST_WAIT = 1000;

let painted: Promise<void> | null = null;

/** In the second frame the first is on the screen. */
const afterNextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    setTimeout(resolve, LONGEST_WAIT);
  });

/** A component whose code is asked for when what is rendered with it for the first time has been painted. */
export function lazyAfterPaint<Props>(load: () => Promise<{ readonly default: ComponentType<Props> }>) {
  return lazy(() => (painted ??= afterNextFrame()).then(load));
}
