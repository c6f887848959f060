import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleId } from '../../model/ids.ts';
import { allowsEnds, type EntityType, type RelationType } from '../../model/ontology.ts';
import type { ArticleReading, Claim, Cluster } from '../../model/reading.ts';
import { loadLexicon } from '../lexicon/index.ts';
import { mergeReadings } from './index.ts';

const cues = JSON.parse(
  readFileSync(new URL('../../../graph-data/lexicon/cues.json', import.meta.url), 'utf8'),
) as object;

const lexicon = loadLexicon({
  frames: {
    patterns: {},
    verbs: [],
    nouns: [],
    adjectives: [],
    light: {
      verbs: '',
      voicing: '',
      making: '',
      giving: '',
      receiving: '',
      having: '',
      meeting: '',
      measures: '',
      undergoing: '',
    },
    guards: {},
    words: {},
  },
  roles: {
    ...wordLists(
      'leads speaks_for member_of demoting regional localizing communities presiding departmental deputizing attached delegated national corporate appointing selves ended counterparts toppled copulas serving assuming succeeding lately formerly state_heads reigning honorifics female male',
    ),
    titles_of: {},
    territories: {},
    never_of: {},
  },
  nominals: {
    ...wordLists(
      'qualifying collective whole barrier undergone leaving deed suffered led of_government resident policing wide firms private bond militant describing telling called irregular regular singular membership place_parts storms arms official facilities opening',
    ),
    generic: {},
    kinds: {},
    known_kinds: {},
    areas: {},
    counts: {},
    styled: {},
    seats: {},
    relational: {},
    persons: {},
    counted: {},
    akin: {},
  },
  cues: Object.fromEntries(Object.keys(cues).map((name) => [name, 'word'])),
});

function wordLists(names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, 'word']));
}

const cluster = (type: EntityType, names: readonly string[], more: Partial<Cluster> = {}): Cluster => ({
  type,
  mentions: names.map((text, index) => ({
    start: index * 30,
    end: index * 30 + text.length,
    form: 'name',
    text,
    rule: 'test',
  })),
  merges: [],
  ...more,
});

const reading = (id: string, clusters: readonly Cluster[], claims: readonly Claim[] = []): ArticleReading => ({
  article: { id: articleId(id), title: id, text: ' '.repeat(400) },
  clusters,
  claims,
});

const merge = (readings: readonly ArticleReading[]) => mergeReadings(readings, lexicon, { title: 'test' });
const named = (readings: readonly ArticleReading[]) =>
  merge(readings).entities.map(({ name, aliases }) => [name, ...aliases]);

const PERSONS = [
  'William Burns',
  'W. Burns',
  'Burns',
  'Anna Burns',
  'Paul Martin',
  'Martin',
  'Mohammed Deif',
  'Mohamed Deif',
  'J. Martin',
];
const BODIES = ['Hamas', 'HAMAS', 'Central Bank', 'CB', 'Red Crescent', 'Burns'];
const arbitraryCluster = fc.oneof(
  fc.uniqueArray(fc.constantFrom(...PERSONS), { minLength: 1, maxLength: 2 }).map((names) => cluster('person', names)),
  fc
    .uniqueArray(fc.constantFrom(...BODIES), { minLength: 1, maxLength: 2 })
    .map((names) => cluster('organization', names)),
  fc.constantFrom('EG', 'QA').map((iso) => cluster('state', [iso === 'EG' ? 'Egypt' : 'Qatar'], { iso })),
);
const TYPES: readonly RelationType[] = ['consult', 'assault', 'leads', 'co_mention'];
const arbitraryReading = fc.array(arbitraryCluster, { minLength: 1, maxLength: 5 }).chain((clusters) =>
  fc
    .array(
      fc.record({
        type: fc.constantFrom(...TYPES),
        source: fc.nat(clusters.length - 1),
        target: fc.nat(clusters.length - 1),
        start: fc.constantFrom(0, 50, 100),
      }),
      { maxLength: 6 },
    )
    .map((rows) => ({
      clusters,
      claims: rows.map(({ start, ...row }): Claim => ({
        ...row,
        sentence: { start, end: start + 40 },
        modality: 'asserted',
        rule: 'test',
      })),
    })),
);
const corpus = fc
  .array(arbitraryReading, { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map(({ clusters, claims }, index) => reading(`a${String(index)}`, clusters, claims)));

describe('merging readings', () => {
  test('the order of readings does not matter', () => {
    fc.assert(
      fc.property(
        corpus.chain((readings) =>
          fc.tuple(fc.constant(readings), fc.shuffledSubarray([...readings], { minLength: readings.length })),
        ),
        ([readings, shuffled]) => {
          expect(merge(shuffled)).toEqual(merge(readings));
        },
      ),
    );
  });

  test('a reading given twice counts once', () => {
    fc.assert(
      fc.property(corpus, (readings) => {
        expect(merge([...readings, ...readings])).toEqual(merge(readings));
      }),
    );
  });

  test('ids are unique, and every relation has ends of the graph that its type allows, and evidence', () => {
    fc.assert(
      fc.property(corpus, (readings) => {
        const { entities, relations } = merge(readings);
        const types = new Map(entities.map(({ id, type }) => [id, type]));
        expect(types.size).toBe(entities.length);
        for (const { type, source, target, evidence } of relations) {
          expect(allowsEnds(type, types.get(source)!, types.get(target)!)).toBe(true);
          expect(source).not.toBe(target);
          expect(evidence.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('every mention of every cluster with a name is kept', () => {
    fc.assert(
      fc.property(corpus, (readings) => {
        const spans = (list: readonly { start: number; end: number }[], article: string) =>
          list.map(({ start, end }) => `${article} ${String(start)} ${String(end)}`);
        const given = new Set(
          readings.flatMap(({ article, clusters }) => clusters.flatMap(({ mentions }) => spans(mentions, article.id))),
        );
        const kept = new Set(
          merge(readings).entities.flatMap(({ mentions }) =>
            mentions.flatMap((mention) => spans([mention], mention.article)),
          ),
        );
        expect(kept).toEqual(given);
      }),
    );
  });

  test('a post that one article guesses gives way to the one that another states', () => {
    const post = (rule: string): Claim => ({
      ...{ type: 'leads', source: 0, target: 1, sentence: { start: 0, end: 90 }, modality: 'asserted', rule },
    });
    const [person, here] = [cluster('person', ['Anna Berg']), cluster('state', ['Norway'], { iso: 'NO' })];
    const there = cluster('state', ['Kenya'], { iso: 'KE' });
    const stated = reading('a', [person, here], [post('role:title')]);
    const guessed = reading('b', [person, there], [post('role:title:home-state')]);
    const leads = (readings: ArticleReading[]) => merge(readings).relations.map(({ target }) => target);
    expect(leads([stated, guessed])).toEqual(['state:norway']);
    expect(leads([guessed])).toEqual(['state:kenya']);
  });

  test('a surname alone goes with the one full name of the corpus, and says why', () => {
    const { entities } = merge([
      reading('a', [cluster('person', ['Burns'])]),
      reading('b', [cluster('person', ['William Burns'])]),
    ]);
    expect(entities).toHaveLength(1);
    expect(entities[0]?.merges).toEqual([{ rule: 'corpus:surname', names: ['Burns', 'William Burns'] }]);
  });

  test('a surname that two full names share goes with neither', () => {
    const readings = [
      reading('a', [cluster('person', ['Burns'])]),
      reading('b', [cluster('person', ['William Burns'])]),
      reading('c', [cluster('person', ['Anna Burns'])]),
    ];
    expect(merge(readings).entities).toHaveLength(3);
  });

  test('a surname that its own article joins to a full name stays with it', () => {
    const readings = [
      reading('a', [cluster('person', ['William Burns', 'Burns'])]),
      reading('b', [cluster('person', ['Anna Burns'])]),
    ];
    expect(named(readings)).toEqual([['Anna Burns'], ['William Burns', 'Burns']]);
  });

  test('spellings of a given name are one person, two given names two', () => {
    expect(
      merge([
        reading('a', [cluster('person', ['Antony Blinken'])]),
        reading('b', [cluster('person', ['Anthony Blinken'])]),
      ]).entities,
    ).toHaveLength(1);
    expect(
      merge([
        reading('a', [cluster('person', ['Mohammed Deif'])]),
        reading('b', [cluster('person', ['Muhammad Deif'])]),
      ]).entities,
    ).toHaveLength(1);
    expect(
      merge([reading('a', [cluster('person', ['Laura Bush'])]), reading('b', [cluster('person', ['George Bush'])])])
        .entities,
    ).toHaveLength(2);
  });

  test('states are one by ISO code, whatever they are called', () => {
    const readings = [
      reading('a', [cluster('state', ['Burma'], { iso: 'MM' })]),
      reading('b', [cluster('state', ['Myanmar'], { iso: 'MM' })]),
    ];
    expect(merge(readings).entities.map(({ iso }) => iso)).toEqual(['MM']);
  });

  test('ids are slugs of names, and namesakes are numbered', () => {
    const readings = [
      reading('a', [cluster('person', ['Burns'])]),
      reading('b', [cluster('person', ['William Burns'])]),
      reading('c', [cluster('person', ['Anna Burns'])]),
    ];
    expect(merge(readings).entities.map(({ id }) => id)).toEqual([
      'person:anna-burns',
      'person:burns',
      'person:william-burns',
    ]);
  });

  test('somebody may be named any number of times', () => {
    const names = Array.from({ length: 300 }, () => 'Lena Dorn');
    const readings = Array.from({ length: 1000 }, (_, number) => reading(`a${number}`, [cluster('person', names)]));
    expect(merge(readings).entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Lena Dorn', 300_000],
    ]);
  });

  test('a co-mention gives way where its sentence says more', () => {
    const sentence = { start: 0, end: 40 };
    const clusters = [cluster('state', ['Egypt'], { iso: 'EG' }), cluster('state', ['Qatar'], { iso: 'QA' })];
    const claims: Claim[] = [
      { type: 'co_mention', source: 0, target: 1, sentence, rule: 'co-mention' },
      { type: 'consult', source: 1, target: 0, sentence, modality: 'asserted', rule: 'test' },
    ];
    expect(merge([reading('a', clusters, claims)]).relations.map(({ id }) => id)).toEqual([
      'state:egypt>consult>state:qatar',
    ]);
  });
});
