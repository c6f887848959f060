/** Long work that is under way, such as a correction of a large graph: shown, and called off, from wherever the user is. */

export interface WorkWords {
  /** "Correcting" */
  readonly name: string;
  /** "Correcting the graph …" */
  readonly doing: string;
  /** What the bar measures: "Corrected". */
  readonly done: string;
}

export interface Work extends WorkWords {
  /** How much is done, from 0 to 1; `null` before that can be told. */
  readonly share: number | null;
  readonly cancel: () => void;
}

let work: Work | null = null;
const listeners = new Set<() => void>();

export const getWork = (): Work | null => work;

export function watchWork(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function setWork(now: Work | null): void {
  work = now;
  for (const listener of [...listeners]) listener();
}

export interface Watched {
  readonly signal: AbortSignal;
  readonly tell: (share: number) => void;
}

/** Whether an error only says that the user did not want to wait. */
export const isCalledOff = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Nobody sees less than that, and to show it takes time. */
const LEAST_STEP = 0.02;

/** Shows work while it lasts. */
export async function watched<Value>(words: WorkWords, run: (watched: Watched) => Promise<Value>): Promise<Value> {
  const stop = new AbortController();
  const cancel = (): void => stop.abort();
  setWork({ ...words, share: null, cancel });
  try {
    let told = 0;
    const tell = (share: number): void => {
      if (share < told + LEAST_STEP && share < 1) return;
      told = share;
      setWork({ ...words, share, cancel });
    };
    return await run({ signal: stop.signal, tell });
  } finally {
    setWork(null);
  }
}
