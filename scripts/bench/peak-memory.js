/** Loaded into a process that is measured: writes the most memory that it ever held, in bytes, when it ends. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const file = process.env.RELATA_PEAK_MEMORY;
if (isMainThread && file !== undefined) {
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS * 1024)));
}
