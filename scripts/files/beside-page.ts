/** What the page finds beside it as `graph.json`: the graph document, or the manifest of the bundle that was made of it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_NAME } from '../../core/formats/bundle/index.ts';

/** The folder of the bundle that the build puts beside a large graph document. */
export const bundleBeside = (graph: string): string => `${graph.replace(/\.json$/, '')}-bundle`;

/** Paths by the names that the page asks for; none where nothing was built. A bundle that is older than its document is of another one. */
export function filesBesidePage(graph: string): ReadonlyMap<string, string> {
  if (!existsSync(graph)) return new Map();
  const folder = bundleBeside(graph);
  const manifest = join(folder, MANIFEST_NAME);
  const isOfIt = existsSync(manifest) && statSync(manifest).mtimeMs >= statSync(graph).mtimeMs;
  if (!isOfIt) return new Map([['graph.json', graph]]);
  const parts = readdirSync(folder).filter((name) => name.endsWith('.bin'));
  return new Map([['graph.json', manifest], ...parts.map((name) => [name, join(folder, name)] as const)]);
}
