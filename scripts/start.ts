/** `npm start`: the explorer over the shipped articles, built first if need be. Arguments are those of `vite`: --port, --host. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { isStale } from './files/stale.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GRAPH = 'graph-data/graph.json';
/** What the graph is made from, and by. */
const INPUTS = ['graph-data/articles', 'graph-data/lexicon', 'graph-data/models', 'graph-data/curation.jsonl', 'core'];

process.chdir(ROOT);
const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
if (isStale(GRAPH, INPUTS)) buildGraph();

const server = await createServer({
  server: {
    open: hasDisplay(),
    ...(values.port !== undefined && { port: Number(values.port), strictPort: true }),
    ...(values.host !== undefined && { host: values.host }),
  },
});
await server.listen();
server.printUrls();

function buildGraph(): void {
  process.stdout.write(`Building ${GRAPH} …\n`);
  const { status } = spawnSync(process.execPath, ['scripts/graph.js'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Nobody sees a browser that is opened on a server or in a container. */
function hasDisplay(): boolean {
  if (process.env['CI'] !== undefined || process.env['SSH_CONNECTION'] !== undefined) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
