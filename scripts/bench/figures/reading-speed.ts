import nlp from 'compromise';
import { extractArticle } from '../../../core/extraction/index.ts';
import { loadPipeline } from '../../pipeline.ts';
import type { Figure } from '../figure.ts';

/** One article in so many is read: enough to be even, few enough for five rounds. */
const SAMPLE = 10;

/**
 * Text to everything that an article says, against what compromise finds in the same text (words, tags, names), one after the
 * other on one thread. Both read the same tokens, so that the ratio of times is that of tokens per second.
 */
export const readingSpeed: Figure = {
  name: 'reading-speed',
  about: 'text to extraction result, tokens per second against compromise',
  unit: 'times',
  aim: { bound: 'at least', value: 2 },
  prepare: ({ articles }) => {
    const { reader, lexicon } = loadPipeline();
    const sample = articles.filter((_, index) => index % SAMPLE === 0);
    const ours = () => {
      for (const article of sample) extractArticle(reader(article), lexicon);
    };
    const theirs = () => {
      for (const { text } of sample) nlp(text).topics().json();
    };
    ours();
    theirs();
    return Promise.resolve(() => timeOf(theirs) / timeOf(ours));
  },
};

function timeOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
