import { readFileSync } from 'node:fs';
import { claimsToBeManifest } from '../../core/formats/bundle/claims.ts';
import { importGraph } from '../../core/formats/importers.ts';
import { readGraph } from '../../core/formats/index.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import { failure, type Result } from '../../core/model/result.ts';
import { readWholeBundle } from './read-bundle.ts';
import { display } from './find-articles.ts';

/** Reads a graph from a file: a graph document, the manifest of a bundle, or GEXF, GraphML or Cytoscape JSON that this program wrote. */
export async function readGraphFile(path: string): Promise<Result<GraphDocument>> {
  const where = display(path);
  try {
    const text = readFileSync(path, 'utf8');
    if (claimsToBeManifest(text)) return await readWholeBundle(text, path);
    const result = readGraph(text, where);
    return result.ok ? result : (importGraph(text, where) ?? result);
  } catch (error) {
    const what = `The file can't be read (${error instanceof Error ? error.message : String(error)}).`;
    return failure({ where, what, remedy: 'Check the path, or build the graph with `npm run graph`.' });
  }
}
