import { mkdirSync, statSync, type MakeDirectoryOptions } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, where they are not there yet. Throws where that can't be done; Node's own way (`recursive`)
 * never comes to an end where the system says that a folder is not there although the one above it is, as under `/proc`.
 */
export function makeFolder(path: string, options: Pick<MakeDirectoryOptions, 'mode'> = {}): void {
  if (isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above, options);
  try {
    mkdirSync(path, options);
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (!isFolder(path)) throw error;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
