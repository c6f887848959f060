/**
 * Readings kept from build to build, each in a file named by the hash of what it was read from. A file is written under another
 * name and renamed when it is whole, and bears a checksum: what was cut off or altered is never taken for a reading.
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { makeFolder } from '../files/make-folder.ts';
import { prune } from './prune.ts';

/** An entry that was used is marked as used at most this often. */
const DAY = 24 * 60 * 60 * 1000;
const MAGIC = 'relata-reading 1 ';
const HEAD_LENGTH = MAGIC.length + 64 + 1;

export interface ReadingCache {
  /** The findings that were kept under a key, as `encodeFindings` wrote them. */
  readonly get: (key: string) => string | undefined;
  readonly put: (key: string, findings: string) => void;
  /** Removes what was long not used. */
  readonly prune: () => void;
}

/**
 * @param folder made when something is put into it
 * @param tell hears of entries that are damaged (they are dropped) and why nothing can be kept (told once)
 */
export function openCache(folder: string, tell: (remark: string) => void): ReadingCache {
  let writable = true;
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key.slice(2));
  return {
    get(key) {
      const path = pathOf(key);
      const bytes = readIfThere(path);
      if (bytes === undefined) return undefined;
      const findings = unpack(bytes);
      if (findings === undefined) {
        tell(`${path}: The entry of the cache is damaged; the article is read again.`);
        drop(path);
      } else markUsed(path);
      return findings;
    },
    put(key, findings) {
      if (!writable) return;
      try {
        writeWhole(pathOf(key), pack(findings));
      } catch (error) {
        writable = false;
        tell(
          `${folder}: Readings can't be kept (${(error as Error).message}); the next build reads these articles again.`,
        );
      }
    },
    prune: () => prune(folder),
  };
}

function pack(findings: string): Uint8Array {
  const packed = deflateRawSync(findings, { level: 3 });
  return Buffer.concat([Buffer.from(`${MAGIC}${checksum(packed)}\n`), packed]);
}

function unpack(bytes: Buffer): string | undefined {
  const packed = bytes.subarray(HEAD_LENGTH);
  if (bytes.toString('latin1', 0, HEAD_LENGTH) !== `${MAGIC}${checksum(packed)}\n`) return undefined;
  return inflateRawSync(packed).toString('utf8');
}

const checksum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** An entry that can't be read for another reason than that it isn't there is as good as damaged. */
function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : Buffer.alloc(0);
  }
}

function drop(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // In a cache that can only be read it stays, and is told again by the next build.
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  makeFolder(dirname(path), { mode: 0o700 });
  try {
    writeFileSync(temporary, bytes, { mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The time of the last change tells the last use. */
function markUsed(path: string): void {
  try {
    const now = Date.now();
    if (now - statSync(path).mtimeMs > DAY) utimesSync(path, now / 1000, now / 1000);
  } catch {
    // Of a cache that can only be read, nothing is pruned either.
  }
}
