/**
 * Checks that the sample articles are told in their own words:
 *
 *   npm run originality -- <originals: files or folders…> [--samples FOLDER]
 *
 * No sample may share a run of eight words with an original, names and titles left out; what counts as a word and as a name is
 * defined in originality/shared-runs.ts. Bodies must have 350 to 600 words, and the front matter must be complete. Prints the
 * longest shared run for each pair. Exit code 0 if all is well, 1 if a sample breaks a rule, 2 if something can't be read.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ARTICLE_ENDINGS, readArticleFile } from '../core/formats/index.ts';
import type { Article } from '../core/model/article.ts';
import { byCodeUnit } from '../core/model/graph.ts';
import { describeProblem, type Problem } from '../core/model/result.ts';
import { copyProblems, countWords, sampleProblems } from './originality/samples.ts';
import { longestSharedRuns } from './originality/shared-runs.ts';

const USAGE = 'Usage: npm run originality -- <originals: files or folders…> [--samples FOLDER]';

class Unreadable extends Error {}

interface NamedArticle {
  readonly name: string;
  readonly article: Article;
}

function main(): number {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { samples: { type: 'string', default: 'graph-data/articles' } },
    });
    if (positionals.length === 0) throw new Unreadable(USAGE);
    const originals = positionals.flatMap(readArticles);
    const samples = readArticles(values.samples);
    return report(samples, originals);
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** A wrong option and a missing file are the user's; any other error is a bug. */
function isExpected(error: unknown): error is Error {
  return error instanceof Unreadable || (error instanceof Error && 'code' in error);
}

/** The articles in a file or folder, by path; an empty folder is an error, since checking nothing proves nothing. */
function readArticles(path: string): readonly NamedArticle[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => ARTICLE_ENDINGS.some((ending) => name.endsWith(ending)))
        .sort(byCodeUnit)
        .map((name) => join(path, name))
    : [path];
  if (files.length === 0) throw new Unreadable(`${path}: There are no articles. Name a folder with some.`);
  return files.flatMap((file) => {
    const { articles, skipped } = readArticleFile({ path: file, bytes: readFileSync(file) });
    if (skipped.length > 0) throw new Unreadable(skipped.map(describeProblem).join('\n'));
    return articles.map((article) => ({
      name: articles.length === 1 ? basename(file) : `${basename(file)}: ${article.id}`,
      article,
    }));
  });
}

function report(samples: readonly NamedArticle[], originals: readonly NamedArticle[]): number {
  const problems: Problem[] = [];
  let longest = { counted: 0, plain: 0 };
  for (const { name, article } of samples) {
    console.log(`${name} (${countWords(article.text)} words)`);
    problems.push(...sampleProblems(article));
    for (const original of originals) {
      const runs = longestSharedRuns(wholeText(article), wholeText(original.article));
      problems.push(...copyProblems(name, original.name, runs));
      longest = {
        counted: Math.max(longest.counted, runs.counted.counted),
        plain: Math.max(longest.plain, runs.plain.length),
      };
      const { counted, plain } = runs;
      console.log(
        `  ${original.name}: ${counted.counted} (“${counted.text}”); with names ${plain.length} (“${plain.text}”)`,
      );
    }
  }
  console.log(`Longest shared run: ${longest.counted} words without names and titles, ${longest.plain} with them.`);
  for (const problem of problems) console.error(describeProblem(problem));
  return problems.length > 0 ? 1 : 0;
}

/** Headline and body: a copied headline is copied too. */
const wholeText = ({ title, text }: Article): string => `${title}\n${text}`;

process.exitCode = main();
