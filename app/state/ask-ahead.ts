/** Asks for the graph before the code that reads it is there: both come over the line at once. */
import { claimsToBeManifest } from '../../core/formats/bundle/claims.ts';
import { saysOwn } from './corpus/address.ts';

/** The graph that lies beside the page. */
export const DEFAULT_GRAPH = 'graph.json';

/** The graph that the page's address asks for with `?graph=…`, or the one beside the page. */
export const askedGraph = (): string => new URLSearchParams(location.search).get('graph') || DEFAULT_GRAPH;

export function ofThisSite(url: string): boolean {
  try {
    return new URL(url, location.href).origin === location.origin;
  } catch {
    return false;
  }
}

/** What was asked for and not yet taken, by its whole address. */
const ahead = new Map<string, Promise<Response>>();

function ask(url: URL): Promise<Response> {
  const response = fetch(url);
  // Told by who takes it.
  response.catch(() => undefined);
  ahead.set(url.href, response);
  return response;
}

/** Asks for the graph of the page's address, if it wants one of its own site, and for the columns where that is a bundle. */
export function askAhead(): void {
  const graph = askedGraph();
  if (saysOwn() || !ofThisSite(graph)) return;
  const url = new URL(graph, location.href);
  const response = ask(url);
  response.then((answer) => askForColumns(answer.clone(), url)).catch(() => undefined);
}

/** Bytes. A manifest is no longer, whatever it lists; to read a graph twice would take long. */
const LONGEST_MANIFEST = 100_000;
const COLUMNS_NAME = /^columns-[a-z0-9]+\.bin$/;

async function askForColumns(answer: Response, manifest: URL): Promise<void> {
  const size = Number(answer.headers.get('Content-Length') ?? Infinity);
  if (!answer.ok || size > LONGEST_MANIFEST) return;
  const text = await answer.text();
  if (!claimsToBeManifest(text)) return;
  // Whether all of it is right is told by who opens it.
  const { columns } = JSON.parse(text) as { readonly columns?: { readonly name?: unknown } };
  if (typeof columns?.name === 'string' && COLUMNS_NAME.test(columns.name)) void ask(new URL(columns.name, manifest));
}

/** What the site answers: to what was asked ahead, once, or now. */
export function fetchAsked(url: string | URL): Promise<Response> {
  const { href } = new URL(url, location.href);
  const asked = ahead.get(href);
  ahead.delete(href);
  return asked ?? fetch(href);
}
