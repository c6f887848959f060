import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphDocument } from '../model/graph.ts';
import { penetration, roomFor } from './boxes.ts';
import { layOut } from './layout.ts';
import { separate } from './overlap.ts';
import { graphs } from './testing/arbitrary.ts';
import { newsGraph } from './testing/news-graph.ts';

const positions = ({ entities }: GraphDocument) => entities.map(({ position }) => position!);

function overlaps({ entities }: GraphDocument): readonly string[] {
  return entities.flatMap((a, i) =>
    entities.slice(i + 1).flatMap((b) => {
      const over = penetration(a.position!, roomFor(a.name), b.position!, roomFor(b.name));
      return over.x > 1 && over.y > 1 ? [`${a.name} and ${b.name}`] : [];
    }),
  );
}

describe('the layout', () => {
  const graph = newsGraph({ seed: 11, actors: 60, articles: 10, sentences: 180 });

  test('gives the same positions for the same seed, and others for another', () => {
    expect(layOut(graph, 7)).toEqual(layOut(graph, 7));
    expect(positions(layOut(graph, 7))).not.toEqual(positions(layOut(graph, 8)));
  });

  test('leaves room for every actor and its label', () => {
    expect(overlaps(layOut(graph, 7))).toEqual([]);
  });

  test('rounds to tenths and stays finite, whatever the graph', () => {
    fc.assert(
      fc.property(graphs, (any) => {
        for (const { x, y } of positions(layOut(any, 1))) {
          expect([x, y].every((value) => Number.isFinite(value) && Math.round(value * 10) / 10 === value)).toBe(true);
          expect(Object.is(x, -0) || Object.is(y, -0)).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('puts those with much evidence between them closer than the others', () => {
    const laid = layOut(graph, 7);
    const place = new Map(laid.entities.map(({ id, position }) => [id, position!]));
    const distance = (a: string, b: string): number =>
      Math.hypot(
        place.get(a as never)!.x - place.get(b as never)!.x,
        place.get(a as never)!.y - place.get(b as never)!.y,
      );
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const joined = mean(laid.relations.map(({ source, target }) => distance(source, target)));
    const all = mean(
      laid.entities.flatMap((a) => laid.entities.filter((b) => a !== b).map((b) => distance(a.id, b.id))),
    );
    expect(joined).toBeLessThan(all * 0.8);
  });

  test('changes nothing but positions', () => {
    const laid = layOut(graph, 7);
    expect({ ...laid, entities: laid.entities.map(({ position: _, ...entity }) => entity) }).toEqual(graph);
  });
});

test('rooms that overlap are moved apart, and others are left alone', () => {
  const room = { width: 40, height: 20 };
  const apart = separate(
    [
      { x: 0, y: 0 },
      { x: 10, y: 2 },
      { x: 500, y: 0 },
    ],
    [room, room, room],
  );
  expect(
    penetration(apart[0]!, room, apart[1]!, room).x <= 0.02 || penetration(apart[0]!, room, apart[1]!, room).y <= 0.02,
  ).toBe(true);
  expect(apart[2]).toEqual({ x: 500, y: 0 });
});

test('rooms strewn anywhere end up apart, near ones and those far off', () => {
  const coordinate = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -1e6, max: 1e6 }));
  const strewn = fc.array(
    fc.record({
      place: fc.record({ x: coordinate, y: coordinate }),
      room: fc.record({ width: fc.integer({ min: 10, max: 200 }), height: fc.integer({ min: 10, max: 60 }) }),
    }),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(strewn, (boxes) => {
      const rooms = boxes.map(({ room }) => room);
      const apart = separate(
        boxes.map(({ place }) => place),
        rooms,
      );
      apart.forEach((a, i) =>
        apart.slice(0, i).forEach((b, j) => {
          const over = penetration(a, rooms[i]!, b, rooms[j]!);
          expect(Math.min(over.x, over.y)).toBeLessThan(0.02);
        }),
      );
    }),
  );
});
