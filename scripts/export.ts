/** `npm run export`: a graph in, files for other programs out. */
import { join } from 'node:path';
import { buildIndex } from '../core/analysis/graph-index.ts';
import { maskNames } from '../core/analysis/mask/mask.ts';
import { writeFormat, type ExportFile } from '../core/formats/exporters.ts';
import type { GraphDocument } from '../core/model/graph.ts';
import { describeProblem } from '../core/model/result.ts';
import { exportedGraph, fileStem, withPinned, type ExportScope } from '../app/state/export.ts';
import { openLink } from '../app/state/link.ts';
import { statusOf } from '../app/state/selectors/status.ts';
import { parseArguments, UsageError, USAGE, type ExportArguments } from './export/arguments.ts';
import { display } from './files/find-articles.ts';
import { readGraphFile } from './files/read-graph-file.ts';
import { MANIFEST_NAME } from '../core/formats/bundle/index.ts';
import { writeBundle } from './files/write-bundle.ts';
import { writeAtomic } from './files/write-atomic.ts';

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code: 0 only if every file was written, 2 for what makes no sense */
async function main(args: readonly string[]): Promise<number> {
  let options;
  try {
    options = parseArguments(args);
  } catch (error) {
    if (error instanceof UsageError) return fail(error.message, 2);
    throw error;
  }
  if (options === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const read = await readGraphFile(options.path);
  if (!read.ok) return fail(read.problems.map(describeProblem).join('\n'));
  const part = partOf(read.value, options);
  if (typeof part === 'string') return fail(part);
  return writeFiles(part, options, read.value);
}

interface Part {
  readonly graph: GraphDocument;
  readonly scope: ExportScope;
  /** What it was filtered by, in words. */
  readonly notes: readonly string[];
}

/** What the filter leaves of a graph, or why that can't be told. */
function partOf(graph: GraphDocument, { filter, selected }: ExportArguments): Part | string {
  if (filter === null) return { graph, scope: 'all', notes: [] };
  const index = buildIndex(graph);
  const { view, notices } = openLink(filter, index);
  if (notices.length > 0) return `--filter: ${notices.join('\n--filter: ')}`;
  const scope = selected ? 'selection' : 'visible';
  const part = exportedGraph(index, view, scope);
  if (part === null) return '--selected: In this link nothing is selected.';
  return { graph: withPinned(part, view.pinned), scope, notes: statusOf(index, view).filters.map(({ text }) => text) };
}

function writeFiles({ graph, scope, notes }: Part, options: ExportArguments, whole: GraphDocument): number {
  const { exporters, out, fullTexts, mask } = options;
  const written = mask ? maskNames(graph, whole) : graph;
  const name = options.name ?? fileStem(written, scope);
  for (const exporter of exporters) {
    // Filters name actors.
    const files = writeFormat(exporter, written, { name, fullTexts, notes: mask ? [] : notes });
    if (typeof files === 'string') return fail(files);
    for (const file of files) {
      const problem = writeFile(out, file);
      if (problem !== undefined) return fail(problem);
    }
  }
  return options.bundle ? writeBundleTo(join(out, name), written) : 0;
}

function writeBundleTo(folder: string, graph: GraphDocument): number {
  try {
    writeBundle(folder, graph);
  } catch (error) {
    return fail(`${display(folder)}: It can't be written (${error instanceof Error ? error.message : String(error)}).`);
  }
  process.stdout.write(`Wrote ${display(join(folder, MANIFEST_NAME))}\n`);
  return 0;
}

function writeFile(folder: string, { name, content }: ExportFile): string | undefined {
  const target = join(folder, name);
  try {
    writeAtomic(target, content);
  } catch (error) {
    return `${display(target)}: It can't be written (${error instanceof Error ? error.message : String(error)}).`;
  }
  process.stdout.write(`Wrote ${display(target)}\n`);
  return undefined;
}

function fail(message: string, code = 1): number {
  process.stderr.write(`${message}\n`);
  return code;
}
