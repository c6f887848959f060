/** Asks for the graph before the code that reads it is there: both come over the line at once. */
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

let ahead: { readonly url: string; readonly response: Promise<Response> } | null = null;

/** Asks for the graph of the page's address, if it wants one of its own site. */
export function askAhead(): void {
  const url = askedGraph();
  if (saysOwn() || !ofThisSite(url)) return;
  const response = fetch(url);
  // Told by who takes it.
  response.catch(() => undefined);
  ahead = { url, response };
}

/** What the site answers: to what was asked ahead, once, or now. */
export function fetchAsked(url: string): Promise<Response> {
  const asked = ahead;
  ahead = null;
  return asked?.url === url ? asked.response : fetch(url);
}
