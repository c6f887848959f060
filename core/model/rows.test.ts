import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LazyRows } from './rows.ts';

const items = fc.array(fc.record({ name: fc.string() }));

/** Rows that tell how often each was made. */
function counted(all: readonly { readonly name: string }[], atOnce: boolean) {
  const made = all.map(() => 0);
  const make = (number: number) => {
    made[number]!++;
    return { ...all[number]! };
  };
  return { made, rows: new LazyRows(all.length, make, atOnce ? () => all.map((item) => ({ ...item })) : undefined) };
}

test('rows are what an array of the same items is', () =>
  fc.assert(
    fc.property(items, fc.boolean(), fc.nat(20), fc.nat(20), (all, atOnce, from, to) => {
      const { rows } = counted(all, atOnce);
      expect(rows.slice(from, Math.max(from, to))).toEqual(all.slice(from, Math.max(from, to)));
      expect(rows.length).toBe(all.length);
      expect(all.map((_, number) => rows.at(number))).toEqual(all);
      expect([rows.at(all.length), rows.at(-1)]).toEqual([undefined, undefined]);
      expect([...rows]).toEqual(all);
      expect([...rows.entries()]).toEqual([...all.entries()]);
      expect(rows.map(({ name }, number) => name + String(number))).toEqual(
        all.map(({ name }, number) => name + String(number)),
      );
      expect(rows.filter(({ name }, number) => name.length > number)).toEqual(
        all.filter(({ name }, number) => name.length > number),
      );
      const visited: unknown[] = [];
      rows.forEach((item) => visited.push(item));
      expect(visited).toEqual(all);
    }),
  ));

test('an item is made when it is asked for, once, and stays the same object when all are made', () =>
  fc.assert(
    fc.property(items, fc.boolean(), fc.array(fc.nat(20)), (all, atOnce, asked) => {
      const { rows, made } = counted(all, atOnce);
      const numbers = asked.filter((number) => number < all.length);
      const before = numbers.map((number) => rows.at(number));
      expect(made).toEqual(all.map((_, number) => Number(numbers.includes(number))));
      const everything = [...rows];
      numbers.forEach((number, i) => expect(everything[number]).toBe(before[i]));
      all.forEach((_, number) => expect(rows.at(number)).toBe(everything[number]));
      expect(made.every((times) => times <= 1)).toBe(true);
    }),
  ));
