import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/** A pointer rests this long before a tooltip shows. */
const REST_MS = 500;
/** Time to get from an element to its tooltip. */
const GRACE_MS = 120;
const GAP = 6;

interface Shown {
  readonly text: string;
  readonly keys: string | undefined;
  readonly of: DOMRect;
}

/**
 * The tooltips of the whole page: any element with `data-tip`, and `data-keys` for its shortcut, shows it while the pointer rests
 * on it or the keyboard is on it. It repeats what assistive technology is told by the element's name. Esc takes it away.
 */
export default function Tooltips() {
  const [shown, setShown] = useState<Shown | null>(null);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const after = (ms: number, what: () => void): void => {
      clearTimeout(timer);
      timer = setTimeout(what, ms);
    };
    const hide = (): void => setShown(null);
    const tipOf = (event: Event): HTMLElement | null =>
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tip]') : null;
    const show = (target: HTMLElement): void => {
      const { tip = '', keys } = target.dataset;
      if (target.isConnected) setShown({ text: tip, keys, of: target.getBoundingClientRect() });
    };
    const listeners = new AbortController();
    const on = (type: string, handle: (event: Event) => void): void =>
      document.addEventListener(type, handle, { signal: listeners.signal, capture: true });
    on('pointerover', (event) => {
      const target = tipOf(event);
      const overTip = event.target instanceof Node && element.current?.contains(event.target);
      if (target && (event as PointerEvent).pointerType !== 'touch') after(REST_MS, () => show(target));
      else if (overTip) clearTimeout(timer);
      else after(GRACE_MS, hide);
    });
    on('focusin', (event) => {
      const target = tipOf(event);
      if (target?.matches(':focus-visible')) after(0, () => show(target));
    });
    for (const type of ['focusout', 'pointerdown', 'scroll']) on(type, () => after(0, hide));
    on('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && after(0, hide));
    return () => {
      clearTimeout(timer);
      listeners.abort();
    };
  }, []);
  useLayoutEffect(() => {
    if (element.current && shown) place(element.current, shown.of);
  }, [shown]);
  if (shown === null) return null;
  return (
    <div className="tooltip" ref={element} aria-hidden="true">
      {shown.text}
      {shown.keys && <kbd>{shown.keys}</kbd>}
    </div>
  );
}

/** Below the element, or above it where there is no room; inside the window in any case. */
function place(tooltip: HTMLElement, of: DOMRect): void {
  const { width, height } = tooltip.getBoundingClientRect();
  const below = of.bottom + GAP;
  const top = below + height > innerHeight ? of.top - GAP - height : below;
  const left = Math.min(Math.max(GAP, of.left + of.width / 2 - width / 2), innerWidth - width - GAP);
  tooltip.style.translate = `${left}px ${top}px`;
}
