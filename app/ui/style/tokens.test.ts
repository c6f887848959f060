import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const SURFACES = ['ground', 'surface', 'sunken', 'hover'];
const GRAPHICS = [...pairs.keys()].filter((name) => /^(actor|relation|community)-|^accent$|^line-strong$/.test(name));
const cases = [
  ...['ink', 'ink-soft', 'ink-faint'].flatMap((text) => SURFACES.map((surface) => [text, surface, 4.5] as const)),
  ...['ink', 'ink-soft'].flatMap((text) => ['accent-wash', 'mark', 'warning-wash'].map((s) => [text, s, 4.5] as const)),
  ['accent-ink', 'accent', 4.5] as const,
  ['surface', 'ink', 4.5] as const,
  ['surface', 'ink-soft', 4.5] as const,
  ['warning', 'warning-wash', 4.5] as const,
  ...GRAPHICS.flatMap((graphic) => ['ground', 'surface'].map((surface) => [graphic, surface, 3] as const)),
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(cases)('%s on %s has a contrast of at least %d', (front, back, least) => {
    expect(contrast(pairs.get(front)![theme], pairs.get(back)![theme])).toBeGreaterThanOrEqual(least);
  });
});
