/** What stands around the network comes after it: asking for its code alone would hold the first picture up. */
import { lazy, type ComponentType } from 'react';
import { nextPaint } from '../../state/next-paint.ts';

let painted: Promise<void> | null = null;

/** A component whose code is asked for when what is rendered with it for the first time has been painted. */
export function lazyAfterPaint<Props>(load: () => Promise<{ readonly default: ComponentType<Props> }>) {
  return lazy(() => (painted ??= nextPaint()).then(load));
}
