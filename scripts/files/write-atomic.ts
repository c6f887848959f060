import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** Characters that are gathered before they are written. */
const BATCH = 1_000_000;

/**
 * Writes a file so that its name always holds a whole content, the old one or the new: a temporary file beside it, flushed to
 * the disk, then renamed. On failure (throws) the old file is as it was and nothing else is left behind; what a process that
 * was killed left goes with the next write.
 *
 * @param content whole, or in pieces that are asked for one after the other
 */
export function writeAtomic(path: string, content: string | Uint8Array | Iterable<string>): void {
  const folder = dirname(path);
  makeFolder(folder);
  removeLeftOvers(path);
  const temporary = temporaryBeside(path);
  try {
    const file = openSync(temporary, 'w');
    try {
      for (const bytes of batched(content)) {
        for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A name for what this process puts beside a file while it makes it. */
export function temporaryBeside(path: string, kind = ''): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}${kind}.tmp`);
}

/** Removes the temporary files beside a file whose processes are gone. */
function removeLeftOvers(path: string): void {
  const start = `.${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(start) && name.endsWith('.tmp') ? Number.parseInt(name.slice(start.length), 10) : NaN;
    if (pid > 0 && pid !== process.pid && !isRunning(pid)) rmSync(join(dirname(path), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function* batched(content: string | Uint8Array | Iterable<string>): Generator<Uint8Array> {
  if (content instanceof Uint8Array) return yield content;
  let batch: string[] = [];
  let length = 0;
  for (const piece of typeof content === 'string' ? [content] : content) {
    batch.push(piece);
    length += piece.length;
    if (length < BATCH) continue;
    yield Buffer.from(batch.join(''));
    batch = [];
    length = 0;
  }
  yield Buffer.from(batch.join(''));
}
