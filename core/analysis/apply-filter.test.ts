import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence, GraphDocument, Relation } from '../model/graph.ts';
import { applyFilter, shownEvidence } from './apply-filter.ts';
import { DEFAULT_FILTER, SHOW_ALL, type Filter } from './filter.ts';
import { buildIndex } from './graph-index.ts';
import { graphs, graphsWithFilter } from './testing/arbitrary.ts';
import { newsGraph } from './testing/news-graph.ts';

/** The definition, sentence by sentence, without an index. The choice of actors is left out: it has a test of its own. */
function passes(graph: GraphDocument, filter: Filter, relation: Relation, evidence: Evidence): boolean {
  const article = graph.articles.find(({ id }) => id === evidence.article)!;
  const day = evidence.date ?? article.published;
  const { attribution, modality } = evidence;
  const speaker = attribution === undefined ? 'article' : (attribution.entity ?? 'other');
  const type = (id: string) => graph.entities.find((entity) => entity.id === id)!.type;
  return (
    (filter.articles?.includes(article.id) ?? true) &&
    (filter.sources?.includes(article.source ?? '') ?? true) &&
    (modality === undefined || filter.modalities.includes(modality)) &&
    ((filter.from === null && filter.to === null) || day !== undefined) &&
    (filter.from === null || day! >= filter.from) &&
    (filter.to === null || day! <= filter.to) &&
    (filter.speakers === null || filter.speakers.includes(speaker as never)) &&
    (filter.relationTypes?.includes(relation.type) ?? true) &&
    (filter.coMentions || relation.type !== 'co_mention') &&
    [relation.source, relation.target].every(
      (end) => (filter.entityTypes?.includes(type(end)) ?? true) && !filter.hidden.includes(end),
    )
  );
}

const countsByDefinition = (graph: GraphDocument, filter: Filter): readonly number[] =>
  graph.relations.map((relation) => {
    const passing = relation.evidence.filter((evidence) => passes(graph, filter, relation, evidence));
    const articles = new Set(passing.map(({ article }) => article));
    return passing.length >= filter.minEvidence && articles.size >= filter.minArticles ? passing.length : 0;
  });

describe('a filter', () => {
  test('recounts every relation by the sentences that pass', () => {
    fc.assert(
      fc.property(graphsWithFilter, ([graph, any]) => {
        const filter = { ...any, actors: null };
        const { relationEvidence } = applyFilter(buildIndex(graph), filter);
        expect([...relationEvidence]).toEqual(countsByDefinition(graph, filter));
      }),
    );
  });

  test('gives actors, pairs and totals the sum of their relations', () => {
    fc.assert(
      fc.property(graphsWithFilter, ([graph, filter]) => {
        const index = buildIndex(graph);
        const filtered = applyFilter(index, filter);
        const shown = graph.relations.map((_, i) => shownEvidence(filtered, i).length);
        const sumWhere = (belongs: (relation: Relation, i: number) => boolean): number =>
          graph.relations.reduce((sum, relation, i) => sum + (belongs(relation, i) ? shown[i]! : 0), 0);
        expect([...filtered.relationEvidence]).toEqual(shown);
        graph.entities.forEach(({ id }, actor) =>
          expect(filtered.actorEvidence[actor]).toBe(sumWhere(({ source, target }) => source === id || target === id)),
        );
        index.pairRelations.forEach((_, pair) =>
          expect(filtered.pairEvidence[pair]).toBe(sumWhere((__, i) => index.relationPair[i] === pair)),
        );
        expect(filtered.evidenceCount).toBe(sumWhere(() => true));
        expect(filtered.actorCount).toBe(filtered.actorShown.filter(Boolean).length);
      }),
    );
  });

  test('shows no relation without both of its ends', () => {
    fc.assert(
      fc.property(graphsWithFilter, ([graph, filter]) => {
        const index = buildIndex(graph);
        const { actorShown, relationShown } = applyFilter(index, filter);
        relationShown.forEach((shown, relation) => {
          const ends = [index.relationSource[relation]!, index.relationTarget[relation]!];
          if (shown === 1) expect(ends.map((end) => actorShown[end])).toEqual([1, 1]);
        });
      }),
    );
  });

  test('that is narrowed in one respect shows nothing that it did not show before', () => {
    const narrower: readonly ((filter: Filter) => Filter)[] = [
      (filter) => ({ ...filter, entityTypes: (filter.entityTypes ?? ['person', 'state']).slice(0, 1) }),
      (filter) => ({ ...filter, relationTypes: (filter.relationTypes ?? ['consult', 'accuse']).slice(0, 1) }),
      (filter) => ({ ...filter, modalities: filter.modalities.slice(1) }),
      (filter) => ({ ...filter, coMentions: false }),
      (filter) => ({ ...filter, sources: (filter.sources ?? ['Sample outlet 1']).slice(0, 1) }),
      (filter) => ({ ...filter, from: filter.from ?? '2024-03-01' }),
      (filter) => ({ ...filter, minEvidence: filter.minEvidence + 1 }),
      (filter) => ({ ...filter, minArticles: filter.minArticles + 1 }),
      (filter) => ({ ...filter, isolated: false }),
    ];
    fc.assert(
      fc.property(graphsWithFilter, fc.constantFrom(...narrower), ([graph, any], narrow) => {
        const filter = { ...any, actors: any.actors && { ...any.actors, mode: 'any' as const } };
        const index = buildIndex(graph);
        const [wide, less] = [applyFilter(index, filter), applyFilter(index, narrow(filter))];
        less.evidenceShown.forEach((shown, i) => expect(shown).toBeLessThanOrEqual(wide.evidenceShown[i]!));
        less.actorShown.forEach((shown, i) => expect(shown).toBeLessThanOrEqual(wide.actorShown[i]!));
      }),
    );
  });

  test('that lets everything through shows the whole graph', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { actorCount, relationCount, evidenceCount } = applyFilter(buildIndex(graph), SHOW_ALL);
        expect([actorCount, relationCount]).toEqual([graph.entities.length, graph.relations.length]);
        expect(evidenceCount).toBe(graph.relations.reduce((sum, { evidence }) => sum + evidence.length, 0));
      }),
    );
  });

  test('leaves denied relations out unless they are asked for', () => {
    const graph = newsGraph({ seed: 5, actors: 12, articles: 4, sentences: 200 });
    const index = buildIndex(graph);
    const denied = (filter: Filter): number => {
      const filtered = applyFilter(index, filter);
      const shown = graph.relations.flatMap((_, i) => shownEvidence(filtered, i));
      return shown.filter(({ modality }) => modality === 'negated').length;
    };
    expect(denied(DEFAULT_FILTER)).toBe(0);
    expect(denied({ ...DEFAULT_FILTER, modalities: ['negated'] })).toBeGreaterThan(0);
  });
});
