/** Compiles the program and keeps it. Run as a process of its own. */
import { compile } from './compile.ts';
import { keptProgram } from './keep.ts';
import { keptFolder, ROOT } from './kept.js';

const folder = await keptProgram(keptFolder(), () => compile(ROOT));
process.exitCode = folder === undefined ? 1 : 0;
