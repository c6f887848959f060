/**
 * The compiled program, kept in a folder named by the hash of what it was made from. A folder gets its name when it is whole, and what
 * lies in it is checked against the hashes that it was written with: builds at the same time, or killed ones, can do no harm.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hashOf, isWhole, MANIFEST } from './kept.js';

/** Compiled programs that are older go when a new one comes: milliseconds. */
const OLD = 7 * 24 * 60 * 60 * 1000;

/** The code of each file by its name. */
type Program = ReadonlyMap<string, string>;

/** @returns the folder, with the program in it; nothing where it can't be compiled or written: the source does the same */
export async function keptProgram(folder: URL, compile: () => Promise<Program>): Promise<URL | undefined> {
  if (isWhole(folder)) return folder;
  try {
    keep(await compile(), folder);
    return folder;
  } catch {
    return undefined;
  }
}

function keep(program: Program, folder: URL): void {
  const parent = new URL('../', folder);
  mkdirSync(parent, { recursive: true });
  removeOld(parent);
  const temporary = new URL(`${process.pid}.tmp/`, parent);
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary);
  try {
    for (const [name, code] of program) writeFileSync(new URL(name, temporary), code, { flush: true });
    const hashes = Object.fromEntries([...program].map(([name, code]) => [name, hashOf(code)]));
    writeFileSync(new URL(MANIFEST, temporary), JSON.stringify(hashes), { flush: true });
    putInPlace(temporary, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function putInPlace(temporary: URL, folder: URL): void {
  // Another build may have been quicker; what is damaged goes.
  if (isWhole(folder)) return;
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(temporary, folder);
  } catch (error) {
    if (!isWhole(folder)) throw error;
  }
}

function removeOld(parent: URL): void {
  for (const name of readdirSync(parent)) {
    const entry = new URL(name, parent);
    const changed = statSync(entry, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (changed < Date.now() - OLD) rmSync(entry, { recursive: true, force: true });
  }
}
