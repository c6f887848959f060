/** What a pointer does on an element before anybody there can hear it: kept back, and done again when somebody can. */

const TYPES = [
  ...['mousedown', 'mousemove', 'mouseup', 'contextmenu', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'pointerdown', 'pointermove', 'pointerup'],
] as const;

const BEGINS = /down$|start$/;
const MOVES = /move$/;

/** Longer ago than this, in milliseconds, it is not meant any more. */
const FRESH = 10_000;

export interface Echo {
  /** Ends the keeping back; does again what was heard, once, at what is there now. */
  replay(): void;
  stop(): void;
}

export function listenForEcho(element: HTMLElement): Echo {
  const heard: Event[] = [];
  const listening = new AbortController();
  let pressed = false;
  const hear = (event: Event): void => {
    const inside = element.contains(event.target as Node | null);
    if (BEGINS.test(event.type)) pressed = inside;
    // What began here ends here, wherever the pointer is by then; one that only passes by does nothing.
    if (!(pressed || (inside && !MOVES.test(event.type)))) return;
    // Whoever begins to listen meanwhile is not to hear the end before the beginning, or anything twice.
    event.stopImmediatePropagation();
    heard.push(event);
  };
  const options = { capture: true, passive: true, signal: listening.signal };
  for (const type of TYPES) window.addEventListener(type, hear, options);
  return {
    replay() {
      listening.abort();
      const since = performance.now() - FRESH;
      for (const event of heard.splice(0)) if (event.timeStamp >= since) doAgain(event, element);
    },
    stop: () => listening.abort(),
  };
}

function doAgain(event: Event, element: HTMLElement): void {
  const { clientX, clientY } = event as MouseEvent;
  const under = clientX === undefined ? null : document.elementFromPoint(clientX, clientY);
  const target = under !== null && element.contains(under) ? under : element;
  const { constructor: Kind } = event as { constructor: unknown };
  target.dispatchEvent(new (Kind as typeof Event)(event.type, event as EventInit));
}
