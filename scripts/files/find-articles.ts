import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { ARTICLE_ENDINGS, type ArticleFile } from '../../core/formats/index.ts';
import type { Problem } from '../../core/model/result.ts';

export interface FoundFiles {
  readonly files: readonly ArticleFile[];
  /** Files that were meant but can't be read. */
  readonly problems: readonly Problem[];
  /** Files in folders that are of another kind, or only tell of the folder. */
  readonly passedOver: number;
}

const isArticle = (path: string): boolean => ARTICLE_ENDINGS.includes(extname(path).toLowerCase());

/** Files that tell of a folder's content; taken for articles only if they are named themselves. */
const ABOUT_THE_FOLDER = /^(?:readme|licen[cs]e|copying|notice|changelog)(?:\.|$)/i;

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
    const kind = kindOf(path);
    if (kind === 'file' && isArticle(path)) paths.add(path);
    else if (kind === 'file') problems.push(wrongKind(path));
    else if (kind === 'folder') {
      const inside = filesUnder(path);
      const articles = inside.filter((file) => isArticle(file) && !ABOUT_THE_FOLDER.test(basename(file)));
      for (const file of articles) paths.add(file);
      passedOver += inside.length - articles.length;
    } else problems.push(missing(path));
  }
  const files: ArticleFile[] = [];
  for (const path of paths) {
    try {
      files.push({ path: display(path), bytes: readFileSync(path) });
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  }
  return { files, problems, passedOver };
}

/** A path as a person is told it. */
export function display(path: string): string {
  return (relative('.', path) || '.').split(sep).join('/');
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isDirectory() ? 'folder' : stats?.isFile() ? 'file' : undefined;
}

/** Links to folders are not followed: they may lead in circles. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return filesUnder(path);
    return kindOf(path) === 'file' ? [path] : [];
  });
}

const missing = (path: string): Problem => ({
  where: display(path),
  what: 'There is no such file or folder.',
  remedy: 'Check the path.',
});

const wrongKind = (path: string): Problem => ({
  where: display(path),
  what: `Files ending in ${JSON.stringify(extname(path))} are not read.`,
  remedy: `Give articles as ${ARTICLE_ENDINGS.slice(0, -1).join(', ')} or ${ARTICLE_ENDINGS.at(-1)!} files.`,
});

const unreadable = (path: string, error: unknown): Problem => ({
  where: display(path),
  what: `The file can't be read (${error instanceof Error ? error.message : String(error)}).`,
  remedy: 'Check its permissions.',
});
