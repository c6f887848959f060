import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHOW_ALL } from '../../../core/analysis/filter.ts';
import { buildIndex } from '../../../core/analysis/graph-index.ts';
import { graphs } from '../../../core/analysis/testing/arbitrary.ts';
import { newsGraph } from '../../../core/analysis/testing/news-graph.ts';
import { produce } from '../actions.ts';
import { INITIAL_VIEW, type View } from '../view.ts';
import { connectHits } from './connect-hits.ts';
import { connectionDetails, quoteOf } from './path-details.ts';
import { loadPaths } from './lazy-paths.ts';
import { actorsOnPaths, connectionText, pathScene } from './paths.ts';
import { sceneOf } from './scene.ts';

await loadPaths();

const questions = fc.tuple(
  graphs.filter(({ entities }) => entities.length >= 4),
  fc.integer({ min: 2, max: 4 }),
  fc.record({ directed: fc.boolean(), planned: fc.boolean(), coMentions: fc.boolean(), structural: fc.boolean() }),
  fc.boolean(),
);

function asked([graph, count, rules, only]: typeof questions extends fc.Arbitrary<infer Question> ? Question : never) {
  const actors = graph.entities.slice(0, count).map(({ id }) => id);
  const open = { ...INITIAL_VIEW, filter: SHOW_ALL };
  const view: View = produce(produce(open, { type: 'connect', actors }), {
    type: 'connect-by',
    change: { rules, only },
  });
  return { index: buildIndex(graph), view };
}

describe('what connects actors', () => {
  test('is told step by step: each begins where the last ended, and quotes a sentence of the relation it names', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { index, view } = asked(question);
        for (const { ends, paths } of connectionDetails(index, view)!.pairs) {
          for (const { steps, length } of paths) {
            expect(steps).toHaveLength(length);
            expect([steps[0]!.from, steps.at(-1)!.to]).toEqual(ends);
            steps.slice(1).forEach((step, i) => expect(step.from).toEqual(steps[i]!.to));
            for (const { from, to, relation, quote } of steps) {
              expect([relation.source.id, relation.target.id].sort()).toEqual([from.id, to.id].sort());
              const quoted = quoteOf(index, quote);
              expect(quoted.key.relation).toBe(relation.id);
              expect(quoted.modality).not.toBe('negated');
            }
          }
        }
      }),
    );
  });

  test('is named in the network step by step: of the path that is looked at, else of the first of each pair', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { index, view } = asked(question);
        const { pairs } = connectionDetails(index, view)!;
        const last = pairs.flatMap(({ paths }) => paths).at(-1);
        if (last === undefined) return;
        const namedIn = (of: View): number => pathScene(index, of)!.named.size;
        const [first] = pairs.flatMap(({ paths }) => paths.slice(0, 1));
        expect(namedIn(view)).toBeGreaterThanOrEqual(first!.length);
        const looked = produce(view, { type: 'connect-by', change: { path: last.actors } });
        expect(namedIn(looked)).toBe(last.length);
        for (const pair of pathScene(index, view)!.named) expect(pathScene(index, view)!.pairs).toContain(pair);
      }),
    );
  });

  test('flags the weakest steps, unless all are equally weak', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { index, view } = asked(question);
        for (const { steps } of connectionDetails(index, view)!.pairs.flatMap(({ paths }) => paths)) {
          const flagged = steps.filter(({ weakness }) => weakness !== null);
          expect(flagged.length).toBeLessThan(Math.max(2, steps.length));
        }
      }),
    );
  });

  test('offers only such other steps as connect more, or by fewer steps', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { index, view } = asked(question);
        const sizes = (of: View) =>
          connectionDetails(index, of)!.pairs.map(({ paths }) => Math.min(...paths.map(({ length }) => length), 1e3));
        const total = (of: View): number => sizes(of).reduce((sum, size) => sum + size, 0);
        for (const { rules } of connectionDetails(index, view)!.relaxations) {
          expect(total(produce(view, { type: 'connect-by', change: { rules } }))).toBeLessThan(total(view));
        }
      }),
    );
  });

  test('is what stays lit in the network, and with only the paths all that is drawn but what is selected', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { index, view } = asked(question);
        const scene = sceneOf(index, view);
        const onPaths = actorsOnPaths(index, view);
        expect(scene.lit === null).toBe(onPaths === null);
        if (scene.lit === null) return;
        expect([...scene.lit.actors].sort()).toEqual([...onPaths!].sort());
        const drawn = new Set(scene.nodes.map(({ id }) => id as string));
        for (const actor of scene.lit.actors) expect(drawn).toContain(actor);
        for (const edge of scene.edges) {
          if (view.connection!.only) expect(scene.lit.edges).toContain(edge.id);
        }
        if (view.connection!.only) expect(drawn.size).toBe(scene.lit.actors.size);
      }),
    );
  });
});

describe('a search', () => {
  const graph = newsGraph({ seed: 3, actors: 12, articles: 3, sentences: 60 });
  const index = buildIndex(graph);
  const [a, b] = graph.entities.map(({ name }) => name) as [string, string];
  const hits = (query: string) => connectHits(index, INITIAL_VIEW, query).map(({ text }) => text);

  test.each([
    ['connect', ['Connect actors …']],
    ['con', ['Connect actors …']],
    ['c', []],
    [`connect ${a} and ${b}`, [`Connect ${a} and ${b}`]],
    [`${a} to ${b}`, [`Connect ${a} and ${b}`]],
    [`${a}, ${b}`, [`Connect ${a} and ${b}`]],
    [`${a} and ${a}`, []],
    [`${a} and nobody whatsoever`, []],
    [a, []],
  ])('for "%s" offers %j', (query, texts) => expect(hits(query)).toEqual(texts));

  test('for "connect" and a name offers to name the other', () => {
    expect(hits(`connect ${a}`)[0]).toBe(`Connect ${a} with …`);
  });

  test('for "connect" offers what is selected', () => {
    const view = produce(INITIAL_VIEW, {
      type: 'select',
      selection: { kind: 'actors', actors: graph.entities.slice(0, 2).map(({ id }) => id) },
    });
    expect(connectHits(index, view, 'connect').map(({ text }) => text)).toEqual([
      `Connect ${a} and ${b}`,
      'Connect actors …',
    ]);
  });
});

test('what was found is told in a sentence', () => {
  const index = buildIndex(newsGraph({ seed: 3, actors: 12, articles: 3, sentences: 60 }));
  const ids = index.graph.entities.map(({ id }) => id);
  const text = (actors: typeof ids): string =>
    connectionText(index, produce(INITIAL_VIEW, { type: 'connect', actors }));
  expect(text(ids.slice(0, 2))).toMatch(/^\d+( and more)? paths between .+ and .+, the shortest of \d steps?$/);
  expect(text([])).toBe('');
});
