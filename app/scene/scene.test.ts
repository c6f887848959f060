import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter } from '../../core/analysis/apply-filter.ts';
import { SHOW_ALL } from '../../core/analysis/filter.ts';
import { buildIndex } from '../../core/analysis/graph-index.ts';
import { graphsWithFilter } from '../../core/analysis/testing/arbitrary.ts';
import { newsGraph } from '../../core/analysis/testing/news-graph.ts';
import { GRAPH_FORMAT, GRAPH_VERSION, type Evidence, type GraphDocument } from '../../core/model/graph.ts';
import { articleId, entityId, relationId } from '../../core/model/ids.ts';
import type { Modality, RelationType } from '../../core/model/ontology.ts';
import { buildScene, MOST_ACTORS, MOST_PAIRS, type SceneOptions } from './build-scene.ts';
import { diffScenes, isEmptyDiff, type Changes } from './diff.ts';
import { neighboursOf, stepTo, type Direction } from './navigate.ts';
import type { SceneEdge } from './scene.ts';
import { PLAIN, scenes } from './testing.ts';

describe('the difference of two scenes', () => {
  const applied = <Item extends { readonly id: string }>(
    items: readonly Item[],
    diff: Changes<Item>,
  ): ReadonlyMap<string, Item> => {
    const result = new Map(items.map((item) => [item.id, item]));
    for (const { id } of diff.removed) expect(result.delete(id)).toBe(true);
    for (const item of diff.added) {
      expect(result.has(item.id)).toBe(false);
      result.set(item.id, item);
    }
    for (const { before, after } of diff.changed) {
      expect(result.get(before.id)).toBe(before);
      result.set(after.id, after);
    }
    return result;
  };

  test('applied to the first gives the second', () => {
    fc.assert(
      fc.property(scenes, scenes, (before, after) => {
        const diff = diffScenes(before, after);
        expect(applied(before.nodes, diff.nodes)).toEqual(new Map(after.nodes.map((node) => [node.id, node])));
        expect(applied(before.edges, diff.edges)).toEqual(new Map(after.edges.map((edge) => [edge.id, edge])));
      }),
    );
  });

  test('of a scene and an equal one is empty', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        expect(isEmptyDiff(diffScenes(scene, structuredClone(scene)))).toBe(true);
      }),
    );
  });

  test('of a small change is small', () => {
    const graph = newsGraph({ seed: 1, actors: 20, articles: 3, sentences: 80 });
    const filtered = applyFilter(buildIndex(graph), SHOW_ALL);
    const [actor] = graph.entities;
    const before = buildScene(filtered, PLAIN);
    const { nodes } = diffScenes(before, buildScene(filtered, { ...PLAIN, pinned: { [actor!.id]: { x: 5, y: 5 } } }));
    expect(nodes.changed.map(({ after }) => after.id)).toEqual([actor!.id]);
    expect([...nodes.added, ...nodes.removed]).toEqual([]);
  });
});

describe('a scene', () => {
  test('has one edge for a pair that has something shown, and only between actors that are drawn', () => {
    fc.assert(
      fc.property(graphsWithFilter, ([graph, filter]) => {
        const filtered = applyFilter(buildIndex(graph), filter);
        const { nodes, edges } = buildScene(filtered, PLAIN);
        const drawn = new Set(nodes.map(({ id }) => id));
        expect(edges).toHaveLength(filtered.pairCount);
        expect(edges.every(({ source, target }) => drawn.has(source) && drawn.has(target))).toBe(true);
        expect(nodes).toHaveLength(filtered.actorCount);
      }),
    );
  });

  test('keeps to what can be read, says what it leaves out, and never leaves out what is selected', () => {
    const graph = newsGraph({ seed: 1, actors: 900, articles: 20, sentences: 9000 });
    const filtered = applyFilter(buildIndex(graph), SHOW_ALL);
    const last = graph.entities.at(-1)!.id;
    const scene = buildScene(filtered, { ...PLAIN, selected: [last] });
    expect(scene.nodes).toHaveLength(MOST_ACTORS);
    expect(scene.edges.length).toBeLessThanOrEqual(MOST_PAIRS);
    expect(scene.omitted).toEqual({ actors: 900 - MOST_ACTORS, pairs: filtered.pairCount - scene.edges.length });
    expect(scene.nodes.map(({ id }) => id)).toContain(last);
  });

  test('puts actors without a place beside their neighbours, each in a place of its own', () => {
    const graph = newsGraph({ seed: 6, actors: 30, articles: 3, sentences: 80 });
    const { nodes } = buildScene(applyFilter(buildIndex(graph), SHOW_ALL), PLAIN);
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
    expect(nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

const [ANN, BEN] = [entityId('person:ann'), entityId('person:ben')];

type Claim = readonly [type: RelationType, count: number, modality?: Modality, reversed?: 'reversed'];

/** A graph of two actors and some relations between them. */
function between(...claims: readonly Claim[]): GraphDocument {
  const actor = (id: typeof ANN) => ({ id, type: 'person', name: id, aliases: [], mentions: [] }) as const;
  return {
    format: GRAPH_FORMAT,
    version: GRAPH_VERSION,
    title: 'Two',
    articles: [{ id: articleId('a'), title: 'A', text: 'x'.repeat(99) }],
    entities: [actor(ANN), actor(BEN)],
    relations: claims.map(([type, count, modality = 'asserted', reversed], i) => ({
      id: relationId(`${i}`),
      type,
      source: reversed ? BEN : ANN,
      target: reversed ? ANN : BEN,
      evidence: Array.from({ length: count }, (_, start): Evidence => {
        const sentence = { article: articleId('a'), start, end: start + 1 };
        return type === 'co_mention' ? sentence : { ...sentence, modality };
      }),
    })),
  };
}

const edgesFor = (graph: GraphDocument, options: Partial<SceneOptions> = {}): readonly SceneEdge[] =>
  buildScene(applyFilter(buildIndex(graph), SHOW_ALL), { ...PLAIN, ...options }).edges;
const edgeFor = (...claims: readonly Claim[]): SceneEdge => edgesFor(between(...claims))[0]!;

describe('the edge of a pair', () => {
  test.each<[string, readonly Claim[], Partial<SceneEdge>]>([
    ['structural: thin and grey', [['leads', 1]], { role: 'structural', dash: 'solid', class: 'structural' }],
    ['verbal cooperation: solid', [['consult', 2]], { role: 'cooperation', dash: 'solid' }],
    ['material conflict: dashed', [['assault', 2]], { role: 'conflict', dash: 'dashed' }],
    ['co-mention: dotted', [['co_mention', 9]], { role: 'co-mention', dash: 'dotted', targetArrow: 'none' }],
    [
      'several classes: neutral',
      [
        ['aid', 2],
        ['accuse', 2],
      ],
      { role: 'mixed', class: 'mixed', dash: 'solid' },
    ],
    [
      'co-mentions beside something stated don’t count',
      [
        ['accuse', 1],
        ['co_mention', 9],
      ],
      { role: 'conflict', evidence: 1 },
    ],
    [
      'what nobody asserts doesn’t make a line mixed',
      [
        ['accuse', 1],
        ['aid', 3, 'prospective'],
      ],
      { role: 'conflict' },
    ],
    [
      'only planned: lighter, open arrow',
      [['aid', 3, 'prospective']],
      { light: true, struck: false, targetArrow: 'open' },
    ],
    ['only denied: struck through', [['aid', 1, 'negated']], { light: true, struck: true, targetArrow: 'open' }],
    [
      'planned and denied: not struck through',
      [
        ['aid', 1, 'negated'],
        ['accuse', 1, 'prospective'],
      ],
      { light: true, struck: false },
    ],
    [
      'partly asserted: full',
      [
        ['aid', 1],
        ['support', 4, 'prospective'],
      ],
      { light: false, struck: false },
    ],
    ['symmetric: no arrow', [['consult', 1]], { sourceArrow: 'none', targetArrow: 'none' }],
    [
      'both ways: two arrows',
      [
        ['accuse', 1],
        ['accuse', 1, 'asserted', 'reversed'],
      ],
      { sourceArrow: 'filled', targetArrow: 'filled' },
    ],
    [
      'planned the other way: open there',
      [
        ['accuse', 1],
        ['aid', 1, 'prospective', 'reversed'],
      ],
      { sourceArrow: 'open', targetArrow: 'filled' },
    ],
  ])('%s', (_, claims, expected) => {
    expect(edgeFor(...claims)).toMatchObject(expected);
  });

  test.each<[readonly Claim[], string]>([
    [
      [
        ['consult', 5],
        ['mediate', 2],
      ],
      'consults · 5, mediates for · 2',
    ],
    [
      [
        ['mediate', 2],
        ['consult', 5],
      ],
      'consults · 5, mediates for · 2',
    ],
    [
      [
        ['mediate', 2],
        ['consult', 2],
      ],
      'consults · 2, mediates for · 2',
    ],
    [
      [
        ['support', 9, 'prospective'],
        ['accuse', 1],
      ],
      'accuses or criticises · 1, supports · 9 (planned)',
    ],
    [
      [
        ['consult', 3],
        ['aid', 2],
        ['accuse', 1],
        ['reject', 1],
      ],
      'consults · 3, aids · 2, and 2 more',
    ],
    [
      [
        ['co_mention', 15],
        ['accuse', 1],
      ],
      'accuses or criticises · 1',
    ],
    [[['co_mention', 2]], 'is named together with · 2'],
    [[['aid', 2, 'negated']], 'aids · 2 (denied)'],
  ])('%j is labelled "%s"', (claims, label) => {
    expect(edgeFor(...claims).label).toBe(label);
  });

  test('is wider for more evidence, up to a cap, and heavier for material than for verbal acts', () => {
    const widths = [1, 4, 16, 90].map((count) => edgeFor(['consult', count]).width);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(4);
    expect(edgeFor(['consult', 99]).width).toBe(edgeFor(['consult', 90]).width);
    expect(edgeFor(['aid', 2]).width).toBeGreaterThan(edgeFor(['consult', 2]).width);
  });

  test('that is opened becomes one arc for each relation, none over another', () => {
    const graph = between(['consult', 3], ['accuse', 2], ['aid', 1, 'asserted', 'reversed'], ['co_mention', 4]);
    const edges = edgesFor(graph, { openPair: [ANN, BEN], selectedRelation: relationId('1') });
    expect(edges.map(({ relation }) => relation).sort()).toEqual(['0', '1', '2', '3']);
    const sideways = edges.map(({ bend, source }) => (source === ANN ? bend : -bend));
    expect(new Set(sideways).size).toBe(4);
    expect(edges.filter(({ selected }) => selected).map(({ relation }) => relation)).toEqual(['1']);
  });
});

describe('arrow keys', () => {
  const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];

  test('lead only to neighbours, and in their direction', () => {
    fc.assert(
      fc.property(scenes, fc.nat(), fc.constantFrom(...directions), (scene, number, direction) => {
        fc.pre(scene.nodes.length > 0);
        const from = scene.nodes[number % scene.nodes.length]!;
        const to = scene.nodes.find(({ id }) => id === stepTo(scene, from.id, direction));
        if (to === undefined) return;
        expect(neighboursOf(scene, from.id)).toContain(to.id);
        const along = { left: from.x - to.x, right: to.x - from.x, up: from.y - to.y, down: to.y - from.y };
        expect(along[direction]).toBe(Math.max(...Object.values(along)));
      }),
    );
  });

  test('start at the actor with the most evidence', () => {
    const graph = newsGraph({ seed: 6, actors: 30, articles: 3, sentences: 80 });
    const scene = buildScene(applyFilter(buildIndex(graph), SHOW_ALL), PLAIN);
    const start = scene.nodes.find(({ id }) => id === stepTo(scene, null, 'left'))!;
    expect(start.evidence).toBe(Math.max(...scene.nodes.map(({ evidence }) => evidence)));
  });
});
