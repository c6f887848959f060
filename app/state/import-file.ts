/** The file of a graph, read in a worker and shown as work: what is open stays open meanwhile. */
import type { Result } from '../../core/model/result.ts';
import { importInWorker, type ImportedGraph } from '../workers/import-graph.ts';
import { isCalledOff, watched } from './work.ts';

/** @returns `null` where it was called off; rejects where the browser lets no worker run, or the worker can't have the file */
export async function importFile(file: File): Promise<Result<ImportedGraph> | null> {
  const words = { name: 'Opening', doing: `Reading ${file.name} …`, done: 'Read' };
  try {
    return await watched(words, (progress) => importInWorker(file, progress));
  } catch (error) {
    if (isCalledOff(error)) return null;
    throw error;
  }
}
