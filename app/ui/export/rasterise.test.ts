import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeScale } from './rasterise.ts';

const side = fc.integer({ min: 10, max: 200_000 });

test('a picture is never larger than browsers can make, and as large as wanted where they can', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), side, side, (wanted, width, height) => {
      const scale = safeScale(wanted, width, height);
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(8192.01);
      expect(width * height * scale * scale).toBeLessThanOrEqual(40_000_001);
      if (Math.max(width, height) * wanted <= 8192 && width * height * wanted * wanted <= 40e6)
        expect(scale).toBe(wanted);
      expect(scale).toBeGreaterThan(0);
    }),
  );
});
