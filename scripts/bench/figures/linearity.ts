import { articleId } from '../../../core/model/ids.ts';
import { extractArticle, mergeReadings } from '../../../core/extraction/index.ts';
import { loadPipeline } from '../../pipeline.ts';
import type { Figure } from '../figure.ts';
import { SHAPES } from '../shapes.ts';

/** Characters of the shorter text. */
const LENGTH = 8000;
const FACTOR = 8;

/** Time from text to graph for a text eight times as long, per character, against the shorter text. 1 is linear. */
export const linearity: readonly Figure[] = Object.entries(SHAPES).map(([shape, unitAt]): Figure => ({
  name: `linear-${shape}`,
  about: `time for 8 times the text, divided by 8: ${shape.replaceAll('-', ' ')}`,
  unit: 'times',
  aim: { bound: 'at most', value: 1.5 },
  prepare: () => {
    const { reader, lexicon } = loadPipeline();
    const [short, long] = [textOf(unitAt, LENGTH), textOf(unitAt, LENGTH * FACTOR)];
    const timeOf = (text: string) => {
      const started = performance.now();
      const article = { id: articleId('long'), title: '', text, published: '2024-02-14' };
      mergeReadings([extractArticle(reader(article), lexicon)], lexicon, { title: '' });
      return performance.now() - started;
    };
    timeOf(short);
    timeOf(long);
    return Promise.resolve(() => {
      const shorts = Array.from({ length: FACTOR }, () => timeOf(short));
      return timeOf(long) / shorts.reduce((sum, time) => sum + time, 0);
    });
  },
}));

function textOf(unitAt: (index: number) => string, length: number): string {
  const parts: string[] = [];
  for (let index = 0, total = 0; total < length; index++) total += parts[parts.push(unitAt(index)) - 1]!.length;
  return parts.join('');
}
