import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SceneNode } from '../scene/scene.ts';
import { FARTHEST, fitting } from './fitting.ts';

const places = fc.array(
  fc.record({ x: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: -2000, max: 2000 }) }),
  { minLength: 1, maxLength: 20 },
);
const nodesAt = (at: readonly { x: number; y: number }[]) => at.map((place) => ({ ...place, size: 20 }) as SceneNode);

test('everybody is inside, on any screen', () => {
  const sizes = fc.record({ width: fc.integer({ min: 200, max: 3000 }), height: fc.integer({ min: 200, max: 2000 }) });
  fc.assert(
    fc.property(places, sizes, (at, { width, height }) => {
      const { zoom, pan } = fitting(nodesAt(at), { width, height })!;
      expect(zoom).toBeGreaterThanOrEqual(FARTHEST);
      // Where it can't be far enough, the middle is in the middle.
      if (zoom === FARTHEST) return;
      for (const { x, y } of at) {
        expect(x * zoom + pan.x).toBeGreaterThanOrEqual(0);
        expect(x * zoom + pan.x).toBeLessThanOrEqual(width);
        expect(y * zoom + pan.y).toBeGreaterThanOrEqual(0);
        expect(y * zoom + pan.y).toBeLessThanOrEqual(height);
      }
    }),
  );
});

test('nobody, and no room, give no sight', () => {
  expect(fitting([], { width: 800, height: 600 })).toBeNull();
  expect(fitting(nodesAt([{ x: 0, y: 0 }]), { width: 0, height: 600 })).toBeNull();
});
