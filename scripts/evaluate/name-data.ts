/** Annotated names in other people's formats, brought to one: sentences of tokens with typed spans. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SentenceDoc, Token } from '../../core/model/doc.ts';
import { articleId } from '../../core/model/ids.ts';

/** The types that all of these data share. */
export type CoarseType = 'PER' | 'ORG' | 'LOC';

export interface AnnotatedSpan {
  readonly first: number;
  readonly end: number;
  readonly label: string;
}

export interface AnnotatedSentence {
  readonly tokens: readonly string[];
  readonly spans: readonly AnnotatedSpan[];
  /** Sentences of one document stand in a row and share this. */
  readonly document: string;
}

export const readText = (path: string): string => {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** Spans from IOB or IOB2 tags. */
export function spansOf(tags: readonly string[]): AnnotatedSpan[] {
  const spans: AnnotatedSpan[] = [];
  let first = -1;
  let label = '';
  for (let i = 0; i <= tags.length; i += 1) {
    const tag = tags[i] ?? 'O';
    const inside = first !== -1 && tag === `I-${label}`;
    if (inside) continue;
    if (first !== -1) spans.push({ first, end: i, label });
    first = tag === 'O' ? -1 : i;
    label = tag.slice(2);
  }
  return spans;
}

/**
 * Reads columns: a token and its tag in each line, a blank line after each sentence.
 * @param token and tag are columns, counted from 0, -1 the last
 */
export function readColumns(
  path: string,
  separator: RegExp,
  tokenColumn: number,
  tagColumn: number,
): AnnotatedSentence[] {
  const sentences: AnnotatedSentence[] = [];
  let document = path;
  for (const block of readText(path).split(/\r?\n\s*\r?\n/u)) {
    const lines = block.split(/\r?\n/u);
    const named = lines.find((line) => line.startsWith('# newdoc'));
    if (named !== undefined) document = named;
    const rows = lines
      .filter((line) => line !== '' && !/^# ?\w+.*=|^# newdoc|^#\s\w+/u.test(line))
      .map((line) => line.split(separator));
    const whole = rows.filter((row) => row.length > 1);
    if (whole.length === 0) continue;
    const tokens = whole.map((row) => row[tokenColumn]!);
    sentences.push({ tokens, spans: spansOf(whole.map((row) => row.at(tagColumn)!)), document });
  }
  return sentences;
}

const CROSSNER: Readonly<Record<string, CoarseType>> = {
  person: 'PER',
  politician: 'PER',
  organisation: 'ORG',
  politicalparty: 'ORG',
  location: 'LOC',
  country: 'LOC',
};
const PLAIN: Readonly<Record<string, CoarseType>> = { PER: 'PER', ORG: 'ORG', LOC: 'LOC' };

export interface TestSet {
  readonly name: string;
  readonly sentences: readonly AnnotatedSentence[];
  /** Labels that count, and what they count as; others are left out: what overlaps them is neither right nor wrong. */
  readonly labels: Readonly<Record<string, CoarseType>>;
}

/** The held-out sets in the data folder; those missing there are left out. */
export function testSets(data: string): TestSet[] {
  const ewt = join(data, 'uner-english-ewt');
  const sets: (readonly [string, string, RegExp, number, number, TestSet['labels']])[] = [
    ['UNER EWT dev', join(ewt, 'en_ewt-ud-dev.iob2.gz'), /\t/u, 1, 2, PLAIN],
    ['UNER EWT test', join(ewt, 'en_ewt-ud-test.iob2.gz'), /\t/u, 1, 2, PLAIN],
    ['UNER PUD', join(data, 'uner-english-pud/en_pud-ud-test.iob2'), /\t/u, 1, 2, PLAIN],
    ['CrossNER politics test', join(data, 'crossner/ner_data/politics/test.txt'), /\t/u, 0, 1, CROSSNER],
  ];
  return sets
    .filter(([, path]) => existsSync(path))
    .map(([name, path, separator, token, tag, labels]) => ({
      name,
      labels,
      sentences: readColumns(path, separator, token, tag),
    }));
}

/** One document of given tokens and sentences; a space stands between any two tokens. */
export function documentOf(sentences: readonly { readonly tokens: readonly string[] }[]): SentenceDoc {
  const tokens: Token[] = [];
  const spans = [];
  let text = '';
  for (const sentence of sentences) {
    const start = text.length;
    const firstToken = tokens.length;
    for (const token of sentence.tokens) {
      tokens.push({ text: token, start: text.length, end: text.length + token.length });
      text += `${token} `;
    }
    spans.push({ start, end: text.length - 1, firstToken, endToken: tokens.length });
    text += '\n';
  }
  return { article: { id: articleId('data'), title: '', text }, tokens, sentences: spans };
}

/** Sentences by their document; those without one stand alone. */
export function groupByDocument<One extends { readonly document: string }>(sentences: readonly One[]): One[][] {
  const groups: One[][] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    // CrossNER's sentences are drawn at random: they have no documents, and the file's name is none.
    if (last !== undefined && last[0]!.document === sentence.document && sentence.document.startsWith('#'))
      last.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}
