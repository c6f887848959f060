import { isMap, isScalar, parseDocument } from 'yaml';
import { failure, success, type Problem, type Result } from '../../model/result.ts';
import { oneLine, type ArticleFields } from './compose.ts';
import { isoDay, WRITE_A_DAY } from './day.ts';

export interface SplitText {
  /** Fields with other names are let pass. */
  readonly frontMatter: ArticleFields | undefined;
  /** All that follows the line that closes the front matter. */
  readonly body: string;
}

const FENCE = '---';
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const LOOKS_LIKE_FIELD = /^[A-Za-z_][\w-]*[ \t]*:/;
const FIELDS = ['title', 'source', 'published', 'url', 'language'] as const;
const REMEDY = 'Correct the front matter: lines of `name: value` between two lines of `---`.';

/** Splits a text into its YAML front matter, if it has any, and its body. */
export function splitFrontMatter(text: string, where: string): Result<SplitText> {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== FENCE) return success({ frontMatter: undefined, body: text });
  const closing = lines.findIndex((line, index) => index > 0 && CLOSING.test(line));
  if (closing === -1) {
    // A rule of dashes may also open a plain text.
    if (!LOOKS_LIKE_FIELD.test(lines[1] ?? '')) return success({ frontMatter: undefined, body: text });
    return failure({ where, at: 'line 1', what: 'The front matter that opens here is never closed.', remedy: REMEDY });
  }
  const frontMatter = parseFrontMatter(lines.slice(1, closing).join('\n'), where);
  if (!frontMatter.ok) return frontMatter;
  return success({ frontMatter: frontMatter.value, body: lines.slice(closing + 1).join('\n') });
}

function parseFrontMatter(yaml: string, where: string): Result<ArticleFields> {
  // The failsafe schema leaves every value the text that was written: a title `1984` or `No`, a date in any time zone.
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  const lineAt = (offset: number): string => `line ${yaml.slice(0, offset).split('\n').length + 1}`;
  const problem = (offset: number, what: string): Problem => ({ where, at: lineAt(offset), what, remedy: REMEDY });

  const error = document.errors[0];
  if (error !== undefined) {
    return failure(problem(error.pos[0], `The front matter is not valid YAML: ${error.message.replace(/\.$/, '')}.`));
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === '')) return success({});
  if (!isMap(contents)) return failure(problem(0, 'The front matter is not a list of fields.'));

  const found: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const { key, value } of contents.items) {
    const name = FIELDS.find((field) => isScalar(key) && key.value === field);
    if (name === undefined) continue;
    const offset = (isScalar(key) && key.range?.[0]) || 0;
    if (value !== null && !isScalar(value)) return failure(problem(offset, `\`${name}\` is not a plain text.`));
    const text = oneLine(String(value?.value ?? ''));
    if (text === '') continue;
    const settled = name === 'published' ? isoDay(text) : text;
    if (settled === undefined) {
      return failure({
        ...problem(offset, `\`published\` is no day of the calendar: ${JSON.stringify(text)}.`),
        remedy: WRITE_A_DAY,
      });
    }
    found[name] = settled;
  }
  return success(found);
}
