import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter, shownEvidence } from './apply-filter.ts';
import { articleContributions, outletContributions } from './contributions.ts';
import { buildIndex } from './graph-index.ts';
import { reprints } from './reprints.ts';
import { graphsWithFilter } from './testing/arbitrary.ts';

describe('what articles and outlets contribute', () => {
  test('is counted by article as by definition', () => {
    fc.assert(
      fc.property(graphsWithFilter, ([graph, filter]) => {
        const index = buildIndex(graph);
        const filtered = applyFilter(index, filter);
        const counted = articleContributions(filtered);
        const text = reprints(index);
        const articlesOf = (relation: number) =>
          shownEvidence(filtered, relation).map((piece) => graph.articles[index.evidenceArticle[piece]!]!.id);
        const shown = graph.relations.map((_, relation) => articlesOf(relation));
        graph.articles.forEach(({ id }, i) => {
          const having = shown.filter((evidence) => evidence.includes(id));
          const alone = having.filter((evidence) =>
            evidence.every((article) => text[index.articleNumber.get(article)!] === text[i]),
          );
          expect(counted.relations[i]).toBe(having.length);
          expect(counted.onlyRelations[i]).toBe(alone.length);
          expect(counted.sentences[i]).toBe(shown.flat().filter((article) => article === id).length);
          const named = graph.entities.filter(
            ({ mentions }, actor) => filtered.actorShown[actor] === 1 && mentions.some(({ article }) => article === id),
          );
          expect(counted.actors[i]).toBe(named.length);
        });
      }),
    );
  });

  test('is counted by outlet as the sum of what only it reports and what others report too', () => {
    fc.assert(
      fc.property(graphsWithFilter, ([graph, filter]) => {
        const index = buildIndex(graph);
        const filtered = applyFilter(index, filter);
        const outlets = [...new Set(graph.articles.map(({ source = '' }) => source))];
        const counted = outletContributions(filtered, outlets);
        const sourcesOf = graph.relations.map((_, relation) => {
          const articles = shownEvidence(filtered, relation).map((piece) => index.evidenceArticle[piece]!);
          return new Set(articles.map((article) => graph.articles[article]!.source ?? ''));
        });
        outlets.forEach((outlet, i) => {
          const having = sourcesOf.filter((sources) => sources.has(outlet));
          expect(counted.relations[i]).toBe(having.length);
          expect(counted.onlyRelations[i]).toBe(having.filter(({ size }) => size === 1).length);
        });
      }),
    );
  });
});
