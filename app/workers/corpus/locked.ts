/**
 * The page's policy lets nothing go to another origin, but a worker goes by the policy of its own file, which few servers send.
 * So whoever holds the user's articles has nothing to send them with: only files beside the page can be fetched. This comes
 * before anything else in the worker.
 */
const WAYS_OUT = ['XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'importScripts'];

const { origin, href } = self.location;
const fetchAnything = self.fetch.bind(self);

const fetchOwn: typeof fetch = async (input, init) => {
  const address = new URL(input instanceof Request ? input.url : input, href);
  if (address.origin !== origin) throw new TypeError(`${address.origin} is not this page's own.`);
  // A redirect could lead elsewhere.
  return fetchAnything(input, { ...init, method: 'GET', redirect: 'error', referrerPolicy: 'no-referrer' });
};

const shut = (name: string, value: unknown): void =>
  void Object.defineProperty(self, name, { value, writable: false, configurable: false });

shut('fetch', fetchOwn);
for (const name of WAYS_OUT) shut(name, undefined);

export {};
