import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync, type Dirent } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import {
  ARTICLE_ENDINGS,
  hasArticleEnding,
  isArticleOfFolder,
  UnreadableSource,
  type ArticleSource,
} from '../../core/formats/index.ts';
import type { Problem } from '../../core/model/result.ts';

export interface FoundFile extends ArticleSource {
  readonly bytes: number;
}

export interface FoundFiles {
  /** Opened when their pieces are asked for. */
  readonly files: readonly FoundFile[];
  /** Files that were meant but can't be read. */
  readonly problems: readonly Problem[];
  /** Files in folders that are of another kind, or only tell of the folder. */
  readonly passedOver: number;
}

/** Bytes that are read at once. */
const PIECE = 256_000;

/**
 * The article files among files and folders, folders searched to their depth; hidden files and folders are not looked at. A
 * file that is named twice, itself and by its folder, is one.
 *
 * Paths are told relative to the working directory, with `/`.
 */
export function findArticles(inputs: readonly string[]): FoundFiles {
  const paths = new Set<string>();
  const problems: Problem[] = [];
  let passedOver = 0;
  for (const input of inputs) {
    const path = resolve(input);
    const kind = input === '' ? undefined : kindOf(path);
    if (kind === 'file' && hasArticleEnding(path)) paths.add(path);
    else if (kind === 'file') problems.push(wrongKind(path));
    else if (kind === 'folder') {
      const inside = [...filesUnder(path, (problem) => problems.push(problem))];
      const articles = inside.filter((file) => isArticleOfFolder(display(file)));
      for (const file of articles) paths.add(file);
      passedOver += inside.length - articles.length;
    } else problems.push(kind ?? missing(input === '' ? '""' : display(path)));
  }
  const files = [...paths].map((path): FoundFile => ({
    path: display(path),
    bytes: statSync(path, { throwIfNoEntry: false })?.size ?? 0,
    pieces: piecesOf(path),
  }));
  return { files, problems, passedOver };
}

/** The bytes of a file, read while they are asked for; each time from the start. */
function piecesOf(path: string): Iterable<Uint8Array> {
  return {
    *[Symbol.iterator]() {
      let file: number | undefined;
      try {
        file = openSync(path, 'r');
        for (;;) {
          const piece = Buffer.allocUnsafe(Math.min(PIECE, fstatSync(file).size + 1));
          const read = readSync(file, piece);
          if (read === 0) return;
          yield piece.subarray(0, read);
        }
      } catch (error) {
        throw error instanceof Error && 'code' in error ? new UnreadableSource(unreadable(path, error)) : error;
      } finally {
        if (file !== undefined) closeSync(file);
      }
    },
  };
}

/** A path as a person is told it. */
export function display(path: string): string {
  return (relative('.', path) || '.').split(sep).join('/');
}

/** Nothing where there is nothing, or a link that leads to nothing. */
function kindOf(path: string): 'file' | 'folder' | Problem | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isDirectory() ? 'folder' : stats?.isFile() ? 'file' : undefined;
  } catch (error) {
    return unreadable(path, error as Error);
  }
}

/** @param tell hears of what can't be looked into. Links to folders are not followed: they may lead in circles. */
function* filesUnder(folder: string, tell: (problem: Problem) => void): Generator<string> {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return tell(unreadable(folder, error as Error));
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      yield* filesUnder(path, tell);
      continue;
    }
    const kind = kindOf(path);
    if (kind === 'file') yield path;
    else if (kind === 'folder') tell(linkToFolder(path));
    else if (hasArticleEnding(path) && entry.isSymbolicLink()) tell(kind ?? linkToNothing(path));
  }
}

const linkToFolder = (path: string): Problem => ({
  where: display(path),
  what: 'This is a link to a folder; such links are not followed, since they may lead in circles.',
  remedy: 'Name the folder itself if it holds articles.',
});

const linkToNothing = (path: string): Problem => ({
  where: display(path),
  what: 'This is a link to a file that is not there.',
  remedy: 'Delete the link, or bring the file back.',
});

const missing = (where: string): Problem => ({
  where,
  what: 'There is no such file or folder.',
  remedy: 'Check the path.',
});

const wrongKind = (path: string): Problem => ({
  where: display(path),
  what: `Files ending in ${JSON.stringify(extname(path))} are not read.`,
  remedy: `Save its text as a text file. Give articles as ${ARTICLE_ENDINGS.slice(0, -1).join(', ')} or ${ARTICLE_ENDINGS.at(-1)!} files.`,
});

const unreadable = (path: string, error: Error): Problem => ({
  where: display(path),
  what: `It can't be read (${error.message}).`,
  remedy: 'Check that you may read it.',
});
