import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What Vite's manifest says of one built file. */
interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}
export type Manifest = { readonly [source: string]: ManifestChunk };

/** The script files that a browser loads before the first paint of the network: the entries, and all that they import statically. */
export function initialFiles(manifest: Manifest): string[] {
  const files = new Set<string>();
  const follow = (source: string): void => {
    const chunk = manifest[source];
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(follow);
  };
  for (const [source, { isEntry }] of Object.entries(manifest)) if (isEntry) follow(source);
  return [...files].filter((file) => file.endsWith('.js'));
}

/** Bytes after gzip of what is loaded before the first paint, from a build made with a manifest. */
export function initialScriptBytes(folder: string): number {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  return initialFiles(manifest)
    .map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}
