/** How much of what articles say between two actors the table of frames has a word for, and which words it lacks. */
import { streamArticles } from '../../core/build/index.ts';
import { predicatesBetweenActors, type Predicate } from '../../core/extraction/index.ts';
import { findArticles } from '../files/find-articles.ts';
import { loadPipeline } from '../pipeline.ts';

/**
 * Reads articles (from folders or by name) and lists, by frequency, the verbs and nouns that stand between two actors at least `least` times and have no frame. It prints words
 * and counts only, none of the articles' sentences.
 */
export function reportCoverage(inputs: readonly string[], least: number): string {
  const { reader, lexicon } = loadPipeline();
  const reads = [...streamArticles(findArticles(inputs).files)];
  const articles = reads.flatMap((read) => ('article' in read ? [read.article] : []));
  const found = articles.flatMap((article) => predicatesBetweenActors(reader(article), lexicon));
  return `${articles.length} articles\n${(['verb', 'noun'] as const)
    .map((wordClass) =>
      describe(
        wordClass,
        found.filter((predicate) => predicate.wordClass === wordClass),
        least,
      ),
    )
    .join('')}`;
}

function describe(wordClass: string, predicates: readonly Predicate[], least: number): string {
  const counts = new Map<string, number>();
  for (const { lemma, framed } of predicates) if (!framed) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const framed = predicates.filter((predicate) => predicate.framed).length;
  const missing = [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([lemma, count]) => `  ${lemma} ${String(count)}`);
  const share = predicates.length === 0 ? 0 : Math.round((100 * framed) / predicates.length);
  const head = `\n${wordClass}s between two actors: ${String(predicates.length)}, with a frame: ${String(framed)} (${String(share)} %)`;
  return `${head}; without one, ${String(least)} times or more:\n${missing.join('\n')}\n`;
}
