import nlp from 'compromise';
import { extractArticle } from '../../../core/extraction/index.ts';
import { endOfBatch } from '../../../core/language/index.ts';
import { loadPipeline } from '../../pipeline.ts';
import type { Figure } from '../figure.ts';

/** One article in so many is read: enough to be even, few enough for five rounds. */
const SAMPLE = 10;

/**
 * Text to everything that an article says, against what compromise finds in the same text (words, tags, names), one after the
 * other on one thread, in batches as the page reads articles. Both read the same tokens, so that the ratio of times is that of tokens per second.
 */
export const readingSpeed: Figure = {
  name: 'reading-speed',
  about: 'text to extraction result, tokens per second against compromise',
  unit: 'times',
  aim: { bound: 'at least', value: 2 },
  prepare: ({ articles }) => {
    const { readAll, lexicon } = loadPipeline();
    const sample = articles.filter((_, index) => index % SAMPLE === 0);
    const ours = () => {
      for (let first = 0, end: number; first < sample.length; first = end) {
        end = endOfBatch(sample, first);
        for (const doc of readAll(sample.slice(first, end))) extractArticle(doc, lexicon);
      }
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
