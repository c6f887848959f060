import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_FILTER } from '../../core/analysis/filter.ts';
import { buildIndex } from '../../core/analysis/graph-index.ts';
import { newsGraph } from '../../core/analysis/testing/news-graph.ts';
import type { Entity, GraphDocument } from '../../core/model/graph.ts';
import { articleId, entityId } from '../../core/model/ids.ts';
import { openLink, writeLink } from './link.ts';
import { graphsWithView } from './testing.ts';
import { INITIAL_VIEW, type View } from './view.ts';

const GRAPH = newsGraph({ seed: 2, actors: 8, articles: 3, sentences: 40 });
const INDEX = buildIndex(GRAPH);
const [ANN, BOB] = GRAPH.entities as unknown as readonly [Entity, Entity];

const focusing = (actors: readonly Entity['id'][]): View => ({
  ...INITIAL_VIEW,
  filter: { ...DEFAULT_FILTER, actors: { actors, mode: 'between', distance: 2, expanded: [] } },
});

/** The graph after an actor got another id, as it happens when the corpus grows. */
function renumbered(graph: GraphDocument, from: Entity['id'], to: string): GraphDocument {
  const text = JSON.stringify(graph).replaceAll(JSON.stringify(from), JSON.stringify(to));
  return JSON.parse(text) as GraphDocument;
}

describe('a link', () => {
  test('gives back any view on the same graph, with nothing to report', () => {
    fc.assert(
      fc.property(graphsWithView, ([graph, view]) => {
        const index = buildIndex(graph);
        expect(openLink(`#${writeLink(view, index)}`, index)).toEqual({ view, notices: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('is empty where nothing was chosen', () => {
    expect(writeLink(INITIAL_VIEW, INDEX)).toBe('');
  });

  test('can be read by a person', () => {
    expect(writeLink(focusing([ANN.id, BOB.id]), INDEX)).toMatch(
      /^actors=[a-z]+:[^&]+~[^&]+,[a-z]+:[^&]+&mode=between&distance=2&graph=[0-9a-f]{8}$/,
    );
  });

  test('finds an actor whose id has changed by its name, and says that the graph is another', () => {
    const other = buildIndex(renumbered(GRAPH, ANN.id, `${ANN.id}-2`));
    const { view, notices } = openLink(writeLink(focusing([ANN.id, BOB.id]), INDEX), other);
    expect(view.filter.actors?.actors).toEqual([`${ANN.id}-2`, BOB.id]);
    expect(notices).toEqual([expect.stringContaining('another graph')]);
  });

  test('of a graph that its user has corrected since says nothing of another graph', () => {
    const link = writeLink(focusing([ANN.id]), INDEX);
    const corrected = buildIndex({
      ...GRAPH,
      entities: GRAPH.entities.map((entity) => (entity.id === BOB.id ? { ...entity, name: 'Bob the other' } : entity)),
    });
    expect(openLink(link, corrected).notices).toEqual([expect.stringContaining('another graph')]);
    expect(openLink(link, corrected, INITIAL_VIEW, INDEX).notices).toEqual([]);
  });

  test('names an actor that the graph does not hold, and shows the rest', () => {
    const other = buildIndex({
      ...GRAPH,
      entities: GRAPH.entities.filter(({ id }) => id !== ANN.id),
      relations: [],
    });
    const { view, notices } = openLink(writeLink(focusing([ANN.id, BOB.id]), INDEX), other);
    expect(view.filter.actors?.actors).toEqual([BOB.id]);
    expect(notices).toContainEqual(expect.stringContaining(`"${ANN.name}"`));
  });

  test('says so where an id now belongs to an actor of another name', () => {
    const entities = GRAPH.entities.map((entity) =>
      entity.id === ANN.id ? { ...entity, name: 'Else', aliases: [] } : entity,
    );
    const { view, notices } = openLink(writeLink(focusing([ANN.id]), INDEX), buildIndex({ ...GRAPH, entities }));
    expect(view.filter.actors?.actors).toEqual([ANN.id]);
    expect(notices).toContainEqual(expect.stringContaining('"Else"'));
  });

  test('carries any text as an id or a name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (id, name) => {
          const actor = { ...ANN, id: entityId(`person:${id}`), name };
          const graph = {
            ...GRAPH,
            entities: [...GRAPH.entities, actor],
            articles: [...GRAPH.articles, { ...GRAPH.articles[0]!, id: articleId(id) }],
          };
          const view: View = { ...focusing([actor.id]), reader: { article: articleId(id), span: null } };
          const index = buildIndex(graph);
          expect(openLink(writeLink(view, index), index)).toEqual({ view, notices: [] });
        },
      ),
    );
  });

  test.each([
    ['types=%E0%A4%A', 'types'],
    ['types=robot', 'types'],
    ['min-evidence=-3', 'min-evidence'],
    ['min-evidence=1e9', 'min-evidence'],
    ['from=yesterday', 'from'],
    ['from=2024-13-45', 'from'],
    ['to=2023-02-29', 'to'],
    ['pair=person:x', 'pair'],
    ['sentence=accuse', 'sentence'],
    ['pinned=person:x~X~left~right', 'pinned'],
    ['table=constructor', 'table'],
    ['__proto__=1', '__proto__'],
    ['nonsense', 'nonsense'],
  ])('with "%s" in it names that part and shows the rest', (part, key) => {
    const { view, notices } = openLink(`#${part}&theme=dark`, INDEX);
    expect(view).toEqual({ ...INITIAL_VIEW, theme: 'dark' });
    expect(notices).toEqual([expect.stringContaining(`"${key}"`)]);
  });

  test('of any text at all opens some view', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webFragments(), fc.string({ unit: 'binary' })), (text) => {
        expect(openLink(`#${text}`, INDEX).view.filter).toBeDefined();
      }),
    );
  });
});
