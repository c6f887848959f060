import { streamArticles } from '../../core/build/index.ts';
import { explainArticle } from '../explain.ts';
import { findArticles } from '../files/find-articles.ts';
import { loadPipeline } from '../pipeline.ts';
import { fail, type ProblemTeller } from '../terminal/problems.ts';

/** Prints what was found in the article of this id. @returns the exit code */
export function explain(id: string, inputs: readonly string[], tell: ProblemTeller): number {
  const { files, problems } = findArticles(inputs);
  for (const problem of problems) tell.problem('Skipped', problem);
  for (const read of streamArticles(files)) {
    if (!('article' in read) || read.article.id !== id) continue;
    const { reader, lexicon } = loadPipeline();
    process.stdout.write(explainArticle(reader(read.article), lexicon));
    return 0;
  }
  return fail(`There is no article ${JSON.stringify(id)} among those read.`);
}
