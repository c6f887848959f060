/** Tables of articles: which column means what, and from a row to an article. */
import { articleId, slugOf, type ArticleId } from '../../model/ids.ts';
import type { Problem } from '../../model/result.ts';
import type { ArticleRead } from './article-file.ts';
import { composeArticle, oneLine } from './compose.ts';
import { isoDay, WRITE_A_DAY } from './day.ts';

/** What columns are called in news corpora, without case, spaces and marks; of several the first in this order counts. */
const NAMES = {
  text: ['text', 'body', 'content', 'fulltext', 'articletext', 'articlebody', 'bodytext', 'maintext', 'article'],
  title: ['title', 'headline', 'heading', 'articletitle'],
  published: [
    ...['published', 'date', 'publishedat', 'publisheddate', 'publishdate', 'publicationdate', 'datepublished'],
    ...['pubdate', 'day', 'datetime', 'timestamp'],
  ],
  source: ['source', 'outlet', 'publisher', 'publication', 'newspaper', 'sourcename', 'site', 'domain'],
  url: ['url', 'link', 'weburl', 'permalink', 'uri', 'href'],
  language: ['language', 'lang'],
  id: ['id', 'articleid', 'key', 'docid', 'guid', 'uuid'],
} as const;

type Field = keyof typeof NAMES;
const FIELDS = Object.keys(NAMES) as Field[];
const OF_ONE_LINE = ['title', 'source', 'url', 'language'] as const;

/** Columns by what they mean; those that mean nothing here are left out. */
export type Columns = ReadonlyMap<Field, string>;

export const NO_TEXT_COLUMN = `There is no column for the articles' text.`;
export const NAME_COLUMNS = `Name the columns: text (or ${NAMES.text.slice(1, 3).join(' or ')}), and if there are title, date, source, url, id, language.`;

/** What the columns of these names mean. */
export function columnsOf(names: readonly string[]): Columns {
  const plain = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    if (!plain.has(key)) plain.set(key, name);
  }
  const columns = new Map<Field, string>();
  for (const field of FIELDS) {
    const found = (NAMES[field] as readonly string[]).find((name) => plain.has(name));
    if (found !== undefined) columns.set(field, plain.get(found)!);
  }
  return columns;
}

export interface Row {
  readonly where: string;
  /** Of the table, without its ending. */
  readonly stem: string;
  /** From 1, without the head; the key of a row that has no id. */
  readonly number: number;
  readonly line: number;
  readonly value: (column: string) => string | undefined;
}

/** The article in a row, or why there is none. */
export function readRow(row: Row, columns: Columns): ArticleRead {
  const at = `line ${row.line}`;
  const value = (field: Field): string => {
    const column = columns.get(field);
    return column === undefined ? '' : (row.value(column) ?? '');
  };
  const fields: { -readonly [Name in (typeof OF_ONE_LINE)[number] | 'published']?: string } = {};
  for (const field of OF_ONE_LINE) {
    const text = oneLine(value(field));
    if (text !== '') fields[field] = text;
  }
  const date = oneLine(value('published'));
  if (date !== '') {
    const day = isoDay(date);
    if (day === undefined) return { skipped: noDay(row.where, at, columns.get('published')!, date) };
    fields.published = day;
  }
  const read = composeArticle(idOf(row, oneLine(value('id'))), fields, value('text').replaceAll('\r\n', '\n'), {
    where: row.where,
    at,
    declareEnglish: 'say `en` in a column `language`',
  });
  return read.ok ? { article: read.value, at } : { skipped: read.problems[0]! };
}

const idOf = ({ stem, number }: Row, key: string): ArticleId =>
  articleId(`${stem}-${key === '' ? String(number) : slugOf(key)}`);

const noDay = (where: string, at: string, column: string, date: string): Problem => ({
  where,
  at,
  what: `\`${column}\` is no day of the calendar, or could be two: ${JSON.stringify(date)}.`,
  remedy: WRITE_A_DAY,
});
