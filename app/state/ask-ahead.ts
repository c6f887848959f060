/** Asks for the graph before the code that reads it is there: both come over the line at once. */
import { claimsToBeManifest } from '../../core/formats/bundle/claims.ts';
import { unpackInWorker, type AskedBundle } from '../workers/read-bundle.ts';
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

/** By this name a bundle is known before anything of it is there. */
export const namesBundle = (url: string): boolean => new URL(url, location.href).pathname.endsWith('/manifest.json');

/** What was asked for and not yet taken, by its whole address. */
const ahead = { responses: new Map<string, Promise<Response>>(), bundles: new Map<string, AskedBundle>() };

/** Asks for the graph of the page's address, if it wants one of its own site; where that is a bundle, a worker opens it. */
export function askAhead(): void {
  const graph = askedGraph();
  if (saysOwn() || !ofThisSite(graph)) return;
  const { href } = new URL(graph, location.href);
  if (namesBundle(graph)) return void ahead.bundles.set(href, unpack(href));
  const response = fetch(href);
  ahead.responses.set(href, response);
  response.then((answer) => openIfManifest(answer.clone(), href)).catch(() => undefined);
}

/** Bytes. A manifest is no longer, whatever it lists; to read a graph twice would take long. */
const LONGEST_MANIFEST = 100_000;

/** The graph beside the page may be a bundle, too. */
async function openIfManifest(answer: Response, href: string): Promise<void> {
  const size = Number(answer.headers.get('Content-Length') ?? Infinity);
  if (!answer.ok || size > LONGEST_MANIFEST) return;
  if (claimsToBeManifest(await answer.text())) ahead.bundles.set(href, unpack(href));
}

/** A link to another view than the first has no use for the picture of that. */
const unpack = (url: string): AskedBundle => unpackInWorker({ url, wantsPicture: location.hash.length < 2 });

function taken<Answer>(asked: Map<string, Answer>, href: string): Answer | undefined {
  const answer = asked.get(href);
  asked.delete(href);
  return answer;
}

/** What the site answers: to what was asked ahead, once, or now. */
export function fetchAsked(url: string): Promise<Response> {
  const { href } = new URL(url, location.href);
  return taken(ahead.responses, href) ?? fetch(href);
}

/** The same for a bundle. */
export const askedBundle = (href: string): AskedBundle => taken(ahead.bundles, href) ?? unpack(href);
