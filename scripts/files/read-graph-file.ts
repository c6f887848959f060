import { readFileSync } from 'node:fs';
import { readGraph } from '../../core/formats/index.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import { failure, type Result } from '../../core/model/result.ts';
import { display } from './find-articles.ts';

/** Reads a graph document from a file. */
export function readGraphFile(path: string): Result<GraphDocument> {
  const where = display(path);
  try {
    return readGraph(readFileSync(path, 'utf8'), where);
  } catch (error) {
    const what = `The file can't be read (${error instanceof Error ? error.message : String(error)}).`;
    return failure({ where, what, remedy: 'Check the path, or build the graph with `npm run graph`.' });
  }
}
