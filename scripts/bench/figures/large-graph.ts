/** What a large graph costs on the page's own thread, without the page. */
import { gzipSync } from 'fflate';
import { applyFilter } from '../../../core/analysis/apply-filter.ts';
import { DEFAULT_FILTER } from '../../../core/analysis/filter.ts';
import { indexColumns, type GraphIndex } from '../../../core/analysis/graph-index.ts';
import { shortPaths } from '../../../core/analysis/paths.ts';
import { seededRandom } from '../../../core/analysis/random.ts';
import { buildSearchIndex, search } from '../../../core/analysis/search.ts';
import { stepNetwork } from '../../../core/analysis/steps.ts';
import { readColumns, writeColumns } from '../../../core/formats/bundle/columns-file.ts';
import { median, type Figure } from '../figure.ts';
import { largeIndex } from '../large.ts';

function timeOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** Every column that a filter looks at, read once. */
function scan({ evidenceModality, evidenceDay, evidenceSpeaker, evidenceArticle, ...rest }: GraphIndex): number {
  let sink = 0;
  const { evidenceStart, relationType, relationSource, relationTarget, relationPair } = rest;
  for (let relation = 0; relation < relationType.length; relation++) {
    sink ^= relationType[relation]! ^ relationSource[relation]! ^ relationTarget[relation]! ^ relationPair[relation]!;
    for (let i = evidenceStart[relation]!; i < evidenceStart[relation + 1]!; i++) {
      sink ^= evidenceModality[i]! ^ evidenceDay[i]! ^ evidenceSpeaker[i]! ^ evidenceArticle[i]!;
    }
  }
  // Given back, so that the engine can't leave the scan out.
  return sink;
}

const recount: Figure = {
  name: 'filter-recount',
  about: 'filter change over 20,000 / 80,000: recount, against one scan of its columns',
  unit: 'times',
  aim: { bound: 'at most', value: 5 },
  prepare: () => {
    const index = largeIndex();
    let round = 0;
    const change = () => applyFilter(index, { ...DEFAULT_FILTER, minEvidence: 1 + (round++ % 3), from: '2024-02-01' });
    const many = (run: () => void): number => median(Array.from({ length: 15 }, () => timeOf(run)));
    const ratio = () => many(change) / many(() => scan(index));
    ratio();
    return Promise.resolve(ratio);
  },
};

/** Queries as they grow under the keys. */
const TYPED = ['Kor', 'ba st', 'liamo kor'].flatMap((query) =>
  Array.from({ length: query.length }, (_, i) => query.slice(0, i + 1)),
);

const keystroke: Figure = {
  name: 'search-keystroke',
  about: 'one more letter in the search over 20,000 actors with aliases, the slowest',
  unit: 'ms',
  aim: { bound: 'at most', value: 16 },
  prepare: () => {
    const searchIndex = buildSearchIndex(largeIndex());
    const slowest = () => Math.max(...TYPED.map((query) => timeOf(() => search(searchIndex, query, 8))));
    slowest();
    return Promise.resolve(slowest);
  },
};

/** Pairs of actors that are asked for. */
const PAIRS = 40;

const path: Figure = {
  name: 'shortest-path',
  about: 'shortest path between any two of 20,000 actors, 19 of 20 pairs take less',
  unit: 'ms',
  aim: { bound: 'at most', value: 20 },
  prepare: () => {
    const rules = { directed: false, planned: true, coMentions: true, structural: true };
    const network = stepNetwork(applyFilter(largeIndex(), DEFAULT_FILTER), rules);
    const random = seededRandom(3);
    const any = (): number => Math.floor(random() * (network.start.length - 1));
    return Promise.resolve(() => {
      const times = Array.from({ length: PAIRS }, () => {
        const [a, b] = [any(), any()];
        return timeOf(() => shortPaths(network, a, b, { longer: 0, most: 1 }));
      });
      return times.sort((x, y) => x - y)[Math.floor(PAIRS * 0.95)]!;
    });
  },
};

const size: Figure = {
  name: 'open-bytes',
  about: 'what is fetched of 20,000 / 80,000 / 240,000 before the first paint, compressed',
  unit: 'MB',
  aim: { bound: 'at most', value: 3 },
  rounds: 1,
  prepare: () => Promise.resolve(() => gzipSync(writeColumns(largeIndex()), { level: 6, mtime: 0 }).length / 1e6),
};

const parse: Figure = {
  name: 'open-parse',
  about: 'the same, from bytes to an index that can be filtered',
  unit: 'ms',
  aim: { bound: 'at most', value: 150 },
  prepare: () => {
    const { texts, ...columns } = largeIndex();
    const bytes = writeColumns(columns);
    return Promise.resolve(() => timeOf(() => indexColumns(readColumns(bytes), texts)));
  },
};

export const largeGraphFigures: readonly Figure[] = [recount, keystroke, path, size, parse];
