import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

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
    expect(wcagContrast(pairs.get(front)![theme], pairs.get(back)![theme])).toBeGreaterThanOrEqual(least);
  });

  // CIEDE2000: 2 is just told apart side by side, 10 at a glance.
  test.each([
    ['everybody', (colour: Color) => colour],
    ['who lacks red cones', filterDeficiencyProt(1)],
    ['who lacks green cones', filterDeficiencyDeuter(1)],
    ['who lacks blue cones', filterDeficiencyTrit(1)],
  ])('the colours of communities differ for %s', (_, seen) => {
    const colours = [...pairs].filter(([name]) => name.startsWith('community-')).map(([, pair]) => pair[theme]);
    const distances = colours.flatMap((a, i) =>
      colours.slice(i + 1).map((b) => differenceCiede2000()(seen(parse(a)!), seen(parse(b)!))),
    );
    expect(colours).toHaveLength(8);
    expect(Math.min(...distances)).toBeGreaterThan(10);
  });
});
