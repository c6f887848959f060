import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import {
  GRAPH_FORMAT,
  GRAPH_VERSION,
  relationIdOf,
  type Entity,
  type Evidence,
  type GraphDocument,
  type Relation,
} from '../model/graph.ts';
import { articleId, entityId } from '../model/ids.ts';
import { MODALITIES, RELATION_TYPES } from '../model/ontology.ts';
import { applyFilter, shownEvidence } from './apply-filter.ts';
import { DEFAULT_FILTER, SHOW_ALL, type ComparedSide, type Filter } from './filter.ts';
import { buildIndex } from './graph-index.ts';
import { reprints } from './reprints.ts';
import { graphs, graphsWithFilter } from './testing/arbitrary.ts';
import { newsGraph } from './testing/news-graph.ts';

const articleOf = (graph: GraphDocument, { article }: Evidence) => graph.articles.find(({ id }) => id === article)!;

const isOn = ({ id, source = '' }: Article, side: ComparedSide): boolean =>
  side.kind === 'article' ? side.article === id : side.source === source;

/** The definition, sentence by sentence, without an index. The choice of actors is left out: it has a test of its own. */
function passes(graph: GraphDocument, filter: Filter, relation: Relation, evidence: Evidence): boolean {
  const article = articleOf(graph, evidence);
  const day = evidence.date ?? article.published;
  const { attribution, modality } = evidence;
  const speaker = attribution === undefined ? 'article' : (attribution.entity ?? 'other');
  const type = (id: string) => graph.entities.find((entity) => entity.id === id)!.type;
  return (
    (filter.articles?.includes(article.id) ?? true) &&
    (filter.sources?.includes(article.source ?? '') ?? true) &&
    (filter.compare === null || isOn(article, filter.compare.a) || isOn(article, filter.compare.b)) &&
    filter.modalities.includes(modality ?? 'asserted') &&
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

const inArticles = (graph: GraphDocument, filter: Filter, piece: Evidence): boolean => {
  const { id, source } = articleOf(graph, piece);
  const compared = filter.compare && [filter.compare.a, filter.compare.b];
  return (
    (filter.articles?.includes(id) ?? true) &&
    (filter.sources?.includes(source ?? '') ?? true) &&
    (compared?.some((side) => isOn(articleOf(graph, piece), side)) ?? true)
  );
};

function passesComparison(graph: GraphDocument, { compare }: Filter, passing: readonly Evidence[]): boolean {
  if (compare === null || compare.part === 'all') return true;
  const [a, b] = [compare.a, compare.b].map((side) => passing.some((piece) => isOn(articleOf(graph, piece), side)));
  return { a: a && !b, b: b && !a, both: a && b }[compare.part]!;
}

const countsByDefinition = (graph: GraphDocument, filter: Filter): readonly number[] => {
  // Short texts by chance may be the same.
  const index = buildIndex(graph);
  const text = reprints(index);
  const articlesIn = (evidence: readonly Evidence[]): number =>
    new Set(evidence.map(({ article }) => text[index.articleNumber.get(article)!])).size;
  return graph.relations.map((relation) => {
    const passing = relation.evidence.filter((evidence) => passes(graph, filter, relation, evidence));
    const anywhere = { ...filter, articles: null, sources: null, compare: null };
    const said = relation.evidence.filter((evidence) => passes(graph, anywhere, relation, evidence));
    const enough = passing.length >= filter.minEvidence && articlesIn(passing) >= filter.minArticles;
    const alone = !filter.onlyOneArticle || articlesIn(said) === 1;
    const ofOneSource =
      !filter.onlyOneSource || new Set(said.map((piece) => articleOf(graph, piece).source)).size === 1;
    const heard = relation.evidence.filter((piece) => inArticles(graph, filter, piece));
    const disputed = ['asserted', 'negated'].every((how) => heard.some(({ modality }) => modality === how));
    return enough && alone && ofOneSource && (disputed || !filter.disputed) && passesComparison(graph, filter, passing)
      ? passing.length
      : 0;
  });
};

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
        index.pairFirst.forEach((_, pair) =>
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
        // What one alone reports, and what lies between, may grow where others have less.
        const alone = { onlyOneArticle: false, onlyOneSource: false, compare: null };
        const filter = { ...any, ...alone, actors: any.actors && { ...any.actors, mode: 'any' as const } };
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
      return shown.filter((piece) => index.evidenceModality[piece] === MODALITIES.indexOf('negated')).length;
    };
    expect(denied(DEFAULT_FILTER)).toBe(0);
    expect(denied({ ...DEFAULT_FILTER, modalities: ['negated'] })).toBeGreaterThan(0);
  });
});

test('what is only planned, or only denied, leaves out who is merely named together', () => {
  const index = buildIndex(newsGraph({ seed: 5, actors: 12, articles: 4, sentences: 200 }));
  const named = (modalities: Filter['modalities']): number => {
    const filtered = applyFilter(index, { ...DEFAULT_FILTER, modalities });
    const isNamed = (relation: number): boolean => RELATION_TYPES[index.relationType[relation]!] === 'co_mention';
    return [...index.relationType.keys()].filter((i) => isNamed(i) && shownEvidence(filtered, i).length > 0).length;
  };
  expect(named(['asserted'])).toBeGreaterThan(0);
  for (const how of ['prospective', 'negated'] as const) expect(named([how])).toBe(0);
});

describe('a filter by who reports', () => {
  const SENTENCES = ['Ada met Bo on a bench.', 'Bo praised Cy for a long while.', 'Cy left Ada at the gate.'];
  const LONG = Array.from({ length: 20 }, (_, i) => `Nothing of note happened at hour ${i}, it says.`).join(' ');
  const articles = [
    { id: articleId('first'), source: 'Wire', text: `${SENTENCES.join(' ')} ${LONG}` },
    { id: articleId('again'), source: 'Paper', text: `${SENTENCES.join('\n')}\n${LONG}` },
    { id: articleId('other'), source: 'Paper', text: `${SENTENCES[0]} And that was all there was to say about it.` },
  ].map((article) => ({ ...article, title: article.id }));
  const entities = ['ada', 'bo', 'cy'].map((name): Entity => ({
    ...{ id: entityId(`person:${name}`), type: 'person', name, aliases: [] },
    mentions: [{ article: articles[0]!.id, start: 0, end: 3, form: 'name' }],
  }));
  const relation = (from: number, to: number, sentence: number, among: readonly number[]): Relation => {
    const [source, target] = [entities[from]!.id, entities[to]!.id];
    const evidence = among.map((article): Evidence => {
      const start = articles[article]!.text.indexOf(SENTENCES[sentence]!);
      return { article: articles[article]!.id, start, end: start + 5, modality: 'asserted' };
    });
    return { id: relationIdOf('support', source, target), type: 'support', source, target, evidence };
  };
  const index = buildIndex({
    ...{ format: GRAPH_FORMAT, version: GRAPH_VERSION, title: 'Reprints', articles, entities },
    relations: [relation(0, 1, 0, [0, 1, 2]), relation(1, 2, 1, [0, 1]), relation(2, 0, 2, [0])],
  });
  const [wire, paper] = ['Wire', 'Paper'].map((source) => ({ kind: 'source' as const, source }));
  const compare = { a: wire!, b: paper!, part: 'all' as const };

  test.each<[string, Partial<Filter>, readonly number[]]>([
    ['counts reprints of a text once', { minArticles: 2 }, [3, 0, 0]],
    ['takes a text and its reprints for one article', { onlyOneArticle: true }, [0, 2, 1]],
    ['asks all articles what one alone reports', { onlyOneArticle: true, sources: ['Paper'] }, [0, 1, 0]],
    ['shows what the articles of one outlet alone report', { onlyOneSource: true }, [0, 0, 1]],
    ['asks all outlets what one alone reports', { onlyOneSource: true, articles: [articles[0]!.id] }, [0, 0, 1]],
    ['compares outlets', { compare }, [3, 2, 1]],
    ['shows what one outlet alone reports', { compare: { ...compare, part: 'a' } }, [0, 0, 1]],
    ['shows what the other alone reports', { compare: { ...compare, part: 'b' } }, [0, 0, 0]],
    ['shows what both report', { compare: { ...compare, part: 'both' } }, [3, 2, 0]],
    ['compares after all else', { compare: { ...compare, part: 'a' }, articles: [articles[0]!.id] }, [1, 1, 1]],
    ['leaves a third out', { compare: { ...compare, a: { kind: 'article', article: articles[2]!.id } } }, [2, 1, 0]],
  ])('%s', (_, change, expected) => {
    expect([...applyFilter(index, { ...DEFAULT_FILTER, ...change }).relationEvidence]).toEqual(expected);
  });
});
