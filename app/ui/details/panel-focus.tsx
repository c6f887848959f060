import { useEffect, useRef, type ReactNode } from 'react';
import { useViewPart } from '../../state/provider.tsx';
import type { OpenArticle } from '../../state/view.ts';

/** Finds a sentence's way into its article again: see `EvidenceList`. */
export const sentenceKey = (article: string, start: number): string => `${article} ${start}`;

/**
 * Keeps the keyboard's place while one panel gives way to another: what had the focus is gone then, and the browser would start
 * from the top of the page. The focus goes to the new panel's title, or back to the sentence whose article was closed.
 */
export function PanelFocus({ children }: { readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const inside = useRef(false);
  const lastRead = useRef<OpenArticle | null>(null);
  const selection = useViewPart((view) => view.selection);
  const reader = useViewPart((view) => view.reader);
  const connection = useViewPart((view) => view.connection);
  const connecting = connection !== null;
  useEffect(() => {
    const closed = reader === null ? lastRead.current : null;
    lastRead.current = reader;
    if (!inside.current || root.current?.contains(document.activeElement)) return;
    const key = closed?.span ? sentenceKey(closed.article, closed.span.start) : '';
    const sentence = root.current?.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(key)}"]`);
    (sentence ?? root.current?.querySelector<HTMLElement>('h2'))?.focus();
  }, [selection, reader, connecting]);
  return (
    <div
      className="panel-root"
      ref={root}
      onFocus={() => (inside.current = true)}
      onBlur={({ relatedTarget, currentTarget }) => {
        // An element that is taken away loses the focus to nothing: that is no leaving.
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) inside.current = false;
      }}
    >
      {children}
    </div>
  );
}

/** So long the panel's code may take to come, in ms, before the keyboard stays where it is. */
const PATIENCE = 10_000;

/** Moves the keyboard to the title of what is told, once it is there; not if its user has gone on by then. */
export function focusDetails(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => isTitleFocused() || focusTitleLater()));
}

function isTitleFocused(): boolean {
  const title = document.querySelector<HTMLElement>('.panel-root h2');
  title?.focus();
  return title !== null;
}

function focusTitleLater(): void {
  const over = new AbortController();
  const stop = (): void => over.abort();
  const watch = new MutationObserver(() => isTitleFocused() && stop());
  over.signal.addEventListener('abort', () => watch.disconnect());
  watch.observe(document.body, { childList: true, subtree: true });
  for (const event of ['keydown', 'pointerdown'])
    document.addEventListener(event, stop, { capture: true, signal: over.signal });
  setTimeout(stop, PATIENCE);
}
