/**
 * Scores the names found against annotated ones, exact span and type.
 * usage: tsx scripts/evaluate/names.ts DATA [GOLD ARTICLES] [--only ID,ID…] [--errors]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModels, MODEL_NAMES, splitSentences, tokenize } from '../../core/language/index.ts';
import { articleId } from '../../core/model/ids.ts';
import { readGazetteers } from '../lexicon/read.ts';
import { testSets } from './name-data.ts';
import { nameFinder, scoreNames, type SentenceOutcome } from './name-scores.ts';
import { f1, type Score } from './score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, errors: { type: 'boolean', default: false }, sets: { type: 'string' } },
});
const [data, gold, articles] = positionals;
if (data === undefined) throw new Error('usage: names.ts DATA [GOLD ARTICLES] [--only ID,ID…] [--errors]');

const readModel = (name: string): Uint8Array =>
  readFileSync(new URL(`../../graph-data/models/${name}.bin`, import.meta.url));
const models = loadModels(Object.fromEntries(MODEL_NAMES.map((name) => [name, readModel(name)])));
const namesOf = nameFinder(models, readGazetteers());
const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

function report(name: string, { precision, recall, f1: harmonic }: Score, gold: number): void {
  console.log(
    `${name.padEnd(26)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(harmonic)}  (${gold} names)`,
  );
}

function showErrors({ sentence, asked, found, offset }: SentenceOutcome): void {
  const words = (first: number, end: number): string => sentence.tokens.slice(first - offset, end - offset).join(' ');
  const foundKeys = new Map(found.map(({ first, end, type }) => [`${first}-${end}`, type]));
  const context = sentence.tokens.join(' ');
  for (const [key, type] of asked) {
    const [first, end] = key.split('-').map(Number) as [number, number];
    if (foundKeys.get(key) !== type) console.log(`  missed ${type} "${words(first, end)}"  | ${context}`);
  }
  for (const { first, end, type } of found) {
    if (asked.get(`${first}-${end}`) !== type) console.log(`  wrong  ${type} "${words(first, end)}"  | ${context}`);
  }
}

interface GoldArticle {
  readonly article: string;
  readonly mentions: readonly { start: number; end: number; entity: string; text: string }[];
  readonly ignore: readonly { start: number; end: number }[];
}

function scoreGold(goldDir: string, articleDir: string, only: ReadonlySet<string> | undefined): void {
  const readJson = (name: string): unknown => JSON.parse(readFileSync(join(goldDir, name), 'utf8'));
  const entities = readJson('entities.json') as Record<string, { type: string }>;
  const span = { gold: 0, found: 0, right: 0 };
  const typed = { gold: 0, found: 0, right: 0 };
  for (const file of readdirSync(goldDir).sort()) {
    const id = file.replace(/\.json$/u, '');
    const path = join(articleDir, `${id}.txt`);
    if (id === 'entities' || !existsSync(path) || (only !== undefined && !only.has(id))) continue;
    const text = readFileSync(path, 'utf8')
      .replace(/^\ufeff/u, '')
      .replaceAll('\r\n', '\n');
    const { mentions, ignore } = readJson(file) as GoldArticle;
    const names = namesOf(splitSentences(tokenize({ id: articleId(id), title: '', text })));
    const foundKeys = new Set(names.map(({ start, end }) => `${start}-${end}`));
    const takenWhole = ignore.filter(({ start, end }) => foundKeys.has(`${start}-${end}`));
    const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end;
    const asked = mentions.filter(
      (m) => foundKeys.has(`${m.start}-${m.end}`) || !takenWhole.some((one) => overlaps(m, one)),
    );
    const byKey = new Map(asked.map((mention) => [`${mention.start}-${mention.end}`, entities[mention.entity]!.type]));
    const scored = names.filter((n) => byKey.has(`${n.start}-${n.end}`) || !ignore.some((one) => overlaps(n, one)));
    const right = scored.filter((n) => byKey.has(`${n.start}-${n.end}`));
    const rightTyped = right.filter((n) => byKey.get(`${n.start}-${n.end}`) === n.type);
    for (const counts of [span, typed]) {
      counts.gold += byKey.size;
      counts.found += scored.length;
    }
    span.right += right.length;
    typed.right += rightTyped.length;
    if (!values.errors) continue;
    const context = (start: number, end: number) => text.slice(Math.max(0, start - 50), end + 40).replaceAll('\n', ' ');
    for (const m of asked)
      if (!foundKeys.has(`${m.start}-${m.end}`))
        console.log(`  missed "${m.text}" (${entities[m.entity]!.type}) | ${context(m.start, m.end)}`);
    for (const n of scored) {
      const type = byKey.get(`${n.start}-${n.end}`);
      if (type !== n.type)
        console.log(
          `  ${type === undefined ? 'wrong ' : 'type  '} "${text.slice(n.start, n.end)}" (${n.type}, ${n.rule}) ${type ?? ''} | ${context(n.start, n.end)}`,
        );
    }
  }
  report('gold mentions, span', f1(span), span.gold);
  report('gold mentions, typed', f1(typed), typed.gold);
}

for (const set of testSets(data)) {
  if (values.sets !== undefined && !set.name.includes(values.sets)) continue;
  const scores = scoreNames(set, namesOf, values.errors && values.sets !== undefined ? showErrors : undefined);
  report(set.name, scores, scores.gold);
}
if (gold !== undefined && articles !== undefined) {
  scoreGold(gold, articles, values.only === undefined ? undefined : new Set(values.only.split(',')));
}
