/** What all kinds of article files have in common: from a text and what is said of it to an article, or why it is none. */
import type { Article } from '../../model/article.ts';
import type { ArticleId } from '../../model/ids.ts';
import { failure, success, type Problem, type Result } from '../../model/result.ts';
import { isEnglish, otherLanguage } from './language.ts';

/** A first line longer than this is a paragraph, not a headline. */
const LONGEST_TITLE = 140;

/** What is said of an article beside its text, each on one line. */
export interface ArticleFields {
  readonly title?: string;
  readonly source?: string;
  /** ISO 8601 day. */
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
}

/** Where a text stands, and how its file would say that it is English. */
export interface TextPlace {
  readonly where: string;
  readonly at?: string;
  /** "say `language: en` in its front matter" */
  readonly declareEnglish: string;
}

/** The article, unless it holds no text or is not in English. Without a title, a short first line is the title, else the id. */
export function composeArticle(
  id: ArticleId,
  fields: ArticleFields,
  text: string,
  { declareEnglish, ...place }: TextPlace,
): Result<Article> {
  if (text.trim() === '') {
    const what = `The ${place.at === undefined ? 'file' : 'row'} holds no text.`;
    return failure({ ...place, what, remedy: 'Put the article into it, or leave it out.' });
  }
  const foreign = foreignness(text, fields.language, declareEnglish);
  if (foreign !== undefined) return failure({ ...place, ...foreign });
  return success({ id, ...fields, title: fields.title ?? headline(text) ?? id, text });
}

/** Control characters and runs of space as one space: what is shown on one line. */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, ' ').trim();
}

/** The first line that isn't empty, without Markdown's heading marks, if it is short enough for a title. */
function headline(text: string): string | undefined {
  const line = oneLine(/^.*\S.*$/m.exec(text)?.[0].replace(/^\s*#{1,6}\s/, '') ?? '');
  return line === '' || line.length > LONGEST_TITLE ? undefined : line;
}

/** What is declared is believed; only undeclared texts are examined. */
function foreignness(
  text: string,
  declared: string | undefined,
  declareEnglish: string,
): Pick<Problem, 'what' | 'remedy'> | undefined {
  if (declared !== undefined) {
    if (isEnglish(declared)) return undefined;
    return {
      what: `The article is declared to be in another language than English (${declared}).`,
      remedy: 'Relata reads English only: translate the article or leave it out.',
    };
  }
  const found = otherLanguage(text);
  if (found === undefined) return undefined;
  return {
    what: `The article reads as another language than English (ISO 639-3: ${found}).`,
    remedy: `If it is English, ${declareEnglish}; otherwise translate it or leave it out.`,
  };
}
