/** Reads the file of a graph off the page's thread, and gives it in pieces. */
import { claimsToBeManifest, manifestAlone } from '../../core/formats/bundle/claims.ts';
import { readGraph } from '../../core/formats/graph-document/read.ts';
import { importGraph } from '../../core/formats/importers.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import { failure, type Result } from '../../core/model/result.ts';
import { headOf, piecesOf } from './graph-pieces.ts';
import type { ImportReply } from './import-graph.ts';
import { partsOf } from './index-parts.ts';

const post = (reply: ImportReply): void => self.postMessage(reply);

self.onmessage = ({ data }: MessageEvent<File>): void => {
  void read(data).catch((error: unknown) => {
    // Heard as the worker's own failure.
    setTimeout(() => {
      throw error;
    });
  });
};

/** Of the time that all of it takes: reading, before the graph is given. */
const READING = 0.7;

async function read(file: File): Promise<void> {
  const result = readAnyGraph(await file.text(), file.name);
  if (!result.ok) return post({ problems: result.problems });
  const graph = result.value;
  const pieces = [...piecesOf(graph)];
  for (const [i, piece] of pieces.entries()) {
    post({ share: READING + ((1 - READING) * i) / pieces.length });
    post({ piece });
  }
  post({ head: headOf(graph), parts: partsOf(graph) });
}

/** A graph document, or a graph in a format of another program. */
function readAnyGraph(text: string, where: string): Result<GraphDocument> {
  if (claimsToBeManifest(text)) return failure(manifestAlone(where));
  const own = readGraph(text, where);
  if (own.ok) return own;
  return importGraph(text, where, (share) => post({ share: share * READING })) ?? own;
}
