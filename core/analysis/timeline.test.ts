import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence, GraphDocument } from '../model/graph.ts';
import { applyFilter } from './apply-filter.ts';
import { SHOW_ALL } from './filter.ts';
import { buildIndex } from './graph-index.ts';
import { graphs, graphsWithFilter } from './testing/arbitrary.ts';
import { newsGraph } from './testing/news-graph.ts';
import { countTimeline, daysOfEdges, edgesOfDays, timelineAxis } from './timeline.ts';

/** A graph whose evidence is dated by these days, one after the other. */
function dated(...days: readonly (string | undefined)[]): GraphDocument {
  const graph = newsGraph({ seed: 3, actors: 4, articles: 1, sentences: 40 });
  const relation = graph.relations.find(({ type }) => type !== 'co_mention')!;
  const piece = relation.evidence[0]!;
  const evidence = days.map((date): Evidence => {
    const { date: _, ...undated } = piece;
    return date === undefined ? undated : { ...undated, date };
  });
  const articles = graph.articles.map(({ published: _, ...article }) => article);
  return { ...graph, articles, relations: [{ ...relation, evidence }] };
}

const axisOf = (...days: readonly (string | undefined)[]) => timelineAxis(buildIndex(dated(...days)));

describe('the axis of a timeline', () => {
  test.each([
    [['2024-02-13', '2024-02-16'], 'day', 4, '2024-02-13', '2024-02-16'],
    [['2024-02-13'], 'day', 1, '2024-02-13', '2024-02-13'],
    [['2024-02-28', '2024-03-01'], 'day', 3, '2024-02-28', '2024-03-01'],
    [['2024-01-01', '2024-06-30'], 'week', 26, '2024-01-01', '2024-06-30'],
    [['2024-01-03', '2025-01-02'], 'week', 53, '2024-01-01', '2025-01-05'],
    [['2019-11-20', '2024-02-10'], 'month', 52, '2019-11-01', '2024-02-29'],
    [['1999-12-31', '2024-02-10'], 'year', 26, '1999-01-01', '2024-12-31'],
    [['1969-12-31', '1970-01-01'], 'day', 2, '1969-12-31', '1970-01-01'],
  ] as const)('over %j goes by %s', (days, unit, count, first, last) => {
    const axis = axisOf(...days)!;
    expect([axis.unit, axis.buckets.length]).toEqual([unit, count]);
    expect([axis.buckets[0]!.first, axis.buckets.at(-1)!.last]).toEqual([first, last]);
  });

  test('keeps a stray day from taking the room of all others', () => {
    const week = Array.from({ length: 200 }, (_, i) => `2024-02-1${i % 7}`);
    const axis = axisOf('1941-06-01', ...week, '2051-01-01')!;
    expect(axis.unit).toBe('day');
    expect(axis.buckets[0]).toEqual({ first: null, last: '2024-02-09' });
    expect(axis.buckets.at(-1)).toEqual({ first: '2024-02-17', last: null });
    expect([axis.evidenceBucket[0], axis.evidenceBucket.at(-1)]).toEqual([0, axis.buckets.length - 1]);
  });

  test('is none where nothing is dated', () => {
    expect(axisOf(undefined)).toBeNull();
  });

  test('has no gaps, and holds every dated piece of evidence', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const index = buildIndex(graph);
        const axis = timelineAxis(index);
        index.evidenceDay.forEach((day, i) => {
          const iso = String(day).replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3');
          const bucket = axis?.buckets[axis.evidenceBucket[i]!];
          if (day === 0) return expect(bucket).toBeUndefined();
          expect((bucket!.first ?? '') <= iso && iso <= (bucket!.last ?? '9999')).toBe(true);
        });
        axis?.buckets.slice(1).forEach(({ first }, i) => {
          const before = Date.parse(axis.buckets[i]!.last!);
          expect(Date.parse(first!) - before).toBe(86_400_000);
        });
      }),
    );
  });
});

describe('the counts of a timeline', () => {
  test.each(['class', 'modality'] as const)('by %s are those of the evidence that the filter leaves', (by) => {
    fc.assert(
      fc.property(graphsWithFilter, ([graph, filter]) => {
        const index = buildIndex(graph);
        const axis = timelineAxis(index);
        if (axis === null) return;
        const filtered = applyFilter(index, filter);
        const { series, totals, undated } = countTimeline(filtered, axis, by);
        const sum = (counts: Int32Array): number => counts.reduce((all, count) => all + count, 0);
        expect(sum(totals) + undated).toBe(filtered.evidenceCount);
        expect(series.reduce((all, { counts }) => all + sum(counts), 0)).toBe(sum(totals));
      }),
    );
  });

  test('tell what is undated', () => {
    const index = buildIndex(dated('2024-02-13', undefined, undefined));
    const counts = countTimeline(applyFilter(index, SHOW_ALL), timelineAxis(index)!, 'modality');
    expect(counts.undated).toBe(2);
    expect([...counts.totals]).toEqual([1]);
  });
});

describe('a range on the timeline', () => {
  const axis = axisOf('2024-01-01', '2024-06-30')!;

  test('gives the same days back as edges', () => {
    fc.assert(
      fc.property(fc.nat(axis.buckets.length - 1), fc.nat(axis.buckets.length - 1), (a, b) => {
        const range = { from: Math.min(a, b), to: Math.max(a, b) + 1 };
        const { from, to } = daysOfEdges(axis, range);
        expect(edgesOfDays(axis, from, to)).toEqual(range);
      }),
    );
  });

  test.each([
    [null, null, 0, 26],
    ['2024-01-10', '2024-01-10', 1, 2],
    ['2024-01-07', '2024-01-08', 0, 2],
    ['2030-01-01', null, 25, 26],
    [null, '1990-01-01', 0, 1],
    ['nonsense', null, 0, 26],
  ])('from %s to %s reaches from edge %i to %i', (from, to, first, last) => {
    expect(edgesOfDays(axis, from, to)).toEqual({ from: first, to: last });
  });

  test('over the whole axis is open at both ends', () => {
    expect(daysOfEdges(axis, { from: 0, to: 26 })).toEqual({ from: null, to: null });
  });
});
