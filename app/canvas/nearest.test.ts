import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenes } from '../scene/testing.ts';
import type { Scene } from '../scene/scene.ts';
import { nodeId } from './elements.ts';
import { nearest, onCurve, type Looking } from './nearest.ts';
import { NONE_MOVING } from './picture-painter.ts';
import { indexScene } from './targets.ts';

const POINTER: Looking = { by: 'pointer', zoom: 1, moving: NONE_MOVING };

const always = (rule: (scene: Scene, along: number) => void): void =>
  fc.assert(fc.property(scenes, fc.double({ min: 0, max: 1, noNaN: true }), rule), { numRuns: 100 });

describe('what the pointer is on', () => {
  test('is the actor whose middle it is, or one that is painted over it', () => {
    always((scene) => {
      for (const [i, { x, y }] of scene.nodes.entries()) {
        const found = nearest(indexScene(scene), { x, y }, POINTER)[0];
        expect(scene.nodes.findIndex(({ id }) => nodeId(id) === found)).toBeGreaterThanOrEqual(i);
      }
    });
  });

  test('is every line somewhere along it, or one as near', () => {
    always((scene, along) => {
      const parts = indexScene(scene);
      for (const edge of scene.edges) {
        const [from, to] = [edge.source, edge.target].map((id) => parts.nodes.get(nodeId(id))!) as [never, never];
        const found = nearest(parts, onCurve(from, to, edge.bend, along), POINTER).at(-1);
        expect(parts.edges.has(found!)).toBe(true);
        // Pieces are straight, where the curve is not.
        if (edge.bend === 0 && scene.edges.length === 1) expect(found).toBe(edge.id);
      }
    });
  });

  test('is what is dragged where it is now, and nothing far from all', () => {
    always((scene) => {
      const [first] = scene.nodes;
      if (first === undefined) return;
      const far = { x: 1e6, y: 1e6 };
      const parts = indexScene(scene);
      expect(nearest(parts, far, POINTER)).toEqual([]);
      expect(nearest(parts, far, { ...POINTER, moving: new Map([[first.id, far]]) })[0]).toBe(nodeId(first.id));
    });
  });

  const [actor, line] = [
    { shape: 'circle', size: 20 },
    { bend: 0, width: 2 },
  ];
  const inARow = {
    nodes: [
      { ...actor, id: 'a', x: 0, y: 0 },
      { ...actor, id: 'b', x: 100, y: 0 },
      { ...actor, id: 'c', x: 200, y: 0 },
    ],
    edges: [
      { ...line, id: 'b c', source: 'b', target: 'c' },
      { ...line, id: 'a c', source: 'a', target: 'c' },
      { ...line, id: 'bent', source: 'a', target: 'b', bend: 30 },
    ],
  } as unknown as Scene;

  test.each<[string, number, number, Partial<Looking>, readonly string[]]>([
    ['of lines over each other the shorter', 150, 0, {}, ['b c']],
    ['the longer where it is alone', 60, -3, {}, ['a c']],
    ['a curve by its middle', 50, 30, {}, ['bent']],
    ['nothing between a curve and its straight line', 50, 15, {}, []],
    ['an actor before its lines', 104, 0, {}, ['actor b', 'b c']],
    ['just beside an actor', 0, -11.5, {}, ['actor a']],
    ['too far beside an actor', 0, -13, {}, []],
    ['a finger is broader', 150, 20, { by: 'finger' }, ['b c']],
    ['and a pointer is not', 150, 20, {}, []],
    ['near at hand a pixel is less', 150, 5, { zoom: 4 }, []],
    ['from afar it is more', 150, 30, { zoom: 0.2 }, ['b c']],
  ])('%s', (_, x, y, looking, found) => {
    expect(nearest(indexScene(inARow), { x, y }, { ...POINTER, ...looking })).toEqual(found);
  });
});
