import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../../core/analysis/graph-index.ts';
import { layOut } from '../../core/analysis/layout.ts';
import { reprints } from '../../core/analysis/reprints.ts';
import { LAYOUT_SEED } from '../../core/build/index.ts';
import { MANIFEST_NAME } from '../../core/formats/bundle/index.ts';
import { bundleFiles } from '../../core/formats/bundle/write.ts';
import { writeFirstPicture } from '../../app/state/first-picture.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import { writeAtomic } from './write-atomic.ts';

/** What a bundle is made of, and what a process that was killed may have left of one. */
const PART = /^(?:[a-z]+-[0-9a-f]{16}\.bin|\..+\.tmp)$/;

/**
 * Writes a graph as a bundle. The manifest in the folder always names a whole one, the old or the new: files are named by their
 * content, so the new ones stand beside the old until the manifest is replaced, at once, by the new; then those go that
 * it doesn't name. On failure (throws) what was there is as it was. A folder that is no bundle is never written into.
 */
export function writeBundle(folder: string, graph: GraphDocument): void {
  const isNew = !existsSync(folder);
  const before = new Set(isNew ? [] : readdirSync(folder));
  if (isOtherFolder(folder)) throw new Error('there is a folder of this name that is no bundle');
  try {
    const names = writeFiles(folder, withPlaces(graph));
    for (const name of readdirSync(folder)) if (PART.test(name) && !names.has(name)) rmSync(join(folder, name));
  } catch (error) {
    if (isNew) rmSync(folder, { recursive: true, force: true });
    else for (const name of readdirSync(folder)) if (!before.has(name)) rmSync(join(folder, name));
    throw error;
  }
}

/** Whether there is a folder of this name that is no bundle. */
export function isOtherFolder(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const names = readdirSync(folder);
  return !names.includes(MANIFEST_NAME) && (names.length === 0 || !names.every((name) => PART.test(name)));
}

/** A large graph is laid out before it is opened, not by who opens it: the build has done it, other programs may not have. */
const withPlaces = (graph: GraphDocument): GraphDocument =>
  graph.entities.some(({ position }) => position !== undefined) ? graph : layOut(graph, LAYOUT_SEED);

/** @returns the names of the bundle's files */
function writeFiles(folder: string, graph: GraphDocument): ReadonlySet<string> {
  const index = buildIndex(graph);
  const options = { sameText: reprints(index), picture: writeFirstPicture(index) };
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const names = new Set<string>();
  for (const { name, bytes } of bundleFiles(graph, { sha256, ...options })) {
    const path = join(folder, name);
    // The manifest is written in any case: its time tells when the bundle was made.
    if (name === MANIFEST_NAME || !holds(path, bytes)) writeAtomic(path, bytes);
    names.add(name);
  }
  return names;
}

const holds = (path: string, bytes: Uint8Array): boolean => existsSync(path) && readFileSync(path).equals(bytes);
