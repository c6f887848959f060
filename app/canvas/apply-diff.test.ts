import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { diffScenes, type SceneDiff } from '../scene/diff.ts';
import { EMPTY_SCENE, type Scene } from '../scene/scene.ts';
import { scenes } from '../scene/testing.ts';
import { applyDiff, isLarge, stepsOf } from './apply-diff.ts';

// Cytoscape runs here without a page, which could ask for less motion.
vi.stubGlobal('matchMedia', () => ({ matches: true }));

type Apply = (cy: cytoscape.Core, diff: SceneDiff) => void;

/** What Cytoscape holds after it has been led through scenes. */
function held(
  way: readonly Scene[],
  apply: Apply,
  waiting: readonly (() => void)[] = [],
): ReadonlyMap<string, unknown> {
  const cy = cytoscape({ headless: true });
  let before = EMPTY_SCENE;
  for (const after of way) {
    apply(cy, diffScenes(before, after));
    before = after;
  }
  for (const step of waiting) step();
  const data = cy.elements().map((one): [string, unknown] => [one.id(), one.data()]);
  const places = cy.nodes().map((one): [string, unknown] => [`place of ${one.id()}`, { ...one.position() }]);
  return new Map([...data, ...places]);
}

const atOnce = (way: readonly Scene[]) => held(way, applyDiff);

describe('a difference', () => {
  test('taken in step by step gives what it gives at once, also where the next comes before the last is taken in', () => {
    fc.assert(
      fc.property(scenes, scenes, (one, other) => {
        const way = [one, other, one];
        const inSteps = held(way, (cy, diff) => stepsOf(cy, diff).forEach((step) => step()));
        expect(inSteps).toEqual(atOnce(way));
        const waiting: (() => void)[] = [];
        const late = held(
          [...way, EMPTY_SCENE, other],
          (cy, diff) => {
            waiting.push(...stepsOf(cy, diff));
            if (diff.nodes.added.length + diff.edges.added.length > 0) waiting.splice(0).forEach((step) => step());
          },
          waiting,
        );
        expect(late).toEqual(atOnce([other]));
      }),
      { numRuns: 40 },
    );
  });

  test('leads to what a scene holds, whatever was there before', () => {
    fc.assert(
      fc.property(scenes, scenes, (one, other) => {
        expect(atOnce([one, other])).toEqual(atOnce([other]));
      }),
      { numRuns: 40 },
    );
  });
});

test('moving actors or having them look otherwise is no large change, however many they are; bringing them and taking them away is', () => {
  const node = (i: number) => ({
    ...{ id: `person:${i}` as never, label: '', type: 'person', shape: 'circle', size: 20, x: i, y: 0, priority: 1 },
    ...{ selected: false, chosen: false, community: null, pinned: false, evidence: 1, side: null },
  });
  const scene = { ...EMPTY_SCENE, nodes: Array.from({ length: 300 }, (_, i) => node(i)) } as Scene;
  const changed = (change: object): Scene => ({ ...scene, nodes: scene.nodes.map((one) => ({ ...one, ...change })) });
  expect(isLarge(diffScenes(scene, changed({ x: 7, pinned: true })))).toBe(false);
  expect(isLarge(diffScenes(scene, changed({ size: 30 })))).toBe(false);
  expect(isLarge(diffScenes(scene, EMPTY_SCENE))).toBe(true);
  expect(isLarge(diffScenes(EMPTY_SCENE, scene))).toBe(true);
});
