/** What is asked of a sample article, whatever it tells. */
import type { Article } from '../../core/model/article.ts';
import type { Problem } from '../../core/model/result.ts';
import type { LongestRuns } from './shared-runs.ts';

/** Words in a sample's body: long enough to hold a story, short enough to be read whole. */
const SHORTEST_BODY = 350;
const LONGEST_BODY = 600;

/** This many words in a row, names and titles left out, count as copied. */
const COPIED_RUN = 8;

/** Pieces between white space that hold a letter or a digit, as a word processor counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

/** Checks one sample's length and front matter: source and day are told, the language is English. */
export function sampleProblems(sample: Article): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (what: string, remedy: string) => problems.push({ where: sample.id, what, remedy });
  const words = countWords(sample.text);
  if (words < SHORTEST_BODY || words > LONGEST_BODY) {
    report(`The body has ${words} words.`, `Write between ${SHORTEST_BODY} and ${LONGEST_BODY}.`);
  }
  if (!sample.source?.endsWith('(sample)')) {
    report('The source is not marked as invented.', 'End its name in “(sample)”.');
  }
  if (sample.published === undefined) report('The day of publication is missing.', 'Add `published`.');
  if (sample.language !== 'en') report('The language is not declared.', 'Add `language: en`.');
  return problems;
}

/** Checks that a sample doesn't repeat an original's words. */
export function copyProblems(sample: string, original: string, { counted }: LongestRuns): readonly Problem[] {
  if (counted.counted < COPIED_RUN) return [];
  return [
    {
      where: sample,
      what: `It shares ${counted.counted} words in a row with ${original}, names and titles left out: “${counted.text}”.`,
      remedy: 'Say it in other words.',
    },
  ];
}
