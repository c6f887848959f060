/** The command line of `npm run graph`. */
import { availableParallelism, homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_TITLE } from '../../core/build/index.ts';
import { fail } from '../terminal/problems.ts';

const USAGE = `Usage: npm run graph -- [files or folders…] [options]
       npm run graph -- [files or folders…] --part --out PART     read a part of a corpus
       npm run graph -- merge PART… [options]                     join parts into a graph

Reads articles (.txt, .md, .html, tables of them: .csv, .tsv, .ndjson, .jsonl, and .zip of all these) and writes the graph of who did
what to whom in them.
Without files or folders it reads graph-data/articles.

  --out FILE          where to write (graph-data/graph.json)
  --bundle FOLDER     write a bundle for the page too, of which it loads names and counts first; a document of more
                      than 10 MB gets one beside it unasked
  --title TITLE       the graph's title (News graph)
  --curation FILE     corrections to replay (graph-data/curation.jsonl, if it is there)
  --part              write what was read, to be merged with other parts, instead of a graph
  --strict            an article that can't be read is fatal, not skipped
  --threads N         how many articles to read at a time (as many as there are processors)
  --cache FOLDER      where readings are kept, so that only new articles are read (a folder of the user's)
  --no-cache          read every article, keep nothing
  --explain ARTICLE   write nothing; print what was found in one article, sentence by sentence, and by which rule
  --help              this text
`;

const DEFAULT_INPUT = 'graph-data/articles';
const DEFAULT_OUT = 'graph-data/graph.json';

export interface GraphOptions {
  /** What the inputs are and what is written: a graph of articles, a part of articles, or a graph of parts. */
  readonly task: 'graph' | 'part' | 'merge';
  readonly inputs: readonly string[];
  readonly out: string;
  /** A folder for a bundle, where one is asked for. */
  readonly bundle: string | undefined;
  readonly title: string;
  readonly curation: string | undefined;
  readonly strict: boolean;
  readonly threads: number;
  /** No folder: nothing is kept. */
  readonly cache: string | undefined;
  readonly explain: string | undefined;
}

/** The options, or the exit code if there is nothing more to do. */
export function parseOptions(args: readonly string[]): GraphOptions | number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        part: { type: 'boolean', default: false },
        bundle: { type: 'string' },
        title: { type: 'string', default: DEFAULT_TITLE },
        curation: { type: 'string' },
        strict: { type: 'boolean', default: false },
        threads: { type: 'string' },
        cache: { type: 'string' },
        'no-cache': { type: 'boolean', default: false },
        explain: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const merge = positionals[0] === 'merge';
    if (merge && (positionals.length < 2 || values.part)) throw new Error('Name the parts to merge, without --part.');
    if (values.part && values.out === undefined) throw new Error('Name the part to write with --out.');
    if (values.part && values.bundle !== undefined) throw new Error('A part is no graph: give --bundle when merging.');
    const inputs = merge ? positionals.slice(1) : positionals;
    return {
      task: merge ? 'merge' : values.part ? 'part' : 'graph',
      inputs: inputs.length > 0 ? inputs : [DEFAULT_INPUT],
      out: resolve(values.out ?? DEFAULT_OUT),
      bundle: values.bundle === undefined ? undefined : resolve(values.bundle),
      title: values.title,
      curation: values.curation,
      strict: values.strict,
      threads: threadsOf(values.threads),
      cache: values['no-cache'] ? undefined : resolve(values.cache ?? cacheFolder()),
      explain: values.explain,
    };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, 2);
  }
}

function threadsOf(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,2}$/.test(given))
    throw new Error(`--threads must be a number from 1 to 999, not ${JSON.stringify(given)}.`);
  return Number(given);
}

/** Where the system keeps what can be made again, for the user alone. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME !== undefined && XDG_CACHE_HOME !== '') return join(XDG_CACHE_HOME, 'relata');
  if (process.platform === 'win32' && LOCALAPPDATA !== undefined) return join(LOCALAPPDATA, 'relata', 'cache');
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'relata');
}
