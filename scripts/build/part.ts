/** Parts of a corpus on the disk: written from a spool, and joined into one. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import {
  checkReading,
  encodeReading,
  encodeFindings,
  partFoot,
  partHead,
  readPartHead,
} from '../../core/formats/index.ts';
import type { Problem } from '../../core/model/result.ts';
import { display } from '../files/find-articles.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { isOfTheSystem, type Spool } from './spool.ts';

/** Bytes that are read at once. */
const PIECE = 1_000_000;
const LINE_FEED = 0x0a;

/**
 * Writes all readings of a spool as a part.
 * @param version what read them
 */
export function writePart(path: string, spool: Spool, version: string): void {
  writeAtomic(path, partPieces(spool, version));
}

function* partPieces(spool: Spool, version: string): Generator<string> {
  const hash = createHash('sha256');
  const counted = (line: string): string => {
    hash.update(line);
    return line;
  };
  yield counted(`${partHead(version)}\n`);
  for (const line of spool.lines()) yield counted(`${line}\n`);
  yield `${partFoot(spool.size, hash.digest('hex'))}\n`;
}

export interface Joining {
  /** Gets the readings of all parts; two that are the same count once. */
  readonly spool: Spool;
  /** Hears of articles that two parts read differently. Which of them counts does not depend on the order of parts. */
  readonly onDifference: (problem: Problem) => void;
  readonly onProgress?: (done: number, share: number) => void;
}

/** Reads parts into a spool. @returns what is wrong with a part, after which the spool is of no use */
export function joinParts(paths: readonly string[], { spool, onDifference, onProgress }: Joining): Problem | undefined {
  const read = new Map<string, { hash: string; path: string }>();
  let first: { version: string; path: string } | undefined;
  for (const [index, path] of paths.entries()) {
    const outcome = readPart(path, (id, line) => {
      const hash = createHash('sha256').update(line).digest('hex');
      const known = read.get(id);
      if (known !== undefined && known.hash !== hash) onDifference(readTwice(id, path, known.path));
      if (known !== undefined && known.hash <= hash) return;
      read.set(id, { hash, path });
      spool.add(id, line);
    });
    if (typeof outcome !== 'string') return outcome;
    if (first !== undefined && first.version !== outcome) return readByAnother(path, first.path);
    first ??= { version: outcome, path };
    onProgress?.(spool.size, (index + 1) / paths.length);
  }
  return undefined;
}

/** Gives each reading of a part. @returns what read it, or what is wrong: then what was given must not be used */
function readPart(path: string, take: (id: string, line: string) => void): string | Problem {
  const where = display(path);
  const hash = createHash('sha256');
  let version: string | undefined;
  let articles = 0;
  let number = 0;
  let last: Buffer | undefined;
  try {
    for (const line of linesOf(path)) {
      number++;
      if (last !== undefined) {
        hash.update(last).update('\n');
        const problem = version === undefined ? head(last) : reading(last);
        if (problem !== undefined) return problem;
      }
      last = line;
    }
  } catch (error) {
    if (!isOfTheSystem(error)) throw error;
    return { where, what: `The file can't be read (${error.message}).`, remedy: 'Check the path.' };
  }
  const foot = partFoot(articles, hash.digest('hex'));
  return version !== undefined && last?.toString('utf8') === foot ? version : damaged(where);

  function head(line: Buffer): Problem | undefined {
    const found = readPartHead(line.toString('utf8'));
    if ('wrong' in found)
      return { where, what: found.wrong, remedy: 'Give files that `npm run graph -- --part` wrote.' };
    version = found.reading;
    return undefined;
  }

  function reading(line: Buffer): Problem | undefined {
    const found = checkReading(line.toString('utf8'));
    if (found === undefined) return damaged(where, number - 1);
    articles++;
    take(found.article.id, encodeReading(found.article, encodeFindings(found)));
    return undefined;
  }
}

/** Lines without their feeds. What follows the last feed is none. */
function* linesOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    let open: Buffer[] = [];
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE);
      const length = readSync(file, piece);
      if (length === 0) return;
      let start = 0;
      for (let feed = piece.indexOf(LINE_FEED); feed !== -1 && feed < length; feed = piece.indexOf(LINE_FEED, start)) {
        yield Buffer.concat([...open, piece.subarray(start, feed)]);
        open = [];
        start = feed + 1;
      }
      if (start < length) open.push(piece.subarray(start, length));
    }
  } finally {
    closeSync(file);
  }
}

const damaged = (where: string, line?: number): Problem => ({
  where,
  ...(line !== undefined && { at: `line ${line}` }),
  what: 'The part is cut off or damaged.',
  remedy: 'Copy it again, or read its articles again with `npm run graph -- --part`.',
});

const readTwice = (id: string, path: string, other: string): Problem => ({
  where: display(path),
  what: `The article ${JSON.stringify(id)} differs from the one of that name in ${display(other)}; one of them is left out.`,
  remedy: 'Give articles that are not the same different names.',
});

const readByAnother = (path: string, other: string): Problem => ({
  where: display(path),
  what: `The part was read by another version of Relata than ${display(other)}.`,
  remedy: 'Read the articles of one of them again, with the same version.',
});
