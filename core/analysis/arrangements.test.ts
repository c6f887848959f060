import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circle, columns, rings, type ArrangedActor } from './arrangements.ts';
import { penetration, roomFor } from './boxes.ts';
import type { Position } from '../model/graph.ts';

const actor = (name: string, group = 0, weight = 1): ArrangedActor => ({ name, group, weight });
const some = fc.array(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 40 }),
    group: fc.nat(3),
    weight: fc.nat(50),
  }),
  { maxLength: 60 },
);
const radius = ({ x, y }: Position): number => Math.hypot(x / 1.25, y);

describe('every arrangement', () => {
  const ways: readonly [string, (actors: readonly ArrangedActor[]) => readonly Position[]][] = [
    ['circle', circle],
    ['columns', columns],
    ['rings', (actors) => rings(actors, [], actors.length > 0 ? [0] : [])],
  ];
  it.each(ways)('%s: finite tenths, the same each time, nobody on top of another', (_, arrange) => {
    fc.assert(
      fc.property(some, (actors) => {
        const places = arrange(actors);
        expect(places).toHaveLength(actors.length);
        expect(arrange(actors)).toEqual(places);
        expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(actors.length);
        for (const value of places.flatMap(({ x, y }) => [x, y])) {
          expect(Number.isFinite(value) && Math.round(value * 10) / 10 === value && !Object.is(value, -0)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a circle', () => {
  it('puts everyone at the same distance, the groups together, the weightiest first', () => {
    const actors = [actor('a', 1, 1), actor('b', 0, 5), actor('c', 1, 9), actor('d', 0, 7)];
    const places = circle(actors);
    for (const place of places) expect(radius(place)).toBeCloseTo(radius(places[0]!), 0);
    const clockwise = [...actors.keys()].sort((a, b) => angle(places[a]!) - angle(places[b]!));
    expect(clockwise.map((i) => actors[i]!.name)).toEqual(['d', 'b', 'c', 'a']);
  });
});

const angle = ({ x, y }: Position): number => (Math.atan2(x / 1.25, -y) + 2 * Math.PI + 1e-9) % (2 * Math.PI);

describe('columns', () => {
  it('give each group its own, and leave room for every label', () => {
    fc.assert(
      fc.property(some, (actors) => {
        const places = columns(actors);
        actors.forEach((a, i) =>
          actors.slice(i + 1).forEach((b, after) => {
            const j = i + 1 + after;
            const over = penetration(places[i]!, roomFor(a.name), places[j]!, roomFor(b.name));
            expect(over.x > 0.2 && over.y > 0.2).toBe(false);
            if (a.group < b.group) expect(places[i]!.x).toBeLessThan(places[j]!.x);
          }),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('rings', () => {
  const names = ['middle', 'one step', 'another', 'two steps', 'apart'].map((name) => actor(name));
  const places = rings(
    names,
    [
      [0, 1],
      [2, 0],
      [2, 3],
    ],
    [0],
  );

  it('go by steps from the middle, in whichever direction, and leave who is not reached outside', () => {
    const [middle, one, another, two, apart] = places.map(radius);
    expect(middle).toBe(0);
    expect(one).toBeCloseTo(another!, 0);
    expect(one).toBeGreaterThan(100);
    expect(two).toBeGreaterThan(one! + 100);
    expect(apart).toBeGreaterThan(two! + 100);
  });

  it('take several into the middle', () => {
    const pair = rings(names, [[0, 1]], [0, 4]);
    expect(radius(pair[0]!)).toBeCloseTo(radius(pair[4]!), 0);
    expect(radius(pair[0]!)).toBeLessThan(radius(pair[1]!));
  });
});
