import { createHash } from 'node:crypto';
import { existsSync, fsyncSync, mkdirSync, openSync, closeSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { buildIndex } from '../../core/analysis/graph-index.ts';
import { reprints } from '../../core/analysis/reprints.ts';
import { MANIFEST_NAME } from '../../core/formats/bundle/index.ts';
import { bundleFiles } from '../../core/formats/bundle/write.ts';
import type { GraphDocument } from '../../core/model/graph.ts';

/**
 * Writes a graph as a bundle, so that the folder's name always holds a whole one, the old or the new: a temporary folder beside it,
 * flushed to the disk, the manifest last, then renamed. On failure (throws) what was there is as it was. A folder that is no bundle
 * is never replaced.
 *
 * @returns bytes written
 */
export function writeBundle(folder: string, graph: GraphDocument): number {
  const target = resolve(folder);
  if (existsSync(target) && !existsSync(join(target, MANIFEST_NAME))) {
    throw new Error('there is a folder of this name that is no bundle');
  }
  const temporary = besideOf(target, 'tmp');
  try {
    const size = writeFiles(temporary, graph);
    putInPlace(temporary, target);
    return size;
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}

const besideOf = (path: string, ending: string): string =>
  join(dirname(path), `.${basename(path)}.${String(process.pid)}.${ending}`);

function writeFiles(folder: string, graph: GraphDocument): number {
  mkdirSync(folder, { recursive: true });
  const sameText = reprints(buildIndex(graph));
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  let size = 0;
  for (const { name, bytes } of bundleFiles(graph, { sha256, sameText })) {
    const file = openSync(join(folder, name), 'w');
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    size += bytes.length;
  }
  return size;
}

/** A folder can't be renamed onto one that is not empty: the old one steps aside, and back should the new one fail. */
function putInPlace(temporary: string, target: string): void {
  if (!existsSync(target)) return renameSync(temporary, target);
  const aside = besideOf(target, 'old');
  renameSync(target, aside);
  try {
    renameSync(temporary, target);
  } catch (error) {
    renameSync(aside, target);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
