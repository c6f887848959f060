/** Articles in, a graph document out; or a part of one, or parts in. */
import { setFlagsFromString } from 'node:v8';
import type { Curation } from '../../core/curation/index.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import { buildFromSpool } from './build-from-spool.ts';
import { outputRefused } from './check-outputs.ts';
import { createInterrupt } from './interrupt.ts';
import { explain } from './explain-one.ts';
import { loadCuration } from './load-curation.ts';
import { parseOptions } from './options.ts';
import { writePart } from './part.ts';
import { fillSpool, type Run } from './fill-spool.ts';
import { writeBundleToo } from './write-bundle-too.ts';
import { readingVersion } from './reading-version.ts';
import { isOfTheSystem, Spool } from './spool.ts';
import { display } from '../files/find-articles.ts';
import { temporaryBeside } from '../files/write-atomic.ts';
import type { StartThread } from '../compiled/thread.ts';
import { createProblemTeller, fail } from '../terminal/problems.ts';
import { createProgress } from '../terminal/progress.ts';
import { count } from '../terminal/summary.ts';

const INTERRUPTED = 130;
/**
 * Per cent by which the heap of each thread may grow beyond what is in use before it is collected. Left to itself it doubles, which
 * for many threads is a great deal, and makes the build no faster.
 */
const HEAP_GROWTH = 10;

/**
 * @param startThread how the threads of the build are started
 * @returns the exit code: 0 only if what was asked for was written (or explained)
 */
export async function main(args: readonly string[], startThread: StartThread): Promise<number> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const options = parseOptions(args);
  if (typeof options === 'number') return options;
  const progress = createProgress();
  const tell = createProblemTeller(progress.note);
  if (options.explain !== undefined) return explain(options.explain, options.inputs, tell);
  try {
    return await build({ options, progress, tell, interrupt: createInterrupt(), startThread });
  } catch (error) {
    if (!isOfTheSystem(error)) throw error;
    progress.finish();
    const code = fail(`${display(options.out)}: It can't be written (${error.message}).`);
    process.stderr.write(`${remedyFor(error)}\n`);
    return code;
  }
}

async function build(run: Run): Promise<number> {
  const { options, progress, tell, interrupt } = run;
  const started = performance.now();
  const curation = loadCuration(options.curation);
  if (!curation.ok) {
    for (const problem of curation.problems) tell.problem('Refused', problem);
    return fail("The corrections can't be read.");
  }
  const refused = outputRefused(options);
  if (refused !== undefined) return fail(refused);
  const spool = new Spool(temporaryBeside(options.out, '.readings'));
  try {
    const filled = await fillSpool(run, spool);
    progress.finish();
    tell.finish();
    if ('refused' in filled) return fail(filled.refused);
    if (interrupt.requested()) return fail(stoppedAfter(spool, run), INTERRUPTED);
    const written = await write(spool, run, curation.value);
    if (written === undefined) return fail(stoppedAfter(spool, run), INTERRUPTED);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const { summary, graph } = written;
    process.stdout.write([...summary, ...filled.lines, `Wrote ${display(options.out)} in ${seconds} s`, ''].join('\n'));
    return graph === undefined ? 0 : writeBundleToo(options.out, graph, options.bundle);
  } finally {
    spool.close();
    interrupt.release();
  }
}

function remedyFor({ code = '' }: NodeJS.ErrnoException): string {
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'Make room on the disk, and run it again.';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return 'Name a place with --out where you may write.';
  return 'Check --out.';
}

interface Written {
  /** Lines for a person. */
  readonly summary: readonly string[];
  readonly graph?: GraphDocument;
}

/** @returns what was written; nothing if somebody asked to stop */
async function write(spool: Spool, run: Run, curation: Curation): Promise<Written | undefined> {
  const { out, task } = run.options;
  if (task !== 'part') return buildFromSpool(spool, { ...run.options, ...run, curation });
  writePart(out, spool, readingVersion());
  return { summary: [`${count(spool.size, 'article')}, a part of a corpus`] };
}

function stoppedAfter({ size }: Spool, { options: { cache, task } }: Run): string {
  const kept = cache !== undefined && task !== 'merge' ? ', which the next build need not read again' : '';
  return `Interrupted after ${count(size, 'article')}${kept}.`;
}
