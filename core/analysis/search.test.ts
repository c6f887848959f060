import { describe, expect, test } from 'vitest';
import { GRAPH_FORMAT, GRAPH_VERSION, type Entity, type GraphDocument } from '../model/graph.ts';
import { articleId, entityId, relationId } from '../model/ids.ts';
import { fold } from './folding.ts';
import { buildIndex } from './graph-index.ts';
import { buildSearchIndex, search } from './search.ts';

const mention = { article: articleId('a'), start: 0, end: 1, form: 'name' } as const;

const actor = (id: string, name: string, aliases: readonly string[], mentions: number): Entity => ({
  id: entityId(id),
  type: 'person',
  name,
  aliases,
  mentions: Array.from({ length: mentions }, () => mention),
});

const GRAPH: GraphDocument = {
  format: GRAPH_FORMAT,
  version: GRAPH_VERSION,
  title: 'Made up',
  articles: [
    { id: articleId('a'), title: 'Envoys meet in Zürich', source: 'Sample Wire', published: '2024-03-02', text: 'x' },
    { id: articleId('b'), title: 'Talks resume', text: 'x' },
  ],
  entities: [
    actor('person:ana', 'Ana Öztürk', ['Öztürk', 'the envoy of Talia'], 2),
    actor('person:anan', 'Anan', [], 1),
    actor('person:bo', 'Bo Ana', [], 9),
    actor('person:oneill', 'Ciara O’Neill', ['Ms O’Neill'], 1),
    actor('person:tal', 'Tal', [], 1),
  ],
  relations: [
    {
      id: relationId('person:ana>accuse>person:tal'),
      type: 'accuse',
      source: entityId('person:ana'),
      target: entityId('person:tal'),
      evidence: [],
    },
  ],
};

const INDEX = buildSearchIndex(buildIndex(GRAPH));
const names = (query: string): readonly string[] =>
  search(INDEX, query, 10).actors.map((hit) => GRAPH.entities[hit.actor]!.name);

describe('search', () => {
  test.each([
    ['ozturk', ['Ana Öztürk']],
    ['ÖZTÜRK', ['Ana Öztürk']],
    ['oneill', ['Ciara O’Neill']],
    ["o'neill", ['Ciara O’Neill']],
    ['envoy talia', ['Ana Öztürk']],
    ['ozturk ana', ['Ana Öztürk']],
    ['türk', []],
    ['', []],
    [' - ', []],
  ])('for "%s" finds %j', (query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  test('puts the name before its beginning, its beginning before a word in it, and the name before an alias', () => {
    expect(names('anan')).toEqual(['Anan']);
    expect(names('an')).toEqual(['Ana Öztürk', 'Anan', 'Bo Ana']);
    expect(names('tal')).toEqual(['Tal', 'Ana Öztürk']);
  });

  test('says which alias matched', () => {
    expect(search(INDEX, 'talia', 10).actors).toEqual([{ actor: 0, alias: 'the envoy of Talia' }]);
    expect(search(INDEX, 'ana', 10).actors[0]).toEqual({ actor: 0, alias: null });
  });

  test('finds relations by two words at least: names of the ends and wording from either side', () => {
    expect(search(INDEX, 'ozturk accuses', 10).relations).toEqual([0]);
    expect(search(INDEX, 'tal accused', 10).relations).toEqual([0]);
    expect(search(INDEX, 'tal', 10).relations).toEqual([]);
  });

  test('finds articles by title, source and day', () => {
    expect(search(INDEX, 'zurich', 10).articles).toEqual([0]);
    expect(search(INDEX, 'sample wire', 10).articles).toEqual([0]);
    expect(search(INDEX, '2024-03', 10).articles).toEqual([0]);
  });

  test('gives no more hits than asked for', () => {
    expect(search(INDEX, 'a', 1).actors).toHaveLength(1);
  });

  test('takes any text for a query', () => {
    for (const query of ['(', '[a-z', '\\', '%', '\u0000', '\ud800'])
      expect(() => search(INDEX, query, 5)).not.toThrow();
  });
});

test('folding makes words comparable and nothing else', () => {
  expect(fold('Al-Qāhira  NEWS')).toBe('al qahira news');
  expect(fold('U.S.')).toBe('u s');
});
