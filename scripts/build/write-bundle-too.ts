import { statSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_NAME } from '../../core/formats/bundle/index.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import { bundleBeside } from '../files/beside-page.ts';
import { display } from '../files/find-articles.ts';
import { writeBundle } from '../files/write-bundle.ts';

/**
 * Bytes of a document from which on it gets a bundle without being asked: a browser reads and checks some 20 MB of it a second, and
 * nobody should wait for more than half a second for what a bundle of the same graph shows in a tenth of that.
 */
const LARGE = 10_000_000;

/** Writes a graph that was built as a bundle too, where that is asked for or the document is large. @returns the exit code: the document stays in any case */
export function writeBundleToo(out: string, graph: GraphDocument, asked: string | undefined): number {
  const { size } = statSync(out);
  if (asked === undefined && size < LARGE) return 0;
  const folder = asked ?? bundleBeside(out);
  try {
    writeBundle(folder, graph);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${display(folder)}: The bundle can't be written (${why}).\n`);
    return 1;
  }
  const reason = asked === undefined ? `, as which the page opens ${String(Math.round(size / 1e6))} MB faster` : '';
  process.stdout.write(`Wrote ${display(join(folder, MANIFEST_NAME))}${reason}\n`);
  return 0;
}
