/** Tables of sentences through the real reader: what each says must be found, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createReader, gazetteerData, loadGazetteers, loadModels, MODEL_NAMES } from '../language/index.ts';
import { articleId } from '../model/ids.ts';
import type { ArticleReading, Claim } from '../model/reading.ts';
import { extractArticle, loadLexicon, mergeReadings } from './index.ts';
import { AFFAIRS, OFFICES } from './tables/affairs.ts';
import { AFFECTED, SHARED_POSTS } from './tables/affected.ts';
import { ATTRIBUTION } from './tables/attribution.ts';
import { BUSINESS } from './tables/business.ts';
import { CAPITALS } from './tables/capitals.ts';
import { CIRCUMSTANCES } from './tables/circumstances.ts';
import { COMPANY } from './tables/company.ts';
import { CONFLICT } from './tables/conflict.ts';
import { ANCHORED_DATES, DATES, DATES_AT_TURNS, PLANNED_DATES, PUBLISHED } from './tables/dates.ts';
import { DATES_OF_CLAUSES } from './tables/dates-of-clauses.ts';
import { DIPLOMACY } from './tables/diplomacy.ts';
import { EXPRESSIONS } from './tables/expressions.ts';
import { IDIOMS } from './tables/idioms.ts';
import { AFFILIATIONS, INSTITUTIONS } from './tables/institutions.ts';
import { INTERACTIONS } from './tables/interactions.ts';
import { LOCATIONS, PLACES } from './tables/locations.ts';
import { MATERIAL } from './tables/material.ts';
import { MEANT } from './tables/meant.ts';
import { MEMBERSHIPS } from './tables/memberships.ts';
import { MERGES } from './tables/merges.ts';
import { MODALITY } from './tables/modality.ts';
import { NOUNS } from './tables/nouns.ts';
import { POSTS } from './tables/posts.ts';
import { REFERENCE } from './tables/pronouns.ts';
import { REACH } from './tables/reach.ts';
import { NO_PART } from './tables/no-part.ts';
import { RESTRAINT } from './tables/restraint.ts';
import { ROUNDABOUT } from './tables/roundabout.ts';
import { STANCES } from './tables/stances.ts';
import { STRUCTURAL } from './tables/structural.ts';
import { BESIDE, TAKEN_UP } from './tables/taken-up.ts';
import { VERBAL } from './tables/verbal.ts';
import { VERBS } from './tables/verbs.ts';
import { WORDINGS } from './tables/wordings.ts';

const DATA = new URL('../../graph-data/', import.meta.url);
const json = (file: string): unknown => JSON.parse(readFileSync(new URL(`lexicon/${file}`, DATA), 'utf8'));
const tables = readdirSync(new URL('lexicon/', DATA)).filter((file) => file.endsWith('.json'));
const lexicon = loadLexicon(Object.fromEntries(tables.map((file) => [file.slice(0, -5), json(file)])));
const models = Object.fromEntries(
  MODEL_NAMES.map((name) => [name, new Uint8Array(readFileSync(new URL(`models/${name}.bin`, DATA)))]),
);
const reader = createReader(loadModels(models), loadGazetteers(gazetteerData(json)));
const countries = new Map(
  (json('countries.json') as { iso: string; name: string }[]).map(({ iso, name }) => [iso, name]),
);

const read = (text: string, id = 'a', published = PUBLISHED): ArticleReading =>
  extractArticle(reader({ id: articleId(id), title: '', text, published }), lexicon);

const STRUCTURES = new Set(['leads', 'speaks_for', 'member_of', 'part_of', 'located_in']);
const SYMMETRIC = new Set(['agree', 'consult', 'cooperate']);

/** The name that a cluster goes by: a state's usual one, else its longest. */
function nameOf({ clusters }: ArticleReading, index: number): string {
  const { iso, mentions } = clusters[index]!;
  const longest = mentions
    .filter(({ form }) => form === 'name')
    .map(({ text }) => text)
    .sort((a, b) => b.length - a.length)[0];
  const state = iso === undefined ? undefined : countries.get(iso);
  const usual: Record<string, string> = { US: 'US', TR: 'Turkey' };
  return usual[iso ?? ''] ?? state ?? longest ?? '?';
}

function worded(reading: ArticleReading, { type, source, target }: Claim): string {
  const ends = [nameOf(reading, source), nameOf(reading, target)];
  return `${type}(${(SYMMETRIC.has(type) ? ends.sort() : ends).join(', ')})`;
}

const claimsOf = (reading: ArticleReading, wanted: (type: string) => boolean): string[] =>
  reading.claims
    .filter(({ type }) => type !== 'co_mention' && wanted(type))
    .map((claim) => worded(reading, claim))
    .sort();

describe('structural relations', () => {
  test.each(
    [...STRUCTURAL, ...BESIDE, ...PLACES, ...POSTS, ...AFFILIATIONS, ...OFFICES, ...MEMBERSHIPS, ...SHARED_POSTS].map(
      (row) => [row[0], row.slice(1)] as const,
    ),
  )('%s', (text, expected) => {
    expect(claimsOf(read(text), (type) => STRUCTURES.has(type))).toEqual([...expected].sort());
  });
});

describe.each([
  ...Object.entries(INTERACTIONS),
  ...Object.entries(VERBAL),
  ...Object.entries(MATERIAL),
  ...Object.entries(DIPLOMACY),
  ...Object.entries(COMPANY),
  ...Object.entries(MEANT),
  ...Object.entries(NO_PART),
  ...Object.entries(RESTRAINT),
  ...Object.entries(ROUNDABOUT),
  ...Object.entries(NOUNS),
  ...Object.entries(WORDINGS),
  ...Object.entries(REACH),
  ...Object.entries(STANCES),
  ...Object.entries(CIRCUMSTANCES),
  ...Object.entries(IDIOMS),
  ...Object.entries(VERBS),
  ...Object.entries(CONFLICT),
  ...Object.entries(BUSINESS),
  ...Object.entries(INSTITUTIONS),
  ...Object.entries(AFFAIRS),
  ...Object.entries(EXPRESSIONS),
  ...Object.entries(AFFECTED),
  ...Object.entries(TAKEN_UP),
])('%s', (_, rows) => {
  test.each(rows.map((row) => [row[0], row.slice(1)] as const))('%s', (text, expected) => {
    expect(claimsOf(read(text), (type) => !STRUCTURES.has(type))).toEqual([...expected].sort());
  });
});

describe('modality', () => {
  test.each(MODALITY)('%s %s is %s', (text, type, expected) => {
    const claims = read(text).claims.filter((claim) => claim.type === type);
    expect(claims.map(({ modality }) => modality)).toEqual([expected]);
  });
});

describe('attribution', () => {
  test.each(ATTRIBUTION)('%s (%s): %s', (text, type, expected) => {
    const reading = read(text);
    const claims = reading.claims.filter((candidate) => candidate.type === type);
    const speakers = claims.map(({ attribution }) =>
      attribution?.cluster === undefined ? undefined : nameOf(reading, attribution.cluster),
    );
    expect(claims).not.toEqual([]);
    expect(new Set(speakers)).toEqual(new Set([expected]));
  });
});

describe('pronouns and descriptions', () => {
  test.each(REFERENCE)('%s -> %s', (text, expected) => {
    const found = claimsOf(read(text), (type) => !STRUCTURES.has(type));
    if (expected === undefined) expect(found).toEqual([]);
    else expect(found).toContain(expected);
  });
});

describe('where it happened', () => {
  test.each(LOCATIONS)('%s (%s): %s', (text, type, expected) => {
    const reading = read(text);
    const [claim] = reading.claims.filter((candidate) => candidate.type === type);
    expect(claim).toBeDefined();
    expect(claim?.location === undefined ? undefined : nameOf(reading, claim.location)).toBe(expected);
  });
});

describe('dates', () => {
  test.each(DATES)('… %s is %s', (words, expected) => {
    const [claim] = read(`France signed an agreement with Japan ${words}.`).claims.filter(
      ({ type }) => type === 'agree',
    );
    expect(claim).toBeDefined();
    expect(claim?.date).toBe(expected);
  });
});

describe('dates at the turn of a month or year', () => {
  test.each(DATES_AT_TURNS)('… %s is %s on %s', (words, expected, published) => {
    const { claims } = read(`France signed an agreement with Japan ${words}.`, 'a', published);
    expect(claims.find(({ type }) => type === 'agree')?.date).toBe(expected);
  });
});

describe('dates of clauses', () => {
  test.each(DATES_OF_CLAUSES)('%s: %s', (text, expected) => {
    const claim = read(text).claims.find(({ type }) => type === 'agree');
    expect(claim).toBeDefined();
    expect(claim?.date).toBe(expected);
  });
});

describe('dates of what is planned', () => {
  test.each(PLANNED_DATES)('… %s is %s', (words, expected) => {
    const [claim] = read(`France will sign an agreement with Japan ${words}.`).claims.filter(
      ({ type }) => type === 'agree',
    );
    expect(claim).toBeDefined();
    expect(claim?.date).toBe(expected);
  });
});

describe('dates that count from another day', () => {
  test.each(ANCHORED_DATES)('%s … %s is %s', (before, words, expected) => {
    const text = `${before} France signed an agreement with Japan ${words}.`;
    const [claim] = read(text).claims.filter(({ type }) => type === 'agree');
    expect(claim).toBeDefined();
    expect(claim?.date).toBe(expected);
  });
});

describe('capitals and their governments', () => {
  test.each(CAPITALS)('%s: %s', (text, expected) => {
    const states = read(text).clusters.flatMap(({ type, mentions }) =>
      type === 'state' ? mentions.filter(({ form }) => form === 'name').map((mention) => mention.text) : [],
    );
    expect(states.join(', ')).toBe(expected);
  });
});

describe('names of states', () => {
  test.each([
    ['Kenyans voted. The Kenyan navy sailed.', 'Kenya'],
    ['British ministers met. Britain voted. Britain won.', 'Britain'],
  ])('%s is about %s', (text, expected) => {
    const { entities } = mergeReadings([read(text)], lexicon, { title: 't' });
    expect(entities.filter(({ type }) => type === 'state').map(({ name }) => name)).toEqual([expected]);
  });
});

describe('identity over a corpus', () => {
  test.each(MERGES)('$texts', ({ texts, together = [], apart = [], named, count = {} }) => {
    const { entities } = mergeReadings(
      texts.map((text, index) => read(text, String(index))),
      lexicon,
      { title: 't' },
    );
    const home = (name: string) => entities.find((entity) => [entity.name, ...entity.aliases].includes(name));
    for (const name of [...together, ...apart]) expect(home(name)).toBeDefined();
    if (named !== undefined) expect(entities.map(({ name }) => name)).toContain(named);
    for (const [name, times] of Object.entries(count))
      expect(entities.filter((entity) => [entity.name, ...entity.aliases].includes(name))).toHaveLength(times);
    expect(new Set(together.map((name) => home(name)?.id)).size).toBe(together.length > 0 ? 1 : 0);
    expect(new Set(apart.map((name) => home(name)?.id)).size).toBe(apart.length);
    if (together.length > 1) expect(home(together[0]!)?.merges?.length ?? 0).toBeGreaterThan(0);
  });
});
