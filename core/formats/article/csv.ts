import Papa from 'papaparse';
import { failure, success, type Problem, type Result } from '../../model/result.ts';
import { stemOf, type ArticleReader, type ArticleRead } from './article-file.ts';
import { columnsOf, NAME_COLUMNS, NO_TEXT_COLUMN, readRow, type Columns } from './columns.ts';
import { decodeLines, type LineBlock } from './decode.ts';

/** A row longer than this is taken for a quote that was never closed. */
const LONGEST_ROW = 16_000_000;
const DELIMITERS = [',', ';', '\t', '|'] as const;
const QUOTES = 'Put the value between double quotes, and write double quotes inside it twice.';

/** Tables of articles with a head of column names: CSV by RFC 4180, also with semicolons, tabs or bars between the values. */
export const csvFiles: ArticleReader = {
  endings: ['.csv', '.tsv'],
  *read({ path, pieces }) {
    let table: Table | undefined;
    let number = 0;
    const remarks: Problem[] = [];
    for (const row of rowsOf(decodeLines(pieces, path, LONGEST_ROW), path, remarks)) {
      if (table === undefined && row.ok) {
        table = readHead(row.value);
        if (table === undefined) return yield { skipped: noText(path, row.value.line) };
        continue;
      }
      // A faulty row is counted: once it is mended, the ids of the others stay.
      number++;
      if (row.ok) yield readTableRow(path, number, row.value, table!);
      else yield* row.problems.map((skipped) => ({ skipped }));
    }
    if (number === 0) yield { skipped: noRows(path) };
    yield* remarks.map((remark) => ({ remark }));
  },
};

interface RawRow {
  readonly line: number;
  readonly values: readonly string[];
}

interface Table {
  readonly width: number;
  readonly columns: Columns;
  readonly indexOf: ReadonlyMap<string, number>;
}

/** All rows that aren't empty. A row whose quotes don't match is a problem; the rest is read on. `remarks` gets those on blocks. */
function* rowsOf(blocks: Iterable<Result<LineBlock>>, where: string, remarks: Problem[]): Generator<Result<RawRow>> {
  let parser: Papa.Parser | undefined;
  let open = '';
  let line = 1;
  for (const block of blocks) {
    // The row that it cuts off is told of by this.
    if (!block.ok) return yield block;
    if (block.value.remark !== undefined) remarks.push(block.value.remark);
    open += block.value.text;
    parser ??= parserFor(open);
    const { data, errors, meta } = parser.parse(open, 0, true) as Papa.ParseResult<string[]>;
    yield* checkRows(data, errors, line, where);
    line += feedsIn(open.slice(0, meta.cursor));
    open = open.slice(meta.cursor);
    if (open.length > LONGEST_ROW) return yield failure(neverClosed(where, line));
  }
  if (open.trim() === '' || parser === undefined) return;
  const { data, errors } = parser.parse(open, 0, false) as Papa.ParseResult<string[]>;
  yield* checkRows(data, errors, line, where);
}

function* checkRows(
  data: readonly string[][],
  errors: readonly Papa.ParseError[],
  line: number,
  where: string,
): Generator<Result<RawRow>> {
  // The first fault of a row is the cause of the others.
  const wrong = new Map(errors.map(({ row, code }) => [row, code] as const).reverse());
  for (const [index, values] of data.entries()) {
    const fault = wrong.get(index);
    if (fault === 'MissingQuotes') yield failure(neverClosed(where, line));
    else if (fault !== undefined) yield failure(misplacedQuote(where, line));
    else if (values.some((value) => value.trim() !== '')) yield success({ line, values });
    line += 1 + values.reduce((feeds, value) => feeds + feedsIn(value), 0);
  }
}

/** With the delimiter whose columns have one for the text, a comma if none has. */
function parserFor(text: string): Papa.Parser {
  const parserWith = (delimiter: string) => new Papa.Parser({ delimiter, newline: '\n' });
  const headWith = (delimiter: string) =>
    Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: 1, skipEmptyLines: 'greedy' }).data[0] ?? [];
  return parserWith(DELIMITERS.find((delimiter) => columnsOf(headWith(delimiter)).has('text')) ?? ',');
}

function readHead({ values }: RawRow): Table | undefined {
  const columns = columnsOf(values);
  if (!columns.has('text')) return undefined;
  const indexOf = new Map<string, number>();
  values.forEach((name, index) => indexOf.set(name, indexOf.get(name) ?? index));
  return { width: values.length, columns, indexOf };
}

function readTableRow(where: string, number: number, { line, values }: RawRow, table: Table): ArticleRead {
  if (values.slice(table.width).some((value) => value.trim() !== '')) {
    const what = `The row has ${values.length} values for ${table.width} columns.`;
    return { skipped: { where, at: `line ${line}`, what, remedy: QUOTES } };
  }
  const value = (column: string) => values[table.indexOf.get(column)!];
  return readRow({ where, stem: stemOf(where), number, line, value }, table.columns);
}

function feedsIn(text: string): number {
  let feeds = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) feeds++;
  return feeds;
}

const noText = (where: string, line: number): Problem => ({
  where,
  at: `line ${line}`,
  what: NO_TEXT_COLUMN,
  remedy: NAME_COLUMNS,
});

const noRows = (where: string): Problem => ({
  where,
  what: 'The table has no rows.',
  remedy: 'Put the articles into it, one a row, under a head of column names, or leave it out.',
});

const misplacedQuote = (where: string, line: number): Problem => ({
  where,
  at: `line ${line}`,
  what: 'A value in double quotes goes on after its closing quote; up to the next one nothing is read.',
  remedy: QUOTES,
});

const neverClosed = (where: string, line: number): Problem => ({
  where,
  at: `line ${line}`,
  what: 'A double quote opens in this row and is never closed; nothing after it is read.',
  remedy: QUOTES,
});
