/** Where a sheet that was painted for one sight lies at another. */
import type { Sight, Size } from './fitting.ts';
import type { Point } from './port.ts';

/** How far the sheet reaches beyond each side of the canvas, in CSS pixels. */
export const REACH = 128;

/** Scaled further than this, either way, letters and lines look wrong. */
const MOST_SCALED = 1.35;

/** The sheet's upper left corner on the canvas. */
function cornerAt(painted: Sight, now: Sight): Point {
  const scale = now.zoom / painted.zoom;
  return { x: now.pan.x - scale * (painted.pan.x + REACH), y: now.pan.y - scale * (painted.pan.y + REACH) };
}

/** As a CSS transform, from the corner. */
export function placed(painted: Sight, now: Sight): string {
  const { x, y } = cornerAt(painted, now);
  const scale = now.zoom / painted.zoom;
  return `translate(${String(x)}px, ${String(y)}px)${scale === 1 ? '' : ` scale(${String(scale)})`}`;
}

/** What is at a point of the canvas now was at this one when the sheet was painted. */
export function onSheet({ x, y }: Point, painted: Sight, now: Sight): Point {
  const scale = now.zoom / painted.zoom;
  return { x: (x - now.pan.x) / scale + painted.pan.x, y: (y - now.pan.y) / scale + painted.pan.y };
}

/** Whether all of the canvas lies under the sheet. */
export function covers(painted: Sight, now: Sight, { width, height }: Size): boolean {
  const scale = now.zoom / painted.zoom;
  const { x, y } = cornerAt(painted, now);
  return x <= 0 && y <= 0 && x + scale * (width + 2 * REACH) >= width && y + scale * (height + 2 * REACH) >= height;
}

export function isNear(painted: Sight, now: Sight): boolean {
  const scale = now.zoom / painted.zoom;
  return scale < MOST_SCALED && scale > 1 / MOST_SCALED;
}
