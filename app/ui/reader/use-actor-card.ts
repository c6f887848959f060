import { useEffect, useRef, useState, type FocusEvent, type PointerEvent } from 'react';
import type { EntityId } from '../../../core/model/ids.ts';

/** A pointer rests this long on a name before its card shows. */
const REST_MS = 300;
/** Time to get from a name to its card. */
const GRACE_MS = 150;

export interface ShownCard {
  readonly actor: EntityId;
  /** The name that it is about. */
  readonly name: HTMLElement;
}

/** Which actor's card shows: that of the name under a resting pointer, or that the keyboard is on. */
export function useActorCard() {
  const [shown, setShown] = useState<ShownCard | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const after = (ms: number, card: ShownCard | null): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(card), ms);
  };
  const cardOf = (target: EventTarget): ShownCard | null => {
    const name = target instanceof Element ? target.closest<HTMLElement>('.reader-text [data-actor]') : null;
    return name && { actor: name.dataset['actor'] as EntityId, name };
  };
  return {
    shown,
    close: () => setShown(null),
    /** The pointer is on the card itself. */
    keep: () => clearTimeout(timer.current),
    handlers: {
      onPointerOver(event: PointerEvent) {
        const card = event.pointerType === 'touch' ? null : cardOf(event.target);
        if (card !== null) after(REST_MS, card);
        else if (shown !== null && !(event.target as Element).closest('.actor-card')) after(GRACE_MS, null);
      },
      onPointerLeave: () => after(GRACE_MS, null),
      onFocus: (event: FocusEvent) => {
        const card = cardOf(event.target);
        if (card !== null) after(0, card);
      },
      onBlur: () => after(GRACE_MS, null),
      onScroll: () => shown !== null && !shown.name.matches(':focus') && setShown(null),
    },
  };
}
