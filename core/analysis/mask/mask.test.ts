import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryGraph } from '../../model/graph.arbitrary.ts';
import type { Entity, GraphDocument } from '../../model/graph.ts';
import { relationIdOf } from '../../model/graph.ts';
import { articleId, entityId } from '../../model/ids.ts';
import { ENTITY_TYPES } from '../../model/ontology.ts';
import { maskNames } from './mask.ts';
import { namesIn, nameTable } from './names.ts';

const actor = (id: string, name: string, aliases: readonly string[] = []): Entity => ({
  ...{ id: entityId(id), type: id.split(':')[0] as Entity['type'], name, aliases, mentions: [] },
});
const ACTORS = [
  actor('person:ana-duarte', 'Ana Duarte', ['the Ferryman']),
  actor('state:norway', 'Norway', ['Norwegian', 'Norwegians']),
  actor('state:south-norway', 'South Norway'),
  actor('organization:port', 'Port', ['port']),
  actor('place:zhongwen', '中文'),
];

describe('names in a text', () => {
  test.each([
    ['Ana Duarte met Norway.', ['Ana Duarte', 'Norway']],
    ['Duarte’s envoys', ['Duarte']],
    ['Norwegians, not Norway', ['Norwegians', 'Norway']],
    ['South Norway', ['South Norway']],
    ['Norwayesque', []],
    ['the port and the Port', ['Port']],
    ['中文 报', ['中文']],
    ['ANA DUARTE', []],
    ['(Norway)', ['Norway']],
    ['Port–Norway', ['Port', 'Norway']],
    ['', []],
  ])('%j', (text, names) => {
    expect(namesIn(text, nameTable(ACTORS)).map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });
});

const TEXT = 'Ana Duarte of Norway left. She told Norwegian Radio that Duarte rebuffed Lisbon.';
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const A = articleId('duarte-leaves');
const GRAPH: GraphDocument = {
  format: 'relata-graph',
  version: 1,
  title: 'Norway and Lisbon',
  articles: [
    { id: A, title: 'Duarte leaves', source: 'Norway Post', url: 'https://example.org/duarte-leaves', text: TEXT },
  ],
  entities: [
    {
      ...actor('person:ana-duarte', 'Ana Duarte', ['Duarte']),
      description: 'envoy',
      mentions: [
        { article: A, ...at('Ana Duarte'), form: 'name' },
        { article: A, ...at('She'), form: 'pronoun' },
        { article: A, ...at('Duarte', 12), form: 'name' },
      ],
    },
    { ...actor('place:lisbon', 'Lisbon'), mentions: [{ article: A, ...at('Lisbon'), form: 'name' }] },
    {
      ...actor('state:norway', 'Norway'),
      iso: 'NO',
      mentions: [
        { article: A, ...at('Norway'), form: 'name' },
        { article: A, ...at('Norwegian'), form: 'name' },
      ],
    },
  ],
  relations: [
    {
      id: relationIdOf('reject', entityId('person:ana-duarte'), entityId('place:lisbon')),
      ...{ type: 'reject', source: entityId('person:ana-duarte'), target: entityId('place:lisbon') },
      evidence: [
        {
          ...{ article: A, ...at('She told Norwegian Radio that Duarte rebuffed Lisbon.'), modality: 'asserted' },
          trigger: at('rebuffed'),
          attribution: { ...at('Norwegian Radio'), entity: entityId('state:norway') },
        },
      ],
    },
  ],
};

describe('masking', () => {
  const masked = maskNames(GRAPH, GRAPH);
  const [article] = masked.articles;

  test('puts a kind and a number wherever an actor is named', () => {
    expect(article?.text).toBe('Person 1 of State 1 left. She told State 1 Radio that Person 1 rebuffed Place 1.');
    expect(article?.title).toBe('Person 1 leaves');
    expect(article?.source).toBe('State 1 Post');
    expect(masked.title).toBe('State 1 and Place 1');
  });

  test('leaves no name anywhere', () => {
    expect(JSON.stringify(masked)).not.toMatch(/duarte|ana|norw|lisbon|envoy|"NO"|example\.org/i);
  });

  test('moves every offset along', () => {
    const words = ({ start, end }: { start: number; end: number }) => article!.text.slice(start, end);
    const [evidence] = masked.relations[0]!.evidence;
    expect(words(evidence!)).toBe('She told State 1 Radio that Person 1 rebuffed Place 1.');
    expect(words(evidence!.trigger!)).toBe('rebuffed');
    expect(words(evidence!.attribution!)).toBe('State 1 Radio');
    expect(masked.entities.map(({ mentions }) => mentions.map(words))).toEqual([
      ['Person 1', 'She', 'Person 1'],
      ['Place 1'],
      ['State 1', 'State 1'],
    ]);
  });

  test('masks actors that are left out too, and each has its number in every part', () => {
    const part = { ...GRAPH, entities: GRAPH.entities.slice(2), relations: [] };
    expect(maskNames(part, GRAPH).articles).toEqual(masked.articles);
    expect(maskNames(part, GRAPH).entities.map(({ name }) => name)).toEqual(['State 1']);
  });

  test('of any graph keeps its counts, and spans that are inside their texts and not empty', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const { articles, entities, relations } = maskNames(graph, graph);
        const texts = new Map(articles.map(({ id, text }) => [id, text]));
        const evidence = relations.flatMap((relation) => relation.evidence);
        const spans = [...entities.flatMap(({ mentions }) => mentions), ...evidence];
        for (const { article: id, start, end } of spans) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(texts.get(id)!.length);
        }
        expect(articles).toHaveLength(graph.articles.length);
        expect(new Set(entities.map(({ id }) => id)).size).toBe(graph.entities.length);
        expect(relations.map(({ evidence: pieces }) => pieces.length)).toEqual(
          graph.relations.map(({ evidence: pieces }) => pieces.length),
        );
        for (const { id, type, source, target } of relations) expect(id).toBe(relationIdOf(type, source, target));
        const kinds = ENTITY_TYPES.map((type) => entities.filter((entity) => entity.type === type).length);
        expect(kinds).toEqual(ENTITY_TYPES.map((type) => graph.entities.filter((one) => one.type === type).length));
      }),
    );
  });
});
