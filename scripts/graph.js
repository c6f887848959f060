/** `npm run graph`: compiled before its first run, where that can be kept, since most of the time of a small build went into loading source. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { isWhole, keptFolder } from './compiled/kept.js';

const args = process.argv.slice(2);
const folder = keptFolder();
if (!isWhole(folder)) {
  // In a process of its own: the compiler takes more memory than the build.
  const compiler = fileURLToPath(new URL('./compiled/index.ts', import.meta.url));
  spawnSync(process.execPath, ['--import', 'tsx', compiler], { stdio: 'ignore' });
}
if (isWhole(folder)) {
  const program = /** @type {typeof import('./compiled/run.ts')} */ (await import(new URL('run.mjs', folder).href));
  process.exitCode = await program.run(args, folder);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./graph.ts');
}
