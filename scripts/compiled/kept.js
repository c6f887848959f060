/** Where the compiled program is kept, and whether it is there. Plain JavaScript, since it runs before anything is compiled. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';

export const ROOT = new URL('../../', import.meta.url);
export const MANIFEST = 'manifest.json';
const KEPT = new URL('node_modules/.cache/relata/', ROOT);

const SOURCE = ['core', 'scripts'];
const COUNTS = /(?<!\.test)\.[jt]s$/;

/** The folder for the program as its source is now. */
export const keptFolder = () => new URL(`${programHash(ROOT)}/`, KEPT);

/**
 * What a compiled program depends on: all source that it may be made of, the packages, and where they lie.
 * @param {URL} root the folder of the project
 * @returns {string} hexadecimal
 */
export function programHash(root) {
  const hash = createHash('sha256').update(`${root.href}\n${process.version}\n`);
  for (const path of ['package-lock.json', ...SOURCE.flatMap((folder) => filesIn(root, folder))]) {
    const bytes = readFileSync(new URL(path, root));
    hash.update(`${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * @param {URL} root
 * @param {string} folder
 */
function filesIn(root, folder) {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => COUNTS.test(name) && !name.includes('/node_modules/'))
    .sort();
}

/**
 * Whether a folder holds a program, every file as it was written.
 * @param {URL} folder
 */
export function isWhole(folder) {
  try {
    const hashes = /** @type {Record<string, string>} */ (JSON.parse(readFileSync(new URL(MANIFEST, folder), 'utf8')));
    return Object.entries(hashes).every(([name, hash]) => hashOf(readFileSync(new URL(name, folder))) === hash);
  } catch {
    return false;
  }
}

/** @param {string | Uint8Array} content */
export const hashOf = (content) => createHash('sha256').update(content).digest('hex');
