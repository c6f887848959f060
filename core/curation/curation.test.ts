import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryGraph } from '../model/graph.arbitrary.ts';
import {
  relationIdOf,
  type Entity,
  type Evidence,
  type GraphDocument,
  type Mention,
  type Relation,
} from '../model/graph.ts';
import { changedColumns } from '../model/changed-columns.ts';
import { ChangedTexts } from '../model/changed-texts.ts';
import { columnsOf } from '../model/columns.ts';
import { documentTexts } from '../model/document-texts.ts';
import { changeOf } from '../model/graph-change.ts';
import { articleId, entityId } from '../model/ids.ts';
import type { EntityType, RelationType } from '../model/ontology.ts';
import { describeProblem } from '../model/result.ts';
import { mergeActors } from './actors.ts';
import { curate } from './curate.ts';
import { NO_CURATION, type Correction } from './correction.ts';
import { readCuration, writeCorrection } from './read.ts';
import { correctionsFor } from './request.ts';

const NOTE = articleId('note');
const TEXT = 'Ana Duarte met Norway. Duarte left Oslo. Norway and Oslo wait. The Duarte yard in Norway closed.';
const SENTENCES = TEXT.match(/[^.]+\./g)!.map((sentence) => TEXT.indexOf(sentence.trim()));

const actor = (type: EntityType, slug: string, name: string, starts: readonly number[], words = name): Entity => ({
  id: entityId(`${type}:${slug}`),
  type,
  name,
  aliases: [],
  mentions: starts.map((start) => ({ article: NOTE, start, end: start + words.length, form: 'name' })),
});
const said = (sentence: number, more: Partial<Evidence> = {}): Evidence => {
  const start = SENTENCES[sentence]!;
  return { article: NOTE, start, end: TEXT.indexOf('.', start) + 1, modality: 'asserted', ...more };
};
const relate = (source: string, type: RelationType, target: string, ...evidence: Evidence[]): Relation => ({
  id: relationIdOf(type, entityId(source), entityId(target)),
  type,
  source: entityId(source),
  target: entityId(target),
  evidence,
});

const GRAPH: GraphDocument = {
  format: 'relata-graph',
  version: 1,
  title: 'Test',
  articles: [{ id: NOTE, title: 'Note', text: TEXT }],
  entities: [
    actor('person', 'ana-duarte', 'Ana Duarte', [0]),
    actor('person', 'duarte', 'Duarte', [23, 67]),
    { ...actor('state', 'norway', 'Norway', [15, 41, 82]), iso: 'NO' },
    actor('place', 'oslo', 'Oslo', [35, 52]),
  ],
  relations: [
    relate('person:ana-duarte', 'consult', 'state:norway', said(0)),
    relate('person:duarte', 'consult', 'state:norway', said(3, { location: entityId('place:oslo') })),
    relate(
      'person:duarte',
      'retreat',
      'place:oslo',
      said(1, { attribution: { entity: entityId('person:duarte'), start: 23, end: 29 } }),
    ),
    relate('place:oslo', 'located_in', 'state:norway', said(2)),
  ],
};

const anchor = (quote: string, start: number) => ({ article: 'note', start, quote });
const ANA = anchor('Ana Duarte', 0);
const DUARTE = anchor('Duarte', 23);
const YARD = anchor('Duarte', 67);
const NORWAY = anchor('Norway', 15);
const OSLO = anchor('Oslo', 35);

const replay = (...corrections: Correction[]) => {
  const read = readCuration(corrections.map(writeCorrection).join('\n'), 'curation.jsonl');
  if (!read.ok) throw new Error(read.problems.map(describeProblem).join('\n'));
  const { graph, problems } = curate(GRAPH, read.value);
  return { graph, problems: problems.map(describeProblem) };
};
const relationIds = (graph: GraphDocument) => graph.relations.map(({ id }) => id);
const byId = (graph: GraphDocument, id: string) => graph.entities.find((entity) => entity.id === id);

describe('a correction', () => {
  test('merges two actors: names, mentions, relations and speakers', () => {
    const { graph, problems } = replay({ verb: 'merge', actor: DUARTE, into: ANA });
    expect(problems).toEqual([]);
    expect(byId(graph, 'person:duarte')).toBeUndefined();
    expect(byId(graph, 'person:ana-duarte')).toMatchObject({
      name: 'Ana Duarte',
      aliases: ['Duarte'],
      merges: [{ rule: 'curation:merge', names: ['Ana Duarte', 'Duarte'] }],
    });
    expect(byId(graph, 'person:ana-duarte')?.mentions.map(({ start }) => start)).toEqual([0, 23, 67]);
    expect(relationIds(graph)).toEqual([
      'person:ana-duarte>consult>state:norway',
      'person:ana-duarte>retreat>place:oslo',
      'place:oslo>located_in>state:norway',
    ]);
    expect(graph.relations[0]?.evidence).toHaveLength(2);
    expect(graph.relations[1]?.evidence[0]?.attribution?.entity).toBe('person:ana-duarte');
  });

  test('that merges leaves out what an actor would say of itself, and idle co-mentions', () => {
    const graph: GraphDocument = {
      ...GRAPH,
      relations: [
        relate('person:ana-duarte', 'accuse', 'person:duarte', said(0)),
        relate('person:ana-duarte', 'co_mention', 'state:norway', said(3)),
        relate('person:duarte', 'accuse', 'state:norway', said(3)),
      ],
    };
    const lines = [{ line: 1, correction: { verb: 'merge', actor: DUARTE, into: ANA } as const }];
    expect(relationIds(curate(graph, { where: 'c', lines }).graph)).toEqual(['person:ana-duarte>accuse>state:norway']);
  });

  test('splits an actor: evidence follows the mentions that were moved', () => {
    const { graph, problems } = replay({ verb: 'split', mentions: [YARD], name: 'Duarte Yard', type: 'organization' });
    expect(problems).toEqual([]);
    expect(byId(graph, 'person:duarte')?.mentions.map(({ start }) => start)).toEqual([23]);
    expect(byId(graph, 'organization:duarte-yard')?.mentions.map(({ start }) => start)).toEqual([67]);
    expect(relationIds(graph)).toContain('organization:duarte-yard>consult>state:norway');
    expect(relationIds(graph)).toContain('person:duarte>retreat>place:oslo');
  });

  test('renames an actor and keeps the old name as an alias', () => {
    const { graph } = replay({ verb: 'rename', actor: DUARTE, name: 'A. Duarte' });
    expect(byId(graph, 'person:duarte')).toMatchObject({ name: 'A. Duarte', aliases: ['Duarte'] });
  });

  test('adds an alias once', () => {
    const add = { verb: 'alias', actor: NORWAY, alias: 'Kingdom of Norway' } as const;
    expect(byId(replay(add, add).graph, 'state:norway')?.aliases).toEqual(['Kingdom of Norway']);
  });

  test('retypes an actor, and reports the relations that its new type does not allow', () => {
    const { graph, problems } = replay({ verb: 'retype', actor: OSLO, type: 'state' });
    expect(byId(graph, 'state:oslo')?.type).toBe('state');
    expect(relationIds(graph)).toContain('person:duarte>retreat>state:oslo');
    expect(
      graph.relations.find(({ id }) => id.includes('consult') && id.includes('person:duarte'))?.evidence[0]?.location,
    ).toBe('state:oslo');
    expect(problems).toEqual([
      'curation.jsonl, line 1: state:oslo>located_in>state:norway does not go with the new type and was left out. If that is not wanted, change or delete the line.',
    ]);
  });

  test('that makes a state something else takes its country code away', () => {
    expect(byId(replay({ verb: 'retype', actor: NORWAY, type: 'place' }).graph, 'place:norway')).not.toHaveProperty(
      'iso',
    );
  });

  test('hides an actor with its relations, as speaker and as location', () => {
    const { graph } = replay({ verb: 'hide', actor: OSLO });
    expect(byId(graph, 'place:oslo')).toBeUndefined();
    expect(relationIds(graph)).toEqual([
      'person:ana-duarte>consult>state:norway',
      'person:duarte>consult>state:norway',
    ]);
    expect(JSON.stringify(graph.relations)).not.toContain('place:oslo');
  });

  test('rejects one mention, and with the last one the actor', () => {
    expect(byId(replay({ verb: 'reject-mention', mention: YARD }).graph, 'person:duarte')?.mentions).toHaveLength(1);
    const both = replay({ verb: 'reject-mention', mention: YARD }, { verb: 'reject-mention', mention: DUARTE });
    expect(byId(both.graph, 'person:duarte')).toBeUndefined();
  });

  test('rejects a relation as a whole, in either order of symmetric ends', () => {
    const { graph } = replay({ verb: 'reject-relation', source: NORWAY, type: 'consult', target: ANA });
    expect(relationIds(graph)).not.toContain('person:ana-duarte>consult>state:norway');
  });

  test('rejects what one sentence is said to state, and keeps the rest', () => {
    const merge: Correction = { verb: 'merge', actor: DUARTE, into: ANA };
    const reject: Correction = {
      verb: 'reject-relation',
      source: ANA,
      type: 'consult',
      target: NORWAY,
      evidence: anchor('The Duarte yard in Norway closed.', 63),
    };
    const consult = replay(merge, reject).graph.relations.find(({ type }) => type === 'consult');
    expect(consult?.evidence.map(({ start }) => start)).toEqual([0]);
  });

  test('finds its words again where the text has moved, if they mean one actor there', () => {
    const { graph, problems } = replay({ verb: 'rename', actor: anchor('Ana Duarte', 7), name: 'Ana' });
    expect(problems).toEqual([]);
    expect(byId(graph, 'person:ana-duarte')?.name).toBe('Ana');
  });
});

describe('a correction that no longer applies changes nothing and is reported', () => {
  test.each<[string, Correction, string]>([
    ['its article is gone', { verb: 'hide', actor: { ...ANA, article: 'gone' } }, 'There is no article "gone".'],
    ['its words are gone', { verb: 'hide', actor: anchor('Lisbon', 3) }, '"note" no longer says "Lisbon".'],
    [
      'its words mention nobody',
      { verb: 'hide', actor: anchor('yard', 74) },
      '"yard" in "note" is no longer found to mention an actor.',
    ],
    ['the second anchor is lost', { verb: 'merge', actor: ANA, into: anchor('Lisbon', 3) }, 'no longer says "Lisbon"'],
    [
      'the relation is not found',
      { verb: 'reject-relation', source: ANA, type: 'accuse', target: OSLO },
      'no longer found to be so related',
    ],
    [
      'the sentence does not state it',
      { verb: 'reject-relation', source: ANA, type: 'consult', target: NORWAY, evidence: anchor('wait', 57) },
      'That sentence is no longer',
    ],
    ['all mentions are split off', { verb: 'split', mentions: [DUARTE, YARD], name: 'X' }, 'all mentions of the actor'],
    ['mentions of several are split', { verb: 'split', mentions: [ANA, YARD], name: 'X' }, 'of several actors'],
  ])('%s', (_, correction, expected) => {
    const { graph, problems } = replay(correction);
    expect(graph).toEqual(GRAPH);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^curation\.jsonl, line 1: The correction \([a-z-]+\) no longer applies\. /);
    expect(problems[0]).toContain(expected);
  });

  test('its words have moved and mean several actors', () => {
    const shared = { ...GRAPH, entities: [...GRAPH.entities, actor('organization', 'yard', 'Duarte', [67])] };
    const lines = [{ line: 4, correction: { verb: 'hide', actor: anchor('Duarte', 1) } as const }];
    const { graph, problems } = curate(shared, { where: 'c', lines });
    expect(graph).toBe(shared);
    expect(problems[0]?.what).toContain('means several actors');
  });
});

describe('a curation file', () => {
  test('may hold empty lines, comments, CRLF and notes', () => {
    const line = writeCorrection({ verb: 'hide', actor: ANA, note: 'not an actor' });
    const read = readCuration(`\uFEFF# corrections\r\n\r\n${line}\r\n`, 'c');
    expect(read).toEqual({
      ok: true,
      value: { where: 'c', lines: [{ line: 3, correction: { verb: 'hide', actor: ANA, note: 'not an actor' } }] },
    });
  });

  test.each([
    ['hide Ana', 'This is not a JSON object.'],
    ['[]', '`verb` must be one of'],
    ['{"verb":"erase"}', '`verb` must be one of merge, split, '],
    ['{"verb":"hide"}', '`actor` is missing.'],
    ['{"verb":"hide","actor":"Ana"}', '`actor` must be an anchor'],
    ['{"verb":"hide","actor":{"article":"a","start":-1,"quote":"b"}}', '`actor.start` must not be negative.'],
    ['{"verb":"hide","actor":{"article":"a","start":1,"quote":"b"},"why":"x"}', '`why` is not a field of this verb.'],
    ['{"verb":"retype","actor":{"article":"a","start":1,"quote":"b"},"type":"robot"}', '`type` must be one of person'],
  ])('with the line %s is refused with its place', (line, expected) => {
    const read = readCuration(`# one\n${line}`, 'c.jsonl');
    expect(read.ok).toBe(false);
    if (!read.ok) expect(describeProblem(read.problems[0]!)).toContain(`c.jsonl, line 2: ${expected}`);
  });
});

describe('for any graph', () => {
  const mentionAnchor = (graph: GraphDocument, entity: Entity) => {
    const { article, start, end } = entity.mentions[0]!;
    return { article, start, quote: graph.articles.find(({ id }) => id === article)!.text.slice(start, end) };
  };
  const correctionOf = (graph: GraphDocument, verb: number, a: number, b: number): Correction => {
    const pick = (n: number) => mentionAnchor(graph, graph.entities[n % graph.entities.length]!);
    const corrections: Correction[] = [
      { verb: 'merge', actor: pick(a), into: pick(b) },
      { verb: 'rename', actor: pick(a), name: 'New' },
      { verb: 'retype', actor: pick(a), type: 'organization' },
      { verb: 'hide', actor: pick(a) },
      { verb: 'reject-mention', mention: pick(a) },
      { verb: 'alias', actor: pick(a), alias: 'Other' },
      { verb: 'split', mentions: [pick(a)], name: 'Half' },
    ];
    return corrections[verb % corrections.length]!;
  };
  const curated = fc
    .tuple(arbitraryGraph, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 5 }))
    .map(([graph, picks]) => ({
      before: graph,
      lines: picks.map(([verb, a, b], line) => ({ line, correction: correctionOf(graph, verb, a, b) })),
    }));

  test('no corrections, no change', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        expect(curate(graph, NO_CURATION).graph).toBe(graph);
      }),
    );
  });

  test('the columns of the corrected graph follow from those before and what has changed', () => {
    fc.assert(
      fc.property(curated, ({ before, lines }) => {
        const { graph } = curate(before, { where: 'c', lines });
        const { kept } = changeOf(before, graph);
        expect(changedColumns(columnsOf(before), graph, kept)).toEqual(columnsOf(graph));
      }),
    );
  });

  test('so do its texts', () => {
    fc.assert(
      fc.property(curated, ({ before, lines }) => {
        const { graph } = curate(before, { where: 'c', lines });
        const columns = columnsOf(graph);
        const parts = { columns: columnsOf(before), texts: documentTexts(before) };
        const changed = new ChangedTexts(parts, columns, changeOf(before, graph));
        const texts = documentTexts(graph);
        expect(changed.document()).toEqual(graph);
        for (const piece of columns.evidenceArticle.keys()) expect(changed.quote(piece)).toEqual(texts.quote(piece));
        for (const article of graph.articles.keys()) {
          expect(changed.contents(article)).toEqual(texts.contents(article));
        }
      }),
    );
  });

  test('ids stay unique, and every end, speaker and location exists', () => {
    fc.assert(
      fc.property(curated, ({ before, lines }) => {
        const { graph } = curate(before, { where: 'c', lines });
        const ids = new Set<string>(graph.entities.map(({ id }) => id));
        expect(ids.size).toBe(graph.entities.length);
        expect(new Set(relationIds(graph)).size).toBe(graph.relations.length);
        for (const { id, type, source, target, evidence } of graph.relations) {
          expect(id).toBe(relationIdOf(type, source, target));
          expect(source).not.toBe(target);
          const named = evidence.flatMap((piece) => [piece.attribution?.entity, piece.location]);
          for (const end of [source, target, ...named]) expect(end === undefined || ids.has(end)).toBe(true);
          expect(evidence.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('a merge loses no mention, and no evidence but that between the two', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const [from, into] = [graph.entities[0]!, graph.entities[1]!];
        const lines = [{ line: 1, correction: correctionOf(graph, 0, 0, 1) }];
        const { graph: after, problems } = curate(graph, { where: 'c', lines });
        if (problems.length > 0 || after === graph) return;
        const places = (entities: readonly Entity[]) =>
          new Set(
            entities.flatMap((entity) =>
              entity.mentions.map(({ article, start, end }) => `${article} ${start} ${end}`),
            ),
          );
        expect(places(after.entities)).toEqual(places(graph.entities));
        const others = (one: GraphDocument) =>
          new Set(
            one.relations
              .filter(
                ({ type, source, target }) =>
                  type !== 'co_mention' &&
                  !(source === from.id && target === into.id) &&
                  !(source === into.id && target === from.id),
              )
              .flatMap(({ type, evidence }) =>
                evidence.map(({ article, start, end, modality }) =>
                  JSON.stringify([type, article, start, end, modality]),
                ),
              ),
          );
        expect(others(after)).toEqual(others(graph));
      }),
    );
  });
});

describe('of a large graph', () => {
  test('only the articles are read that may have the name of an actor to be corrected, or words to point at', () => {
    const unread = (id: string) => ({
      ...{ id: articleId(id), title: id },
      get text(): string {
        throw new Error(`${id} was read`);
      },
    });
    const mention = (article: string, start: number, end: number, form: Mention['form']): Mention => ({
      ...{ article: articleId(article), start, end, form },
    });
    const duarte = {
      ...GRAPH.entities[1]!,
      mentions: [
        mention('long', 0, 20, 'name'),
        mention('pronoun', 0, 6, 'pronoun'),
        mention('note', 82, 88, 'name'),
        mention('note', 23, 29, 'name'),
        mention('later', 0, 6, 'name'),
      ],
    };
    const graph: GraphDocument = {
      ...GRAPH,
      articles: [...['long', 'pronoun'].map(unread), ...GRAPH.articles, unread('later')],
      entities: [duarte],
      relations: [],
    };
    const made = correctionsFor(graph, { verb: 'hide', actor: duarte.id }, '');
    expect(made).toEqual([{ verb: 'hide', actor: DUARTE }]);
    const curated = curate(graph, { where: 'c', lines: made!.map((correction) => ({ line: 1, correction })) });
    expect(curated.problems).toEqual([]);
    expect(curated.graph.entities).toEqual([]);
  });

  test.each([
    [
      'its name, said in full',
      [
        [15, 21, 'name'],
        [0, 10, 'name'],
        [23, 29, 'name'],
      ],
      ANA,
    ],
    [
      'its name, however that was found',
      [
        [15, 21, 'name'],
        [0, 10, 'nominal'],
      ],
      ANA,
    ],
    [
      'the longest other name',
      [
        [56, 62, 'pronoun'],
        [23, 29, 'name'],
        [63, 78, 'name'],
        [82, 88, 'name'],
      ],
      anchor('The Duarte yard', 63),
    ],
    [
      'the longest words of any kind',
      [
        [23, 29, 'nominal'],
        [63, 78, 'nominal'],
        [15, 21, 'pronoun'],
      ],
      anchor('The Duarte yard', 63),
    ],
  ] as const)('an actor is pointed at by %s', (_, places, expected) => {
    const ana = {
      ...GRAPH.entities[0]!,
      mentions: places.map(([start, end, form]) => ({ article: NOTE, start, end, form })),
    };
    const made = correctionsFor({ ...GRAPH, entities: [ana] }, { verb: 'hide', actor: ana.id }, '');
    expect(made).toEqual([{ verb: 'hide', actor: expected }]);
  });

  test('what a correction does not concern stays the same object', () => {
    fc.assert(
      fc.property(arbitraryGraph, fc.nat(), fc.nat(), (graph, a, b) => {
        const [from, into] = [a, b].map((i) => graph.entities[i % Math.max(1, graph.entities.length)]);
        if (from === undefined || into === undefined) return;
        const merged = mergeActors(graph, from, into);
        const known = new Set<unknown>([...graph.relations, ...graph.entities]);
        const isMeant = (id: string | undefined): boolean => id === from.id || id === into.id;
        const speaksOf = ({ source, target, evidence }: Relation): boolean =>
          isMeant(source) ||
          isMeant(target) ||
          evidence.some(({ attribution, location }) => isMeant(attribution?.entity) || isMeant(location));
        for (const relation of merged.relations) expect(known.has(relation) || speaksOf(relation)).toBe(true);
        const others = graph.relations.filter((relation) => !speaksOf(relation));
        expect(merged.relations).toEqual(expect.arrayContaining(others));
      }),
    );
  });
});
