import type cytoscape from 'cytoscape';
import { afterEach, expect, test, vi } from 'vitest';
import type { EntityId } from '../../core/model/ids.ts';
import type { SceneNode } from '../scene/scene.ts';
import { Viewport } from './viewport.ts';

afterEach(() => vi.unstubAllGlobals());

const [ANA, BEN, CARA] = ['person:ana', 'person:ben', 'person:cara'] as unknown as readonly [
  EntityId,
  EntityId,
  EntityId,
];
const NODES = [
  { id: ANA, x: 0, y: 0, size: 20 },
  { id: BEN, x: 300, y: 500, size: 20 },
  { id: CARA, x: -3000, y: -2000, size: 20 },
] as SceneNode[];

/** A window on nodes of which only the size matters, and what the user does to it. */
function opened() {
  let [sight, size] = [
    { zoom: 1, pan: { x: 0, y: 0 } },
    { width: 800, height: 700 },
  ];
  const heard: (() => void)[] = [];
  const resized: (() => void)[] = [];
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        resized.push(tell);
      }
      observe = () => undefined;
    },
  );
  const cy = {
    on: (_: string, listener: () => void) => heard.push(listener),
    width: () => size.width,
    height: () => size.height,
    stop: () => undefined,
    resize: () => undefined,
    viewport: (to: typeof sight) => (sight = to),
    panBy: ({ x, y }: { x: number; y: number }) =>
      (sight = { ...sight, pan: { x: sight.pan.x + x, y: sight.pan.y + y } }),
  };
  const container = {
    get clientWidth() {
      return size.width;
    },
    get clientHeight() {
      return size.height;
    },
  };
  const viewport = new Viewport(cy as unknown as cytoscape.Core, container as HTMLElement, () => NODES);
  return {
    viewport,
    drag: () => heard.forEach((tell) => tell()),
    resize: (width: number, height: number) => {
      size = { width, height };
      resized.forEach((tell) => tell());
    },
    zoom: () => sight.zoom,
    sees: (id: EntityId) => {
      const { x, y } = NODES.find((node) => node.id === id)!;
      const at = { x: x * sight.zoom + sight.pan.x, y: y * sight.zoom + sight.pan.y };
      return at.x >= 0 && at.y >= 0 && at.x <= size.width && at.y <= size.height;
    },
  };
}

test('those whom it was fitted to stay in sight when a panel takes most of the room, and gives it back', () => {
  const { viewport, resize, sees, zoom } = opened();
  viewport.fit([ANA, BEN]);
  const before = zoom();
  expect([ANA, BEN, CARA].map(sees)).toEqual([true, true, false]);
  resize(800, 200);
  expect([ANA, BEN, CARA].map(sees)).toEqual([true, true, false]);
  resize(800, 700);
  expect(zoom()).toBe(before);
});

test('everybody stays in sight where everybody was', () => {
  const { viewport, resize, sees } = opened();
  viewport.fit();
  resize(300, 400);
  expect([ANA, BEN, CARA].every(sees)).toBe(true);
});

test('what the user has moved is left as it is, but for its middle', () => {
  const { viewport, drag, resize, zoom } = opened();
  viewport.fit([ANA, BEN]);
  const before = zoom();
  drag();
  resize(800, 300);
  expect(zoom()).toBe(before);
});
