/**
 * Where the user's own articles come in. It is there from the first moment and knows next to nothing; what reads and shows them
 * is fetched when something comes in.
 */
import type { Arrival } from '../../workers/corpus/messages.ts';

export interface Door {
  /** Whether anything of it is wanted yet. */
  readonly used: boolean;
  /** Whether the list of articles is open. */
  readonly open: boolean;
  /** Files that have come in and wait to be taken. */
  readonly waiting: readonly Arrival[];
  /** So many articles are kept from an earlier visit, and have been neither opened nor declined in this one. */
  readonly offered: number;
}

const KEY = 'relata.articles';

/** What the browser remembers of an earlier visit; the articles themselves lie elsewhere. */
export function rememberedArticles(): number {
  try {
    return Number(localStorage.getItem(KEY)) || 0;
  } catch {
    return 0;
  }
}

export function rememberArticles(count: number): void {
  try {
    if (count === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(count));
  } catch {
    // Then they are not offered; the list still finds them.
  }
}

const offered = rememberedArticles();
let door: Door = { used: offered > 0, open: false, waiting: [], offered };
const listeners = new Set<() => void>();

export const getDoor = (): Door => door;

export function watchDoor(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function setDoor(change: Partial<Door>): void {
  door = { ...door, ...change, used: true };
  for (const listener of [...listeners]) listener();
}
