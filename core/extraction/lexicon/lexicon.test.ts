import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLexicon } from './index.ts';

const table = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../../graph-data/lexicon/${name}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
const whole = () => ({
  frames: table('frames'),
  roles: table('roles'),
  nominals: table('nominals'),
  cues: table('cues'),
});

test('the frames are as wide as news about politics: over 400 words and expressions, every interaction type among them', () => {
  const { frames } = loadLexicon(whole());
  const all = [frames.verbs, frames.nouns, frames.adjectives].flatMap((map) => [...map.values()].flat());
  expect(new Set(all.map(({ lemma, particle, object }) => [lemma, particle, object].join(' '))).size).toBeGreaterThan(
    400,
  );
  const types = new Set(all.map(({ type }) => type));
  for (const type of [
    'agree',
    'consult',
    'mediate',
    'support',
    'concede',
    'cooperate',
    'aid',
    'retreat',
    'request',
    'accuse',
    'reject',
    'threaten',
    'protest',
    'sanction',
    'mobilize',
    'coerce',
    'assault',
  ] as const)
    expect(types).toContain(type);
});

test('every guard, need and word list that a frame names is there', () => {
  const { frames } = loadLexicon(whole());
  for (const frame of [frames.verbs, frames.nouns, frames.adjectives].flatMap((map) => [...map.values()].flat())) {
    if (frame.not !== undefined) expect(frames.guards.has(frame.not)).toBe(true);
    if (frame.objectWords !== undefined) expect(frames.words.has(frame.objectWords)).toBe(true);
  }
});

test.each([
  ['arming', 'aid'],
  ['jailing', 'coerce'],
  ['vilification', 'accuse'],
  ['eradication', 'assault'],
  ['legitimization', 'support'],
])('the noun %s states %s, as its verb does', (noun, type) => {
  const frames = loadLexicon(whole()).frames.nouns.get(noun) ?? [];
  expect(frames.map((frame) => frame.type)).toContain(type);
});

test('a nominalization of a verb without a frame is refused', () => {
  const frames = { ...table('frames'), nominalizations: 'stroll stroll' };
  expect(() => loadLexicon({ ...whole(), frames })).toThrow(/stroll/);
});

test('a damaged table is refused by name', () => {
  expect(() => loadLexicon({ ...whole(), roles: {} })).toThrow(/roles/);
  expect(() => loadLexicon(undefined)).toThrow(/lexicon/);
});

test('an unknown pattern and an unreadable slot are refused', () => {
  const frames = table('frames');
  const group = { type: 'assault', pattern: 'nowhere', entries: 'attack' };
  expect(() => loadLexicon({ ...whole(), frames: { ...frames, verbs: [group] } })).toThrow(/nowhere/);
  const patterns = { odd: { source: ['subject'], target: ['obj'] } };
  expect(() =>
    loadLexicon({
      ...whole(),
      frames: { ...frames, patterns, verbs: [{ ...group, pattern: 'odd' }], nouns: [], adjectives: [] },
    }),
  ).toThrow(/subject/);
});
