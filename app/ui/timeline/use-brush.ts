/** Brushing a range of buckets with a pointer: a drag draws a new range or moves the one there is, a click takes one bucket. */
import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { EdgeRange } from '../../state/selectors/timeline.ts';

interface Drag {
  readonly pointer: number;
  readonly start: number;
  /** The range that is moved, or `null` where a new one is drawn. */
  readonly moved: EdgeRange | null;
  went: boolean;
}

interface Brush {
  /** The bucket under a resting pointer. */
  readonly hovered: number | null;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: () => void;
    readonly onPointerLeave: () => void;
  };
}

export function useBrush(
  track: RefObject<HTMLElement | null>,
  buckets: number,
  range: EdgeRange,
  change: (range: EdgeRange) => void,
): Brush {
  const drag = useRef<Drag | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const bucketAt = ({ clientX }: PointerEvent): number => {
    const box = track.current!.getBoundingClientRect();
    return Math.min(buckets - 1, Math.max(0, Math.floor(((clientX - box.left) / box.width) * buckets)));
  };
  const isHandle = ({ target }: PointerEvent): boolean =>
    target instanceof Element && target.closest('.timeline-handle') !== null;
  return {
    hovered,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0 || isHandle(event)) return;
        const start = bucketAt(event);
        const isPart = range.from > 0 || range.to < buckets;
        const moved = isPart && start >= range.from && start < range.to ? range : null;
        drag.current = { pointer: event.pointerId, start, moved, went: false };
        track.current!.setPointerCapture(event.pointerId);
      },
      onPointerMove(event) {
        const bucket = bucketAt(event);
        setHovered(isHandle(event) ? null : bucket);
        const current = drag.current;
        if (current === null || current.pointer !== event.pointerId || (!current.went && bucket === current.start))
          return;
        current.went = true;
        change(
          current.moved ? shifted(current.moved, bucket - current.start, buckets) : spanned(current.start, bucket),
        );
      },
      onPointerUp(event) {
        const current = drag.current;
        drag.current = null;
        if (current?.pointer === event.pointerId && !current.went) change(spanned(current.start, current.start));
      },
      onPointerCancel: () => (drag.current = null),
      onPointerLeave: () => setHovered(null),
    },
  };
}

const spanned = (a: number, b: number): EdgeRange => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 });

function shifted({ from, to }: EdgeRange, by: number, buckets: number): EdgeRange {
  const offset = Math.min(buckets - to, Math.max(-from, by));
  return { from: from + offset, to: to + offset };
}
