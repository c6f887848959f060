/** Serves folders and texts on this machine, for the pages that are measured. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface Server {
  readonly address: string;
  close(): void;
}

/** `mounts`: from the first part of a path to a folder; `texts`: from whole paths to what they answer. */
export async function serve(mounts: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(url.split('?')[0]!);
    const [, mount = '', ...rest] = path.split('/');
    const folder = mounts.get(mount);
    const file = folder && join(folder, normalize(`/${rest.join('/') || 'index.html'}`));
    const body = texts.get(path) ?? (file && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null);
    response.setHeader('Content-Type', TYPES[extname(file ?? path)] ?? 'application/octet-stream');
    if (body === null) response.statusCode = 404;
    response.end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}`, close: () => void server.close() };
}
