/** Whether what is to be written can be, as far as that can be told before hours of reading. */
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { display } from '../files/find-articles.ts';
import { isOtherFolder } from '../files/write-bundle.ts';
import type { GraphOptions } from './options.ts';

/** @returns why not, for a person */
export function outputRefused({ out, bundle }: Pick<GraphOptions, 'out' | 'bundle'>): string | undefined {
  const refused = (path: string, why: string) => `${display(path)}: It can't be written: ${why}`;
  if (isFolder(out)) return refused(out, 'this is a folder. Name a file in it with --out.');
  const aboveOut = fileAbove(out);
  if (aboveOut !== undefined) return refused(out, `${display(aboveOut)} is a file, no folder. Check --out.`);
  if (bundle === undefined) return undefined;
  if (existsSync(bundle) && !isFolder(bundle)) return refused(bundle, 'this is a file. Name a folder with --bundle.');
  const aboveBundle = fileAbove(bundle);
  if (aboveBundle !== undefined)
    return refused(bundle, `${display(aboveBundle)} is a file, no folder. Check --bundle.`);
  return isOtherFolder(bundle)
    ? refused(bundle, 'this is a folder that is no bundle. Name a new one with --bundle.')
    : undefined;
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** A file that stands where a folder would have to be. */
function fileAbove(path: string): string | undefined {
  const folder = dirname(path);
  if (folder === path) return undefined;
  if (existsSync(folder)) return isFolder(folder) ? undefined : folder;
  return fileAbove(folder);
}
