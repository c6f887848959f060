import { join } from 'node:path';
import type { Article } from '../../../core/model/article.ts';
import { benchFolder, runGraph, writeArticles, type MeasuredRun } from '../command-line.ts';
import type { Corpus, Figure } from '../figure.ts';

interface Rebuild {
  readonly rebuilt: MeasuredRun;
  /** Merge, layout and writing of the same corpus alone. */
  readonly merged: MeasuredRun;
}

/** Builds a corpus once; then each call adds an article that was never read, and builds again. */
function rebuilds({ articles }: Corpus): () => Rebuild {
  const folder = benchFolder();
  const [out, part] = [join(folder, 'graph.json'), join(folder, 'corpus.part')];
  const cache = ['--cache', join(folder, 'cache')];
  runGraph(folder, [writeArticles(folder, 'articles', articles), ...cache, '--out', out]);
  let round = 0;
  return () => {
    const added: Article = { ...articles[0]!, text: `${articles[0]!.text}\nThis is version ${++round}.` };
    const file = writeArticles(folder, 'articles', [...articles, added]);
    const rebuilt = runGraph(folder, [file, ...cache, '--out', out]);
    runGraph(folder, [file, ...cache, '--part', '--out', part]);
    return { rebuilt, merged: runGraph(folder, ['merge', part, '--out', out]) };
  };
}

const readAnew: Figure = {
  name: 'rebuild-articles',
  about: 'articles read again after one was added',
  unit: '',
  aim: { bound: 'at most', value: 1 },
  rounds: 1,
  prepare: (corpus) => {
    const rebuild = rebuilds(corpus);
    return Promise.resolve(() => Number(/^(\d+) articles? read anew/m.exec(rebuild().rebuilt.stdout)?.[1] ?? NaN));
  },
};

const time: Figure = {
  name: 'rebuild-time',
  about: 'rebuild after one article was added, against merge, layout and write',
  unit: 'times',
  aim: { bound: 'at most', value: 1.5 },
  prepare: (corpus) => {
    const rebuild = rebuilds(corpus);
    return Promise.resolve(() => {
      const { rebuilt, merged } = rebuild();
      return rebuilt.seconds / merged.seconds;
    });
  },
};

export const rebuild: readonly Figure[] = [readAnew, time];
