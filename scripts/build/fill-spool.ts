/** What is asked for into a spool: readings of articles, or of the parts that others have read. */
import { streamArticles } from '../../core/build/index.ts';
import { ARTICLE_ENDINGS } from '../../core/formats/index.ts';
import { findArticles, type FoundFiles } from '../files/find-articles.ts';
import type { StartThread } from '../compiled/thread.ts';
import { createPace } from '../terminal/pace.ts';
import type { ProblemTeller } from '../terminal/problems.ts';
import type { Progress } from '../terminal/progress.ts';
import { count } from '../terminal/summary.ts';
import { openCache } from './cache.ts';
import type { Interrupt } from './interrupt.ts';
import type { GraphOptions } from './options.ts';
import { joinParts } from './part.ts';
import { readCorpus } from './read-corpus.ts';
import { readingVersion } from './reading-version.ts';
import type { Spool } from './spool.ts';

export interface Run {
  readonly options: GraphOptions;
  readonly progress: Progress;
  readonly tell: ProblemTeller;
  readonly interrupt: Interrupt;
  readonly startThread: StartThread;
}

export type Filled =
  { readonly refused: string } | { /** What there is to say, for a person. */ readonly lines: readonly string[] };

const NOTHING = `There is no article to read: give files (${ARTICLE_ENDINGS.join(', ')}), or folders with some.`;

/** Fills a spool, with progress, until it is full or somebody asks to stop. */
export function fillSpool(run: Run, spool: Spool): Promise<Filled> | Filled {
  return run.options.task === 'merge' ? mergeParts(run, spool) : readArticles(run, spool);
}

function mergeParts({ options, progress, tell }: Run, spool: Spool): Filled {
  const problem = joinParts(options.inputs, {
    spool,
    onDifference: (difference) => tell.problem('Skipped', difference),
    onProgress: (done, share) => progress.update('articles joined', share, `: ${done}`),
  });
  if (problem !== undefined) {
    tell.problem('Refused', problem);
    return { refused: 'The parts do not join.' };
  }
  if (options.strict && tell.told() > 0) return { refused: `--strict: ${count(tell.told(), 'article')} differ.` };
  return spool.size === 0 ? { refused: 'The parts hold no article.' } : { lines: [] };
}

async function readArticles({ options, progress, tell, interrupt, startThread }: Run, spool: Spool): Promise<Filled> {
  const found = findArticles(options.inputs);
  const word = options.strict ? 'Refused' : 'Skipped';
  for (const problem of found.problems) tell.problem(word, problem);
  if (options.strict && refuses(found, tell))
    return { refused: `--strict: ${count(tell.told(), 'article')} can't be read.` };
  const cache = options.cache === undefined ? undefined : openCache(options.cache, progress.note);
  const pace = createPace();
  const { fresh, stopped } = await readCorpus({
    ...{ files: found.files, spool, cache, version: readingVersion(), threads: options.threads, startThread },
    onSkipped: (problem) => tell.problem(word, problem),
    onRemark: tell.remark,
    onProgress: (done, share) => {
      const speed = pace.tell(done, share);
      progress.update('articles read', share, `: ${done}${speed === '' ? '' : `, ${speed}`}`);
    },
    shouldStop: interrupt.requested,
  });
  cache?.prune();
  const known = spool.size - fresh;
  if (spool.size === 0 && !stopped) return { refused: NOTHING };
  return {
    lines: [
      ...(known > 0 ? [`${count(fresh, 'article')} read anew, ${known} known from builds before`] : []),
      ...(tell.told() > 0 ? [`${count(tell.told(), 'article')} skipped, named above`] : []),
      ...(found.passedOver > 0 ? [`${count(found.passedOver, 'file')} of other kinds passed over`] : []),
    ],
  };
}

/** With `--strict`: whether any article can't be read. Nothing is read of what the others say. */
function refuses(found: FoundFiles, tell: ProblemTeller): boolean {
  for (const read of streamArticles(found.files)) if ('skipped' in read) tell.problem('Refused', read.skipped);
  tell.finish();
  return tell.told() > 0;
}
