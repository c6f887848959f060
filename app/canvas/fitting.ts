/** The zoom and pan that show actors whole. */
import type { SceneNode } from '../scene/scene.ts';
import type { Point } from './port.ts';

/** Room around everything for labels, in pixels. */
export const PADDING = 56;
/** Room below for the names of the lowest actors, and for the tools that stand there in one row or two. */
const FOOT = { names: 36, row: 84, rows: 118 };
/** On a lower canvas the tools have a place below it, on a narrower one they take two rows: `network.css`. */
const LOW = 308;
const NARROW = 760;
/** Fitting a few actors doesn't blow them up. */
const NEAREST_FIT = 1.3;
export const FARTHEST = 0.05;

export interface Sight {
  readonly zoom: number;
  readonly pan: Point;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `null` where there is nobody to be shown, or no room. */
export function fitting(nodes: readonly SceneNode[], { width, height }: Size): Sight | null {
  if (nodes.length === 0 || width === 0 || height === 0) return null;
  const box = boundsOf(nodes);
  const side = Math.min(PADDING, width / 6);
  const top = Math.min(PADDING, height / 6);
  const across = Math.max(40, width - 2 * side);
  const down = Math.max(40, height - top - footOf({ width, height }));
  const widest = Math.min(across / Math.max(1, box.x2 - box.x1), down / Math.max(1, box.y2 - box.y1));
  const zoom = Math.max(FARTHEST, Math.min(NEAREST_FIT, widest));
  const pan = {
    x: width / 2 - ((box.x1 + box.x2) / 2) * zoom,
    y: top + down / 2 - ((box.y1 + box.y2) / 2) * zoom,
  };
  return { zoom, pan };
}

const footOf = ({ width, height }: Size): number =>
  height < LOW ? Math.min(FOOT.names, height / 5) : width < NARROW ? FOOT.rows : FOOT.row;

function boundsOf(nodes: readonly SceneNode[]) {
  const bounds = { x1: Infinity, x2: -Infinity, y1: Infinity, y2: -Infinity };
  for (const { x, y, size } of nodes) {
    bounds.x1 = Math.min(bounds.x1, x - size / 2);
    bounds.x2 = Math.max(bounds.x2, x + size / 2);
    bounds.y1 = Math.min(bounds.y1, y - size / 2);
    bounds.y2 = Math.max(bounds.y2, y + size / 2);
  }
  return bounds;
}
