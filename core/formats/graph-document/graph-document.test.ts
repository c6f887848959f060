import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphDocument } from '../../model/graph.ts';
import { describeProblem } from '../../model/result.ts';
import { readGraph } from './read.ts';
import { writeGraph } from './write.ts';

const VERSION_1 = readFileSync(new URL('fixtures/version-1.json', import.meta.url), 'utf8');

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- damage is done where the types forbid it
type Damage = (graph: any) => void;

const damaged = (damage: Damage): string => {
  const graph: unknown = JSON.parse(VERSION_1);
  damage(graph);
  return JSON.stringify(graph);
};

const problemsOf = (text: string): string[] => {
  const result = readGraph(text, 'g.json');
  return result.ok ? [] : result.problems.map(describeProblem);
};

const read = (text: string): GraphDocument => {
  const result = readGraph(text, 'g.json');
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join('\n'));
  return result.value;
};

describe('a graph document that is right', () => {
  test('of version 1 stays readable, with every field that this version does not know', () => {
    expect(read(VERSION_1)).toEqual(JSON.parse(VERSION_1));
  });

  test('is written and read back without loss, unknown fields at every level included', () => {
    expect(JSON.parse(writeGraph(read(VERSION_1)))).toEqual(JSON.parse(VERSION_1));
  });

  test('written twice gives the same bytes', () => {
    const once = writeGraph(read(VERSION_1));
    expect(writeGraph(read(once))).toBe(once);
  });

  test('may begin with a byte-order mark', () => {
    expect(read(`\uFEFF${VERSION_1}`)).toEqual(JSON.parse(VERSION_1));
  });

  test('gives the same bytes whatever order its entries and keys came in', () => {
    const expected = writeGraph(read(VERSION_1));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const shuffled = shuffleDeep(JSON.parse(VERSION_1), () => numbers.next().value);
        expect(writeGraph(read(JSON.stringify(shuffled)))).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('keeps keys that JavaScript treats specially', () => {
    const text = damaged((graph) => {
      graph.entities[0].note = JSON.parse('{"__proto__":{"a":1},"constructor":2}');
    });
    expect(writeGraph(read(text))).toContain('"note":{"__proto__":{"a":1},"constructor":2}');
  });
});

/** Shuffles keys everywhere, and those lists whose order carries no meaning. */
function shuffleDeep(value: unknown, next: () => number, key = ''): unknown {
  const shuffle = <Item>(items: Item[]): Item[] =>
    items
      .map((item) => [next(), item] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, item]) => item);
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffleDeep(item, next));
    return ['articles', 'entities', 'relations', 'mentions', 'evidence'].includes(key) ? shuffle(items) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    shuffle(Object.entries(value)).map(([name, field]) => [name, shuffleDeep(field, next, name)]),
  );
}

describe('a graph document that is damaged', () => {
  test.each<[string, Damage, string]>([
    [
      'unknown relation type',
      (g) => (g.relations[1].type = 'befriend'),
      'relations[1].type: It must be one of leads, ',
    ],
    ['unknown entity type', (g) => (g.entities[0].type = 'robot'), 'entities[0].type: It must be one of person, '],
    [
      'unknown modality',
      (g) => (g.relations[0].evidence[0].modality = 'maybe'),
      'relations[0].evidence[0].modality: It must',
    ],
    [
      'future version',
      (g) => (g.version = 2),
      'version: The document is of version 2; this program reads up to version 1. Update',
    ],
    ['no version', (g) => delete g.version, 'version: The version must be a whole number'],
    ['another format', (g) => (g.format = 'gexf'), 'format: This is not a graph document'],
    ['no format', (g) => delete g.format, 'format: This is not a graph document'],
    ['a missing list', (g) => delete g.entities, 'entities: It is missing.'],
    ['a missing name', (g) => delete g.entities[2].name, 'entities[2].name: It is missing.'],
    [
      'evidence without span',
      (g) => delete g.relations[2].evidence[0].end,
      'relations[2].evidence[0].end: It is missing.',
    ],
    [
      'evidence without modality',
      (g) => delete g.relations[2].evidence[0].modality,
      'relations[2].evidence[0].modality: It is missing.',
    ],
    [
      'a negative offset',
      (g) => (g.entities[0].mentions[0].start = -1),
      'entities[0].mentions[0].start: It must not be negative, not -1.',
    ],
    [
      'half an offset',
      (g) => (g.entities[0].mentions[0].end = 1.5),
      'entities[0].mentions[0].end: It must be a whole number, not 1.5.',
    ],
    [
      'no day',
      (g) => (g.articles[0].published = '6 May'),
      'articles[0].published: It must be an ISO 8601 day such as 2024-02-13, not "6 May".',
    ],
    ['an entity in place of a list', (g) => (g.entities = { a: 1 }), 'entities: It must be a list.'],
    ['a relation that is no object', (g) => (g.relations[1] = null), 'relations[1]: It must be an object, not null.'],
    [
      'an article twice',
      (g) => (g.articles[1].id = 'harbour-talks'),
      'articles[1].id: "harbour-talks" is the id of an earlier entry too.',
    ],
    ['an entity twice', (g) => (g.entities[3].id = 'state:norway'), 'entities[3].id: "state:norway" is the id'],
    ['a relation twice', (g) => g.relations.push(g.relations[0]), 'relations[3].id: "person:ana-duarte>consult'],
    [
      'a source that is nowhere',
      (g) => (g.relations[2].source = 'state:mu'),
      'relations[2].source: There is no entity "state:mu" in the document.',
    ],
    [
      'a target that is nowhere',
      (g) => (g.relations[2].target = 'state:mu'),
      'relations[2].target: There is no entity "state:mu"',
    ],
    [
      'a speaker who is nowhere',
      (g) => (g.relations[2].evidence[0].attribution.entity = 'x'),
      'relations[2].evidence[0].attribution.entity: There is no entity "x"',
    ],
    [
      'a location that is nowhere',
      (g) => (g.relations[0].evidence[0].location = 'x'),
      'relations[0].evidence[0].location: There is no entity "x"',
    ],
    [
      'evidence of no article',
      (g) => (g.relations[0].evidence[0].article = 'x'),
      'relations[0].evidence[0].article: There is no article "x"',
    ],
    [
      'a mention of no article',
      (g) => (g.entities[1].mentions[1].article = 'x'),
      'entities[1].mentions[1].article: There is no article "x"',
    ],
    [
      'a mention after the text',
      (g) => (g.entities[3].mentions[0].end = 28),
      'entities[3].mentions[0].end: The span 11–28 ends after the text of "short-note", which has 27 characters.',
    ],
    [
      'a sentence after the text',
      (g) => (g.relations[1].evidence[0].end = 28),
      'relations[1].evidence[0].end: The span 0–28 ends',
    ],
    [
      'a trigger after the text',
      (g) => (g.relations[1].evidence[0].trigger.end = 28),
      'relations[1].evidence[0].trigger.end: The span',
    ],
    [
      'a speaker after the text',
      (g) => (g.relations[2].evidence[0].attribution.end = 128),
      'relations[2].evidence[0].attribution.end: The span',
    ],
    [
      'an empty span',
      (g) => (g.relations[1].evidence[0].end = 0),
      'relations[1].evidence[0].end: The span 0–0 is empty.',
    ],
    [
      'a wrong relation id',
      (g) => (g.relations[2].id = 'r1'),
      'relations[2].id: It must be "state:norway>reject>person:ana-duarte", not "r1".',
    ],
    [
      'symmetric ends swapped',
      (g) => Object.assign(g.relations[1], { source: 'state:portugal', target: 'state:norway' }),
      'relations[1].source: agree is symmetric: the smaller id, "state:norway", must be the source.',
    ],
  ])('%s is told with its place', (_, damage, expected) => {
    expect(problemsOf(damaged(damage))[0]).toContain(`g.json, ${expected}`);
  });

  test('cut off anywhere says where and what to do', () => {
    const text = VERSION_1.trimEnd();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        const lines = text.slice(0, length).trimEnd().split('\n');
        const [problem = ''] = problemsOf(text.slice(0, length));
        expect(problem).toContain(
          `g.json, line ${lines.length}, column ${lines.at(-1)!.length + 1}: The document is cut off`,
        );
        expect(problem).toContain('npm run graph');
      }),
    );
  });

  test.each([
    [
      'a stray word',
      VERSION_1.replace('"title":"A harbour', 'title:"A harbour'),
      'line 1, column 38: This is not valid JSON.',
    ],
    ['a second value', `${VERSION_1}{}`, 'line 17, column 1: This is not valid JSON.'],
    ['nothing', ' \n', 'The file is empty.'],
    ['plain text', 'Hello there', 'line 1, column 1: This is not valid JSON.'],
  ])('%s is told with its place', (_, text, expected) => {
    expect(problemsOf(text)[0]).toContain(expected);
  });

  test('in very many places tells some of them, and that there are more', () => {
    const problems = problemsOf(damaged((g) => (g.articles = Array.from({ length: 50 }, () => ({})))));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toContain('More is wrong');
    const dangling = problemsOf(damaged((g) => (g.articles = [])));
    expect(dangling.every((problem) => problem.includes('There is no article'))).toBe(true);
  });

  test.each(['null', '[]', '"relata-graph"', '7'])('%s is no graph document', (text) => {
    expect(problemsOf(text)[0]).toContain('This is not a graph document');
  });
});
