import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSure, sureDecision, sureSections } from './sure-contexts.ts';

test('contexts keep their decisions, and no other context has one', () => {
  const context = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  const drawn = fc.uniqueArray(fc.tuple(context, fc.nat(255)), { selector: ([hash]) => hash >>> 2 });
  fc.assert(
    fc.property(drawn, context, (decided, other) => {
      const table = readSure(new Map(sureSections('sure', new Map(decided))), 'sure');
      for (const [hash, decision] of decided) expect(sureDecision(table, hash)).toBe(decision);
      const isKnown = decided.some(([hash]) => hash >>> 2 === other >>> 2);
      if (!isKnown) expect(sureDecision(table, other)).toBe(-1);
    }),
  );
});
