/** Asks for the graph before the code that reads it is there: both come over the line at once. */
import { claimsToBeManifest } from '../../core/formats/bundle/claims.ts';
import { unpackInWorker } from '../workers/read-bundle.ts';
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

type AskedBundle = ReturnType<typeof unpackInWorker>;

/** Asks for the graph of the page's address, if it wants one of its own site; where that is a bundle, a worker opens it. */
export function askAhead(): void {
  const graph = askedGraph();
  if (saysOwn() || !ofThisSite(graph)) return;
  const { href } = new URL(graph, location.href);
  if (namesBundle(graph)) return keep(ahead.bundles, href, unpackInWorker(href));
  const response = fetch(href);
  keep(ahead.responses, href, response);
  response.then((answer) => openIfManifest(answer.clone(), href)).catch(() => undefined);
}

/** Bytes. A manifest is no longer, whatever it lists; to read a graph twice would take long. */
const LONGEST_MANIFEST = 100_000;

/** The graph beside the page may be a bundle, too. */
async function openIfManifest(answer: Response, href: string): Promise<void> {
  const size = Number(answer.headers.get('Content-Length') ?? Infinity);
  if (!answer.ok || size > LONGEST_MANIFEST) return;
  if (claimsToBeManifest(await answer.text())) keep(ahead.bundles, href, unpackInWorker(href));
}

function keep<Answer>(asked: Map<string, Promise<Answer>>, href: string, answer: Promise<Answer>): void {
  // A failure is told by who takes it.
  answer.catch(() => undefined);
  asked.set(href, answer);
}

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

/** The same for a bundle, as `unpackInWorker` gives it. */
export const askedBundle = (href: string): AskedBundle => taken(ahead.bundles, href) ?? unpackInWorker(href);
