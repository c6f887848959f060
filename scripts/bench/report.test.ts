import { expect, test } from 'vitest';
import type { Measured } from './figure.ts';
import { plot, report } from './report.ts';

const measured = (name: string, bound: 'at least' | 'at most', aim: number, value: number, met: boolean): Measured => ({
  figure: {
    name,
    about: 'made up',
    unit: 'ms',
    aim: { bound, value: aim },
    prepare: () => Promise.resolve(() => value),
  },
  value,
  met,
});

const FOUND = [
  measured('quick', 'at most', 10, 1, true),
  measured('slow <b>', 'at most', 10, 1000, false),
  measured('many', 'at least', 50, 500, true),
];

test('the report has machine and figures, each with its aim in words and whether it is met', () => {
  expect(report('A machine', FOUND)).toEqual({
    machine: 'A machine',
    figures: [
      { name: 'quick', value: 1, unit: 'ms', aim: 'at most 10', met: true },
      { name: 'slow <b>', value: 1000, unit: 'ms', aim: 'at most 10', met: false },
      { name: 'many', value: 500, unit: 'ms', aim: 'at least 50', met: true },
    ],
  });
});

test('the plot has a bar for each figure: right of the line what is better than its aim, left of it what is worse', () => {
  const svg = plot('A machine', FOUND);
  const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)"/g)].map(([, x, width]) => [x, width]);
  expect(bars).toEqual([
    ['440.0', '105.0'],
    ['230.0', '210.0'],
    ['440.0', '105.0'],
  ]);
  expect(svg).toContain('slow &lt;b>');
  expect(svg.match(/\(missed\)/g)).toHaveLength(1);
});
