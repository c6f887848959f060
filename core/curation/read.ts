import * as v from 'valibot';
import { failure, success, type Problem, type Result } from '../model/result.ts';
import { correctionSchema, type Correction, type Curation } from './correction.ts';

const REMEDY = 'Correct the line, or put # before it to leave it out.';

/**
 * Reads a curation file: one correction a line, each a JSON object; empty lines and lines that begin with # are passed over.
 *
 * @returns the corrections, or every line that can't be read
 */
export function readCuration(text: string, where: string): Result<Curation> {
  const lines: { line: number; correction: Correction }[] = [];
  const problems: Problem[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((content, index) => {
      if (content.trim() === '' || content.startsWith('#')) return;
      const read = readCorrection(content);
      if (typeof read === 'string') problems.push({ where, at: `line ${index + 1}`, what: read, remedy: REMEDY });
      else lines.push({ line: index + 1, correction: read });
    });
  return problems.length === 0 ? success({ where, lines }) : failure(...problems);
}

/** One line of the curation file for a correction, without the line break; its parts stand in the order of the schema. */
export function writeCorrection(correction: Correction): string {
  return JSON.stringify(v.parse(correctionSchema, correction));
}

/** The curation file of some corrections, in their order. */
export const writeCuration = (corrections: readonly Correction[]): string =>
  corrections.map((correction) => `${writeCorrection(correction)}\n`).join('');

/** The correction, or what is wrong with the line. */
function readCorrection(line: string): Correction | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'This is not a JSON object.';
  }
  const parsed = v.safeParse(correctionSchema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = issue.path?.map(({ key }) => String(key)).join('.');
  const subject = place === undefined ? 'The line' : `\`${place}\``;
  if (issue.kind === 'schema' && issue.type === 'strict_object' && place !== undefined) {
    if (issue.input === undefined) return `${subject} is missing.`;
    if (issue.expected === 'never') return `${subject} is not a field of this verb.`;
  }
  return `${subject} ${issue.message}.`;
}
