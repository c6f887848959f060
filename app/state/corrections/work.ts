/** A correction of a large graph that is under way: shown, and called off, from wherever the user is. */

export interface CorrectionWork {
  /** How much is done, from 0 to 1; `null` before that can be told. */
  readonly share: number | null;
  readonly cancel: () => void;
}

let work: CorrectionWork | null = null;
const listeners = new Set<() => void>();

export const getWork = (): CorrectionWork | null => work;

export function watchWork(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function setWork(now: CorrectionWork | null): void {
  work = now;
  for (const listener of [...listeners]) listener();
}

export interface Watched {
  readonly signal: AbortSignal;
  readonly tell: (share: number) => void;
}

/** Shows work while it lasts. */
export async function watched<Value>(run: (watched: Watched) => Promise<Value>): Promise<Value> {
  const stop = new AbortController();
  const cancel = (): void => stop.abort();
  setWork({ share: null, cancel });
  try {
    return await run({ signal: stop.signal, tell: (share) => setWork({ share, cancel }) });
  } finally {
    setWork(null);
  }
}
