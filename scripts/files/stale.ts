import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a file is missing or older than any of its inputs, files or folders; inputs that are not there don't count. */
export function isStale(output: string, inputs: readonly string[]): boolean {
  const made = statSync(output, { throwIfNoEntry: false })?.mtimeMs;
  return made === undefined || inputs.some((input) => newest(input) > made);
}

/** The time of the last change in a file or anywhere in a folder, in milliseconds; 0 for what is not there. */
function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
