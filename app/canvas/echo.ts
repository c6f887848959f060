/** What a pointer does on an element before anybody there can hear it: remembered, and done again when somebody can. */

const TYPES = [
  ...['mousedown', 'mousemove', 'mouseup', 'contextmenu', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'pointerdown', 'pointermove', 'pointerup'],
] as const;

/** Longer ago than this, in milliseconds, it is not meant any more. */
const FRESH = 2000;

export interface Echo {
  /** Ends the listening; does again what was heard, once, at what is there now. */
  replay(): void;
  stop(): void;
}

export function listenForEcho(element: HTMLElement): Echo {
  const heard: Event[] = [];
  const listening = new AbortController();
  let pressed = false;
  const hear = (event: Event): void => {
    const inside = element.contains(event.target as Node | null);
    if (event.type === 'mousedown' || event.type === 'pointerdown' || event.type === 'touchstart') pressed = inside;
    // What began here ends here, wherever the pointer is by then.
    if (inside || pressed) heard.push(event);
  };
  for (const type of TYPES)
    window.addEventListener(type, hear, { capture: true, passive: true, signal: listening.signal });
  return {
    replay() {
      listening.abort();
      const since = performance.now() - FRESH;
      for (const event of heard.splice(0)) {
        if (event.timeStamp < since) continue;
        const { clientX, clientY } = event as MouseEvent;
        const under = clientX === undefined ? null : document.elementFromPoint(clientX, clientY);
        const target = under !== null && element.contains(under) ? under : element;
        const { constructor: Kind } = event as { constructor: unknown };
        target.dispatchEvent(new (Kind as typeof Event)(event.type, event as EventInit));
      }
    },
    stop: () => listening.abort(),
  };
}
