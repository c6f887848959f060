import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { chainsOf } from './annotated-clusters.ts';
import { readGum, readMeantime } from './coreference-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'relata-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const row = (id: number, form: string, head: number, misc: string): string =>
  [id, form, form, 'X', 'X', '_', head, 'dep', '_', misc].join('\t');

test('documents of GUM are read as printed, with each mention where it stands', () => {
  const conllu = [
    '# newdoc id = GUM_news_x',
    '# newpar',
    '# text = Anna Berg didn’t wait.',
    row(1, 'Anna', 4, 'Entity=(1-person-new'),
    row(2, 'Berg', 1, 'Entity=1)'),
    row(3, 'did', 4, '_'),
    row(4, 'wait', 0, '_'),
    '',
    '# text = She left Peru’s coast.',
    row(1, 'She', 2, 'Entity=(1-person-giv)'),
    row(2, 'left', 0, '_'),
    row(3, 'Peru', 5, 'Entity=(2-place-new(3-place-new)'),
    row(4, '’s', 3, '_'),
    row(5, 'coast', 2, 'Entity=2)'),
    '',
  ].join('\n');
  const path = join(folder, 'gum.conllu');
  writeFileSync(path, conllu);
  const [{ article, mentions } = { article: { text: '' }, mentions: [] }] = readGum(path);
  expect(article.text).toBe('Anna Berg didn’t wait. She left Peru’s coast.');
  const worded = mentions.map(({ start, end, head, chain }) => [
    article.text.slice(start, end),
    article.text.slice(head.start, head.end),
    chain,
  ]);
  expect(worded).toEqual([
    ['Anna Berg', 'Anna', '1'],
    ['She', 'She', '1'],
    ['Peru', 'Peru', '3'],
    ['Peru’s coast', 'coast', '2'],
  ]);
});

test('articles of MEANTIME get the spaces of print', () => {
  const words = [
    ['Peru', 'wins'],
    ['May', '1', ',', '2019'],
    ['“', 'It', '``', 'won', "''", '.'],
  ];
  const lines = words.flatMap((sentence, s) => [
    ...sentence.map((word, t) => `topic/7\t${String(s)}\t${String(t)}\t${word}\t-`),
    '',
  ]);
  writeFileSync(
    join(folder, 'meantime.conll.gz'),
    gzipSync(['#begin document (topic/7); part 000', ...lines].join('\n')),
  );
  const mention = { coref_chain: 'cross_intra_ORG5', 'topic/subtopic_name': 'topic/7' };
  const mentions = [
    { ...mention, mention_head: 'Peru', sent_id: 0, tokens_number: [0], tokens_str: 'Peru' },
    { ...mention, mention_head: 'It', sent_id: 2, tokens_number: [1], tokens_str: 'It' },
  ];
  writeFileSync(join(folder, 'entities_mentions.json.gz'), gzipSync(JSON.stringify(mentions)));
  const [read] = readMeantime(folder);
  expect(read?.article.text).toBe('Peru wins\n\nMay 1, 2019\n\n“ It "won".');
  expect(read?.mentions.map(({ start, chain }) => [read.article.text.slice(start, start + 4), chain])).toEqual([
    ['Peru', 'ORG5'],
    ['It "', 'ORG5'],
  ]);
});

test('a cluster is the entity that most of its names are', () => {
  const at = (start: number, chain: string) => ({ start, end: start + 4, head: { start, end: start + 4 }, chain });
  const named = (...starts: number[]) => ({
    mentions: starts.map((start) => ({ start, end: start + 4, form: 'name' })),
  });
  expect(chainsOf([named(0, 10, 20), named(30)], [at(0, 'a'), at(10, 'b'), at(20, 'b')])).toEqual(['b', undefined]);
});
