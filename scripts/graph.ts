/** `npm run graph`: articles in, a graph document out. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildGraph, readArticles, type BuildOutcome, type BuildProgress } from '../core/build/index.ts';
import { NO_CURATION, readCuration, type Curation } from '../core/curation/index.ts';
import { ARTICLE_ENDINGS, readGraph, writeGraph } from '../core/formats/index.ts';
import type { Article } from '../core/model/article.ts';
import type { GraphDocument } from '../core/model/graph.ts';
import { describeProblem, success, type Problem, type Result } from '../core/model/result.ts';
import { explainArticle } from './explain.ts';
import { display, findArticles } from './files/find-articles.ts';
import { writeAtomic } from './files/write-atomic.ts';
import { loadPipeline, type Pipeline } from './pipeline.ts';
import { createProgress } from './terminal/progress.ts';
import { count, summarize } from './terminal/summary.ts';

const USAGE = `Usage: npm run graph -- [files or folders…] [options]

Reads articles (.txt, .md, and tables of them: .csv, .tsv, .ndjson, .jsonl) and writes the graph of who did what to whom in them.
Without files or folders it reads graph-data/articles.

  --out FILE          where to write (graph-data/graph.json)
  --title TITLE       the graph's title (News graph)
  --curation FILE     corrections to replay (graph-data/curation.jsonl, if it is there)
  --strict            an article that can't be read is fatal, not skipped
  --explain ARTICLE   write nothing; print what was found in one article, sentence by sentence, and by which rule
  --help              this text
`;

const DEFAULT_INPUT = 'graph-data/articles';
const DEFAULT_CURATION = 'graph-data/curation.jsonl';
const DEFAULT_TITLE = 'News graph';
/** Any number will do; this one places the shipped graph well. */
const LAYOUT_SEED = 1;

const STAGES: { readonly [Stage in BuildProgress['stage']]: string } = {
  articles: 'articles read',
  merge: 'merged',
  curate: 'corrected',
  layout: 'laid out',
};

interface Options {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly title: string;
  readonly curation: string | undefined;
  readonly strict: boolean;
  readonly explain: string | undefined;
}

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code: 0 only if the graph was written (or explained) */
async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (typeof options === 'number') return options;
  const started = performance.now();
  const found = findArticles(options.inputs);
  const { articles, skipped: unread } = readArticles(found.files);
  const skipped = [...found.problems, ...unread];
  tell(skipped, options.strict ? 'Refused' : 'Skipped');
  if (options.strict && skipped.length > 0) return fail(`--strict: ${count(skipped.length, 'article')} can't be read.`);
  if (articles.length === 0)
    return fail(`There is no article to read: give files (${ARTICLE_ENDINGS.join(', ')}), or folders with some.`);
  const curation = loadCuration(options.curation);
  if (!curation.ok) {
    tell(curation.problems, 'Refused');
    return fail("The corrections can't be read.");
  }
  const pipeline = loadPipeline();
  if (options.explain !== undefined) return explain(options.explain, articles, pipeline);

  const outcome = await build({ ...pipeline, articles, curation: curation.value, title: options.title });
  if (outcome.status === 'stopped') return fail('Interrupted.', 130);
  tell(outcome.problems, 'Correction');
  const unwritten = write(options.out, outcome.graph);
  if (unwritten !== undefined) return fail(unwritten);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const lines = [
    ...summarize(outcome.graph),
    ...(skipped.length > 0 ? [`${count(skipped.length, 'article')} skipped, named above`] : []),
    ...(found.passedOver > 0 ? [`${count(found.passedOver, 'file')} of other kinds passed over`] : []),
    `Wrote ${display(options.out)} in ${seconds} s`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function explain(id: string, articles: readonly Article[], { reader, lexicon }: Pipeline): number {
  const article = articles.find((one) => one.id === id);
  if (article === undefined) return fail(`There is no article ${JSON.stringify(id)} among those read.`);
  process.stdout.write(explainArticle(reader(article), lexicon));
  return 0;
}

/** Builds with progress on standard error; an interrupt stops it between two steps. */
async function build(
  input: Pipeline & { readonly articles: readonly Article[]; readonly curation: Curation; readonly title: string },
): Promise<BuildOutcome> {
  const progress = createProgress();
  let interrupted = false;
  process.once('SIGINT', () => (interrupted = true));
  const outcome = await buildGraph({
    ...input,
    seed: LAYOUT_SEED,
    shouldStop: () => interrupted,
    onProgress: async ({ stage, done, total }) => {
      progress.update(STAGES[stage], done, total);
      await new Promise(setImmediate);
    },
  });
  progress.finish();
  return outcome;
}

/** Writes the graph document, or says why it can't. A document that no reader would take never replaces one that is good. */
function write(path: string, graph: GraphDocument): string | undefined {
  const text = writeGraph(graph);
  const read = readGraph(text, 'the graph that was built');
  if (!read.ok) throw new Error(read.problems.map(describeProblem).join('\n'));
  try {
    writeAtomic(path, text);
    return undefined;
  } catch (error) {
    return `${display(path)}: It can't be written (${error instanceof Error ? error.message : String(error)}).`;
  }
}

/** The options, or the exit code if there is nothing more to do. */
function parseOptions(args: readonly string[]): Options | number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'graph-data/graph.json' },
        title: { type: 'string', default: DEFAULT_TITLE },
        curation: { type: 'string' },
        strict: { type: 'boolean', default: false },
        explain: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    return {
      inputs: positionals.length > 0 ? positionals : [DEFAULT_INPUT],
      out: resolve(values.out),
      title: values.title,
      curation: values.curation,
      strict: values.strict,
      explain: values.explain,
    };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, 2);
  }
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

function tell(problems: readonly Problem[], word: string): void {
  for (const problem of problems) process.stderr.write(`${word}: ${describeProblem(problem)}\n`);
}

function fail(message: string, code = 1): number {
  process.stderr.write(`${message}${code === 2 ? '' : ' Nothing was written.'}\n`);
  return code;
}
