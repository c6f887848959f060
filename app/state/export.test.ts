import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../core/analysis/graph-index.ts';
import { contentsText, exportedGraph, fileStem, prepareVisible } from './export.ts';
import { filteredOf } from './selectors/filtered.ts';
import { graphsWithView } from './testing.ts';
import { NOTHING_SELECTED } from './view.ts';

describe('what is exported', () => {
  test('all is the whole graph, whatever is filtered', () => {
    fc.assert(
      fc.property(graphsWithView, ([graph, view]) => {
        expect(exportedGraph(buildIndex(graph), view, 'all')).toBe(graph);
      }),
    );
  });

  test('what is visible has the counts that the page tells', () => {
    fc.assert(
      fc.property(graphsWithView, ([graph, view]) => {
        const index = buildIndex(graph);
        const { actorCount, relationCount, evidenceCount } = filteredOf(index, view);
        const part = exportedGraph(index, view, 'visible')!;
        const sentences = part.relations.flatMap(({ evidence }) => evidence).length;
        expect([part.entities.length, part.relations.length, sentences]).toEqual([
          actorCount,
          relationCount,
          evidenceCount,
        ]);
      }),
    );
  });

  test('what is visible is the same when it was put together in steps, and nothing is kept of what was called off', async () => {
    await fc.assert(
      fc.asyncProperty(graphsWithView, async ([graph, view]) => {
        const [index, other] = [buildIndex(graph), buildIndex(graph)];
        await prepareVisible(index, view);
        await prepareVisible(other, view, { aborted: true });
        expect(exportedGraph(index, view, 'visible')).toEqual(exportedGraph(other, view, 'visible'));
      }),
    );
  });

  test('a selection holds nothing that the filter hides, and nothing selected is nothing to export', () => {
    fc.assert(
      fc.property(graphsWithView, ([graph, view]) => {
        const index = buildIndex(graph);
        const visible = new Set(exportedGraph(index, view, 'visible')!.relations.map(({ id }) => id));
        const part = exportedGraph(index, view, 'selection');
        expect(part === null).toBe(view.selection.kind === 'none');
        for (const { id } of part?.relations ?? []) expect(visible).toContain(id);
        expect(exportedGraph(index, { ...view, selection: NOTHING_SELECTED }, 'selection')).toBe(null);
      }),
    );
  });
});

describe('the name of a file', () => {
  const empty = { format: 'relata-graph', version: 1, articles: [], entities: [], relations: [] } as const;
  test.each([
    ['Cairo talks 2024', 'cairo-talks-2024_visible_0-actors_0-relations'],
    ['../../etc/passwd', 'etc-passwd_visible_0-actors_0-relations'],
    ['Gespräche: "Kairo" <1>', 'gesprache-kairo-1_visible_0-actors_0-relations'],
    ['…', 'graph_visible_0-actors_0-relations'],
  ])('%s', (title, name) => {
    expect(fileStem({ ...empty, title }, 'visible')).toBe(name);
  });
});

test('contents are told with what they are numbers of', () => {
  const graph = { format: 'relata-graph', version: 1, title: '', articles: [], entities: [], relations: [] } as const;
  expect(contentsText(graph)).toBe('0 actors, 0 relations, 0 sentences, 0 articles');
});
