import type { Problem } from '../../model/result.ts';
import { stemOf, type ArticleReader, type ArticleRead } from './article-file.ts';
import { columnsOf, NAME_COLUMNS, NO_TEXT_COLUMN, readRow } from './columns.ts';
import { decodeLines } from './decode.ts';

const LONGEST_LINE = 16_000_000;

/** Articles as JSON objects, one a line, with the names of columns as keys. */
export const ndjsonFiles: ArticleReader = {
  endings: ['.ndjson', '.jsonl'],
  *read({ path, pieces }) {
    let number = 0;
    for (const block of decodeLines(pieces, path, LONGEST_LINE)) {
      if (!block.ok) return yield* block.problems.map((skipped) => ({ skipped }));
      const { remark } = block.value;
      if (remark !== undefined) yield { remark };
      let { line } = block.value;
      for (const text of block.value.text.split('\n')) {
        if (text.trim() !== '') yield readLine(path, ++number, line, text);
        line++;
      }
    }
    if (number === 0) {
      yield {
        skipped: { where: path, what: 'The file holds no text.', remedy: 'Put the articles into it, one a line.' },
      };
    }
  },
};

function readLine(where: string, number: number, line: number, text: string): ArticleRead {
  const skip = (problem: Pick<Problem, 'what' | 'remedy'>) => ({ skipped: { where, at: `line ${line}`, ...problem } });
  const fields = parseObject(text);
  if (fields === undefined) {
    return skip({
      what: 'This is not a JSON object.',
      remedy: 'Write one article a line, as {"title": …, "text": …}.',
    });
  }
  const columns = columnsOf(Object.keys(fields));
  if (!columns.has('text')) return skip({ what: NO_TEXT_COLUMN, remedy: NAME_COLUMNS });
  const wrong = [...columns.values()].find((column) => !isPlain(fields[column]));
  if (wrong !== undefined) {
    return skip({ what: `\`${wrong}\` is not a plain text.`, remedy: 'Write it as a JSON string.' });
  }
  const value = (column: string) => (fields[column] === null ? '' : String(fields[column]));
  return readRow({ where, stem: stemOf(where), number, line, value }, columns);
}

const isPlain = (value: unknown): boolean => value === null || typeof value === 'string' || typeof value === 'number';

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
