/** The stretch of the canvas that a box or a lasso encloses. */
import type { Point } from './port.ts';

export type AreaShape = 'box' | 'lasso';

/** The corners of the area that a pointer has drawn on its way. */
export function outlineOf(shape: AreaShape, way: readonly Point[]): readonly Point[] {
  if (shape === 'lasso') return way;
  const [from, to] = [way[0]!, way.at(-1)!];
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}

/** Whether a point lies within a closed outline, by how often a ray from it crosses the outline (even-odd rule). */
export function encloses(outline: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [a, b] = [outline[i]!, outline[j]!];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
