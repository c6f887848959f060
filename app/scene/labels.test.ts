import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, placeLabels, type Box, type LabelCandidate } from './labels.ts';

const boxes: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -50, max: 400 }),
  y: fc.integer({ min: -50, max: 300 }),
  width: fc.integer({ min: 5, max: 160 }),
  height: fc.integer({ min: 8, max: 20 }),
});

const candidates: fc.Arbitrary<readonly LabelCandidate[]> = fc
  .array(
    fc.record({ places: fc.array(boxes, { minLength: 1, maxLength: 4 }), priority: fc.nat(50), wanted: fc.boolean() }),
    {
      maxLength: 40,
    },
  )
  .map((all) => all.map((candidate, i) => ({ ...candidate, key: String(i) })));

test('no two labels overlap, and none covers a node unless it is wanted', () => {
  fc.assert(
    fc.property(candidates, fc.array(boxes, { maxLength: 15 }), (all, nodes) => {
      const placed = [...placeLabels(all, nodes)];
      placed.forEach(([, a], i) => placed.slice(i + 1).forEach(([, b]) => expect(overlap(a, b)).toBe(false)));
      for (const [key, box] of placed) {
        const candidate = all[Number(key)]!;
        expect(candidate.places).toContain(box);
        if (!candidate.wanted) expect(nodes.some((node) => overlap(node, box))).toBe(false);
      }
    }),
  );
});

test('a label is left out only where a label before it, or a node, is in the way of every place', () => {
  fc.assert(
    fc.property(candidates, fc.array(boxes, { maxLength: 15 }), (all, nodes) => {
      const placed = placeLabels(all, nodes);
      const before = (a: LabelCandidate, b: LabelCandidate): boolean =>
        a.priority > b.priority || (a.priority === b.priority && Number(a.key) < Number(b.key));
      const near = (box: Box): Box => ({ x: box.x - 3, y: box.y - 3, width: box.width + 6, height: box.height + 6 });
      for (const candidate of all.filter(({ key }) => !placed.has(key))) {
        const earlier = all.filter((other) => placed.has(other.key) && before(other, candidate));
        for (const place of candidate.places) {
          const byLabel = earlier.some(({ key }) => overlap(near(placed.get(key)!), place));
          const byNode = !candidate.wanted && nodes.some((node) => overlap(node, place));
          expect(byLabel || byNode).toBe(true);
        }
      }
    }),
  );
});

test('what must cover a node covers as little as it can, and nothing where it need not', () => {
  const at = (x: number): Box => ({ x, y: 0, width: 20, height: 10 });
  const place = (node: Box, ...places: readonly Box[]) =>
    placeLabels([{ key: 'a', priority: 1, places, wanted: true }], [node]).get('a');
  expect(place(at(0), at(0), at(15), at(-5))).toEqual(at(15));
  expect(place(at(0), at(0), at(15), at(30))).toEqual(at(30));
});
