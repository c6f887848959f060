import fc from 'fast-check';
import DEFAULTS from 'graphology-layout-forceatlas2/defaults.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { expect, test } from 'vitest';
import { exactForces } from './exact-forces.ts';
import type { Edge } from './network.ts';

const FORCES = { gravity: 0.6, scalingRatio: 12, edgeWeightInfluence: 0.7, slowDown: 2 };

const networks = fc.integer({ min: 2, max: 30 }).chain((order) => {
  const node = fc.integer({ min: 0, max: order - 1 });
  const coordinate = fc.integer({ min: -300, max: 300 });
  return fc.record({
    places: fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: order, maxLength: order }),
    edges: fc.array(fc.record({ from: node, to: node, weight: fc.integer({ min: 1, max: 9 }) }), { maxLength: 40 }),
  });
});

/** The library's own engine, with every pair looked at. */
function byEngine(
  places: readonly { readonly x: number; readonly y: number }[],
  edges: readonly Edge[],
  turns: number,
) {
  const nodes = new Float32Array(places.length * 10);
  places.forEach(({ x, y }, i) => nodes.set([x, y, 0, 0, 0, 0, 1, 1, 1, 0], i * 10));
  const links = new Float32Array(edges.length * 3);
  edges.forEach(({ from, to, weight }, i) => {
    nodes[from * 10 + 6]! += weight;
    nodes[to * 10 + 6]! += weight;
    links.set([from * 10, to * 10, weight], i * 3);
  });
  for (let turn = 0; turn < turns; turn++) iterate({ ...DEFAULTS, ...FORCES }, nodes, links);
  return places.map((_, i) => ({ x: nodes[i * 10]!, y: nodes[i * 10 + 1]! }));
}

test('moves nodes as the engine for large networks does, but for its rounding', () => {
  fc.assert(
    fc.property(networks, ({ places, edges }) => {
      const apart = edges.filter(({ from, to }) => from !== to);
      const [own, engine] = [exactForces(places, apart, 2, FORCES, () => undefined), byEngine(places, apart, 2)];
      own.forEach(({ x, y }, i) => {
        expect(Math.abs(x - engine[i]!.x)).toBeLessThan(0.5);
        expect(Math.abs(y - engine[i]!.y)).toBeLessThan(0.5);
      });
    }),
    { numRuns: 200 },
  );
});

test('nodes in one place and nodes without edges stay finite; progress is told', () => {
  const told: number[] = [];
  const places = [0, 0, 0, 50].map((x) => ({ x, y: 0 }));
  const settled = exactForces(places, [{ from: 0, to: 1, weight: 1 }], 30, FORCES, (done) => told.push(done));
  expect(settled.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  expect(told).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
});
