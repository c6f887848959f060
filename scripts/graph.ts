/** `npm run graph`: articles in, a graph document out. */
import { existsSync, readFileSync } from 'node:fs';
import { streamArticles } from '../core/build/index.ts';
import { NO_CURATION, readCuration, type Curation } from '../core/curation/index.ts';
import { ARTICLE_ENDINGS } from '../core/formats/index.ts';
import { success, type Result } from '../core/model/result.ts';
import { buildFromSpool, type Built } from './build/build-from-spool.ts';
import { openCache } from './build/cache.ts';
import { createInterrupt, type Interrupt } from './build/interrupt.ts';
import { parseOptions, type GraphOptions } from './build/options.ts';
import { readCorpus, type CorpusRead } from './build/read-corpus.ts';
import { readingVersion } from './build/reading-version.ts';
import { isOfTheSystem, Spool } from './build/spool.ts';
import { explainArticle } from './explain.ts';
import { display, findArticles, type FoundFiles } from './files/find-articles.ts';
import { temporaryBeside } from './files/write-atomic.ts';
import { loadPipeline } from './pipeline.ts';
import { createPace } from './terminal/pace.ts';
import { createProblemTeller, fail, type ProblemTeller } from './terminal/problems.ts';
import { createProgress, type Progress } from './terminal/progress.ts';
import { count } from './terminal/summary.ts';

const DEFAULT_CURATION = 'graph-data/curation.jsonl';
const NOTHING = `There is no article to read: give files (${ARTICLE_ENDINGS.join(', ')}), or folders with some.`;
const INTERRUPTED = 130;

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code: 0 only if the graph was written (or explained) */
async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (typeof options === 'number') return options;
  const found = findArticles(options.inputs);
  const progress = createProgress();
  const tell = createProblemTeller(progress.note);
  for (const problem of found.problems) tell.problem(options.strict ? 'Refused' : 'Skipped', problem);
  if (options.explain !== undefined) return explain(options.explain, found);
  if (options.strict && refuses(found, tell)) return fail(`--strict: ${count(tell.told(), 'article')} can't be read.`);
  const curation = loadCuration(options.curation);
  if (!curation.ok) {
    for (const problem of curation.problems) tell.problem('Refused', problem);
    return fail("The corrections can't be read.");
  }
  try {
    return await build({ options, found, curation: curation.value, progress, tell, interrupt: createInterrupt() });
  } catch (error) {
    if (!isOfTheSystem(error)) throw error;
    progress.finish();
    return fail(`${display(options.out)}: It can't be written (${error.message}).`);
  }
}

interface Run {
  readonly options: GraphOptions;
  readonly found: FoundFiles;
  readonly curation: Curation;
  readonly progress: Progress;
  readonly tell: ProblemTeller;
  readonly interrupt: Interrupt;
}

async function build(run: Run): Promise<number> {
  const { options, found, progress, tell, interrupt } = run;
  const started = performance.now();
  const spool = new Spool(temporaryBeside(options.out, '.readings'));
  try {
    const read = await readAll(run, spool);
    progress.finish();
    tell.finish();
    if (read.stopped) return fail(stoppedAfter(read, options), INTERRUPTED);
    if (read.all === 0) return fail(NOTHING);
    const skipped = tell.told();
    const built = await buildFromSpool(spool, { ...options, ...run });
    if (built === 'stopped') return fail(stoppedAfter(read, options), INTERRUPTED);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const lines = [...summaryOf(built, read, found, skipped), `Wrote ${display(options.out)} in ${seconds} s`];
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  } finally {
    spool.close();
    interrupt.release();
  }
}

/** Reads all articles, with progress on standard error. */
async function readAll({ options, found, progress, tell, interrupt }: Run, spool: Spool): Promise<CorpusRead> {
  const cache = options.cache === undefined ? undefined : openCache(options.cache, progress.note);
  const pace = createPace();
  const read = await readCorpus({
    files: found.files,
    spool,
    cache,
    version: readingVersion(),
    threads: options.threads,
    onSkipped: (problem) => tell.problem('Skipped', problem),
    onProgress: (done, share) => {
      const speed = pace.tell(done, share);
      progress.update('articles read', share, `: ${done}${speed === '' ? '' : `, ${speed}`}`);
    },
    shouldStop: interrupt.requested,
  });
  cache?.prune();
  return read;
}

function summaryOf(
  { summary }: Built,
  { fresh, all }: CorpusRead,
  { passedOver }: FoundFiles,
  skipped: number,
): string[] {
  return [
    ...summary,
    ...(fresh < all ? [`${count(fresh, 'article')} read anew, ${all - fresh} known from builds before`] : []),
    ...(skipped > 0 ? [`${count(skipped, 'article')} skipped, named above`] : []),
    ...(passedOver > 0 ? [`${count(passedOver, 'file')} of other kinds passed over`] : []),
  ];
}

const stoppedAfter = ({ all }: CorpusRead, { cache }: GraphOptions): string =>
  `Interrupted after ${count(all, 'article')}${cache === undefined ? '' : ', which the next build need not read again'}.`;

/** With `--strict`: whether any article can't be read. Nothing is read of what the others say. */
function refuses(found: FoundFiles, tell: ProblemTeller): boolean {
  for (const read of streamArticles(found.files)) if ('skipped' in read) tell.problem('Refused', read.skipped);
  tell.finish();
  return tell.told() > 0;
}

function explain(id: string, found: FoundFiles): number {
  for (const read of streamArticles(found.files)) {
    if (!('article' in read) || read.article.id !== id) continue;
    const { reader, lexicon } = loadPipeline();
    process.stdout.write(explainArticle(reader(read.article), lexicon));
    return 0;
  }
  return fail(`There is no article ${JSON.stringify(id)} among those read.`);
}

function loadCuration(named: string | undefined): Result<Curation> {
  const path = named ?? DEFAULT_CURATION;
  if (named === undefined && !existsSync(path)) return success(NO_CURATION);
  try {
    return readCuration(readFileSync(path, 'utf8'), display(path));
  } catch (error) {
    const what = `The file can't be read (${error instanceof Error ? error.message : String(error)}).`;
    return { ok: false, problems: [{ where: display(path), what, remedy: 'Check the path.' }] };
  }
}
