import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encloses, outlineOf } from './area.ts';

const at = (x: number, y: number) => ({ x, y });

describe('an area', () => {
  it.each([
    ['inside', at(5, 5), true],
    ['left of it', at(-1, 5), false],
    ['below it', at(5, 11), false],
    ['in its corner', at(0.5, 9.5), true],
  ])('of a box, in whichever direction it is drawn: %s', (_, point, inside) => {
    for (const way of [
      [at(0, 0), at(10, 10)],
      [at(10, 10), at(3, 4), at(0, 0)],
      [at(10, 0), at(0, 10)],
    ]) {
      expect(encloses(outlineOf('box', way), point)).toBe(inside);
    }
  });

  const horseshoe = outlineOf('lasso', [
    at(0, 0),
    at(9, 0),
    at(9, 9),
    at(6, 9),
    at(6, 3),
    at(3, 3),
    at(3, 9),
    at(0, 9),
  ]);

  it.each([
    ['one arm', at(1, 8), true],
    ['the other arm', at(8, 8), true],
    ['the bow', at(5, 1), true],
    ['the gap between the arms', at(5, 6), false],
  ])('of a lasso follows its way: %s', (_, point, inside) => {
    expect(encloses(horseshoe, point)).toBe(inside);
  });

  it('encloses nothing before the pointer has moved', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.constantFrom('box' as const, 'lasso' as const), (x, y, shape) => {
        expect(encloses(outlineOf(shape, [at(x, y)]), at(x, y))).toBe(false);
      }),
    );
  });
});
