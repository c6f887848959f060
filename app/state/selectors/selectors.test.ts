import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_FILTER, SHOW_ALL } from '../../../core/analysis/filter.ts';
import { buildIndex } from '../../../core/analysis/graph-index.ts';
import { newsGraph } from '../../../core/analysis/testing/news-graph.ts';
import { graphsWithView } from '../testing.ts';
import { INITIAL_VIEW, type View } from '../view.ts';
import { daysOf, sentencesOf } from './chronology.ts';
import { actorDetails, evidenceOf, pairDetails, relationDetails } from './details.ts';
import { facetsOf } from './facets.ts';
import { openArticle } from './reader.ts';
import { sceneOf } from './scene.ts';
import { searchList } from './search.ts';
import { segment, type Mark } from './segments.ts';
import { statusOf } from './status.ts';
import { actorRows, evidenceRows, relationRows } from './tables.ts';

const GRAPH = newsGraph({ seed: 8, actors: 10, articles: 4, sentences: 90 });
const INDEX = buildIndex(GRAPH);
const ALL: View = { ...INITIAL_VIEW, filter: SHOW_ALL };

const marks: fc.Arbitrary<Mark[]> = fc.array(
  fc
    .tuple(fc.nat(40), fc.nat(15), fc.constantFrom('trigger', 'attribution', 'target'))
    .map(([start, length, kind]) => ({ kind, start, end: start + length }) as Mark),
);

describe('text cut into pieces', () => {
  test('is the text again when joined, and every piece knows exactly the marks that cover it', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 45, maxLength: 60 }),
        fc.nat(20),
        fc.nat(25),
        marks,
        (text, start, length, all) => {
          const pieces = segment(text, { start, end: start + length }, all);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(start, start + length));
          for (const piece of pieces) {
            const covering = all.filter((mark) => mark.start <= piece.start && mark.end >= piece.end);
            for (const kind of ['trigger', 'attribution', 'target'] as const) {
              expect(piece[kind]).toBe(covering.some((mark) => mark.kind === kind));
            }
          }
        },
      ),
    );
  });
});

describe('what the page tells', () => {
  test('of an actor day by day is every sentence that states something of it, earliest day first', () => {
    for (const { id } of GRAPH.entities) {
      const days = daysOf(INDEX, ALL, id).map((day) => sentencesOf(INDEX, day));
      const told = days.flat().flatMap(({ statements }) => statements);
      expect(told).toHaveLength(actorDetails(INDEX, ALL, id)!.stated.all);
      for (const { source, target } of told) expect([source.id, target.id]).toContain(id);
      const dates = told.map(({ item }) => item.date ?? item.article.published ?? '9999-99-99');
      expect(dates).toEqual([...dates].sort());
      for (const sentences of days) {
        const starts = sentences.map(({ item }) => item.key.start);
        expect(starts).toEqual([...new Set(starts)].sort((x, y) => x - y));
        expect(new Set(sentences.map(({ item }) => item.article.id)).size).toBe(1);
      }
    }
  });

  test('of an actor, how many of the sentences that state something tell of plans alone', () => {
    for (const { id } of GRAPH.entities) {
      const pieces = GRAPH.relations
        .filter(({ type, source, target }) => type !== 'co_mention' && (source === id || target === id))
        .flatMap(({ evidence }) => evidence);
      const planned = pieces.filter(({ modality }) => modality === 'prospective').length;
      expect(actorDetails(INDEX, ALL, id)!.stated).toEqual({ all: pieces.length, planned });
    }
  });

  test('of a relation is every sentence that the filter leaves, word for word, with its trigger marked', () => {
    for (const relation of GRAPH.relations) {
      const evidence = evidenceOf(INDEX, ALL, relation.id);
      expect(evidence).toHaveLength(relation.evidence.length);
      evidence.forEach((item, i) => {
        const { article, start, end, trigger } = relation.evidence[i]!;
        const { text } = GRAPH.articles.find(({ id }) => id === article)!;
        expect(item.pieces.map((piece) => piece.text).join('')).toBe(text.slice(start, end));
        const marked = item.pieces.filter((piece) => piece.trigger).map((piece) => piece.text);
        expect(marked.join('')).toBe(trigger ? text.slice(trigger.start, trigger.end) : '');
        const named = item.pieces.flatMap((piece) => piece.actor ?? []);
        expect(new Set(named)).toEqual(new Set([relation.source, relation.target]));
      });
    }
  });

  test('of an actor is each of its relations once, worded from its side', () => {
    for (const { id } of GRAPH.entities) {
      const { groups } = actorDetails(INDEX, ALL, id)!;
      const told = groups.flatMap(({ relations }) => relations.map((relation) => relation.id));
      const own = GRAPH.relations.filter(({ source, target }) => source === id || target === id);
      expect([...told].sort()).toEqual(own.map((relation) => relation.id).sort());
      for (const { direction, relations } of groups) {
        for (const { source, target, other } of relations) {
          expect(other.id).toBe(source.id === id ? target.id : source.id);
          if (direction === 'out') expect(source.id).toBe(id);
          if (direction === 'in') expect(target.id).toBe(id);
        }
      }
    }
  });

  test('says how many relations the filter leaves out', () => {
    const { source, target } = GRAPH.relations[0]!;
    const nothing: View = { ...INITIAL_VIEW, filter: { ...DEFAULT_FILTER, sources: [] } };
    expect(actorDetails(INDEX, nothing, source)).toMatchObject({ shown: false, groups: [] });
    expect(actorDetails(INDEX, nothing, source)!.hiddenRelations).toBeGreaterThan(0);
    expect(pairDetails(INDEX, nothing, [source, target])!.hiddenRelations).toBeGreaterThan(0);
  });

  test('of what the graph does not hold is nothing', () => {
    expect(actorDetails(INDEX, ALL, 'person:nobody' as never)).toBeNull();
    expect(relationDetails(INDEX, ALL, 'x>accuse>y' as never)).toBeNull();
    expect(pairDetails(INDEX, ALL, ['person:nobody', 'person:none'] as never)).toBeNull();
  });
});

describe('the article reader', () => {
  test('holds all of the text, the stretch it was opened for, and everyone who is named', () => {
    for (const article of GRAPH.articles) {
      const evidence = GRAPH.relations
        .flatMap((relation) => relation.evidence)
        .find((piece) => piece.article === article.id)!;
      const span = { start: evidence.start, end: evidence.end };
      const { paragraphs, actors } = openArticle(INDEX, { ...ALL, reader: { article: article.id, span } })!;
      const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces);
      expect(pieces.map((piece) => piece.text).join('')).toBe(article.text.replaceAll('\n', ''));
      const target = pieces.filter((piece) => piece.target).map((piece) => piece.text);
      expect(target.join('')).toBe(article.text.slice(span.start, span.end));
      const named = GRAPH.entities.filter(({ mentions }) => mentions.some((mention) => mention.article === article.id));
      expect(new Set(actors.map(({ id }) => id))).toEqual(new Set(named.map(({ id }) => id)));
    }
  });
});

test('the table of relations begins with what is stated; who is merely named together comes after that', () => {
  const named = relationRows(INDEX, ALL).rows.map((row) => INDEX.graph.relations.at(row)!.type === 'co_mention');
  expect(new Set(named).size).toBe(2);
  expect(named).toEqual([...named].sort());
});

describe('counts', () => {
  test('in the status line, the facets and the tables agree, whatever the view', () => {
    fc.assert(
      fc.property(graphsWithView, ([graph, view]) => {
        const index = buildIndex(graph);
        const { actors, relations, evidence } = statusOf(index, view);
        const facets = facetsOf(index, view);
        const total = (all: readonly { readonly shown: number }[]): number =>
          all.reduce((sum, { shown }) => sum + shown, 0);
        expect(total(facets.entityTypes)).toBe(actors.shown);
        expect(total(facets.classes)).toBe(relations.shown);
        expect(total(facets.sources)).toBe(evidence.shown);
        expect(total(facets.speakers)).toBe(evidence.shown);
        expect(actorRows(index, view)).toHaveLength(actors.shown);
        expect(relationRows(index, view).rows).toHaveLength(relations.shown);
        expect(evidenceRows(index, view).rows).toHaveLength(evidence.shown);
        expect(sceneOf(index, view).nodes).toHaveLength(actors.shown);
      }),
      { numRuns: 40 },
    );
  });

  test('say nothing of filters at first, and name each that is set with the way to clear it', () => {
    expect(statusOf(INDEX, INITIAL_VIEW).filters).toEqual([]);
    const filter = { ...DEFAULT_FILTER, coMentions: false, minEvidence: 2, from: '2024-01-05' };
    const { filters } = statusOf(INDEX, { ...INITIAL_VIEW, filter });
    expect(filters.map(({ text }) => text)).toEqual([
      'Without co-mentions',
      'Only since 5 January 2024',
      'At least 2 sentences for a relation',
    ]);
    expect(filters[1]!.clear).toEqual({ type: 'clear-filter', fields: ['from', 'to'] });
  });
});

test('search goes over the whole graph and says what the filter does not show', () => {
  const { name, id } = GRAPH.entities[0]!;
  const hidden: View = { ...INITIAL_VIEW, filter: { ...DEFAULT_FILTER, hidden: [id] } };
  expect(searchList(INDEX, hidden, name).actors[0]).toMatchObject({ id, shown: false });
  expect(searchList(INDEX, ALL, name).actors[0]).toMatchObject({ id, shown: true });
});

test('the same question gives the same object, so that nothing is drawn twice', () => {
  const ask = (view: View) => [
    statusOf(INDEX, view),
    sceneOf(INDEX, view),
    facetsOf(INDEX, view),
    actorDetails(INDEX, view, GRAPH.entities[0]!.id),
    actorDetails(INDEX, view, GRAPH.entities[1]!.id),
  ];
  const first = ask(ALL);
  ask(ALL).forEach((answer, i) => expect(answer).toBe(first[i]));
  const panelsAlone = { ...ALL, panels: { ...ALL.panels, filters: false } };
  expect(sceneOf(INDEX, panelsAlone)).toBe(first[1]);
});
