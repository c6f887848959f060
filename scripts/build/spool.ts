/** Readings that wait on the disk until all are there: of a corpus of any size only the list of them is in memory. */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { byCodeUnit } from '../../core/model/graph.ts';
import { makeFolder } from '../files/make-folder.ts';

/** Bytes that are gathered before they are written. */
const BATCH = 1_000_000;

interface Place {
  readonly id: string;
  readonly start: number;
  readonly length: number;
}

export class Spool {
  readonly #file: number;
  readonly #path: string;
  readonly #places = new Map<string, Place>();
  #batch: Buffer[] = [];
  #batched = 0;
  #written = 0;

  /** @param path of a file that is gone when the process ends, however it ends, where the system allows that */
  constructor(path: string) {
    makeFolder(dirname(path));
    this.#path = path;
    this.#file = openSync(path, 'w+', 0o600);
    try {
      rmSync(path);
    } catch {
      // Windows keeps a file that is open; it goes in close().
    }
  }

  get size(): number {
    return this.#places.size;
  }

  /**
   * Takes the place of an earlier reading of the same id.
   * @param line a reading as `encodeReading` wrote it
   */
  add(id: string, line: string): void {
    const bytes = Buffer.from(line);
    this.#places.set(id, { id, start: this.#written + this.#batched, length: bytes.length });
    this.#batch.push(bytes);
    this.#batched += bytes.length;
    if (this.#batched > BATCH) this.#flush();
  }

  /** All lines in the order of their articles' ids, each read from the disk when it is asked for. */
  *lines(): Generator<string> {
    this.#flush();
    for (const { start, length } of [...this.#places.values()].sort((a, b) => byCodeUnit(a.id, b.id))) {
      const bytes = Buffer.allocUnsafe(length);
      for (let read = 0; read < length;) read += readSync(this.#file, bytes, read, length - read, start + read);
      yield bytes.toString('utf8');
    }
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #flush(): void {
    for (const bytes of this.#batch) {
      for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
      this.#written += bytes.length;
    }
    this.#batch = [];
    this.#batched = 0;
  }
}

/** Whether an error is one of the disk or of permissions, not of this program. */
export function isOfTheSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
