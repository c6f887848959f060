/** Corrections kept in this browser, as the text of a curation file. */
import { fingerprint } from '../../../core/analysis/fingerprint.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { OWN } from '../corpus/address.ts';
import { LAST_AT, PREFIX } from './kept.ts';

/** A graph as it was opened, and where from. */
export interface Opened {
  readonly where: string;
  readonly built: GraphIndex;
}

export interface KeptCorrections {
  /** A curation file; empty where nothing is kept. */
  readonly text: string;
  /** Made on what was there before under the same address or name, when that was another graph. */
  readonly isOfEarlier: boolean;
}

const NONE: KeptCorrections = { text: '', isOfEarlier: false };

/** The user's own articles are the same corpus as they come and go; any other graph is known by what it holds. */
const keyOf = ({ where, built }: Opened): string => PREFIX + (where === OWN ? OWN : fingerprint(built));

/** What is kept for a graph, or else for the version of it that was corrected last. */
export function keptCorrections(graph: Opened): KeptCorrections {
  try {
    const key = keyOf(graph);
    const text = localStorage.getItem(key);
    if (text !== null) return { text, isOfEarlier: false };
    const earlier = localStorage.getItem(LAST_AT + graph.where);
    if (earlier === null || earlier === key) return NONE;
    return { text: localStorage.getItem(earlier) ?? '', isOfEarlier: true };
  } catch {
    return NONE;
  }
}

/** By key: lines that this version of the page can't read. They stay as they are. */
const unreadable = new Map<string, string>();

/** What is kept for a graph holds these lines too, whatever else changes. */
export const leaveUnread = (graph: Opened, lines: readonly string[]): void =>
  void unreadable.set(keyOf(graph), lines.map((line) => `${line}\n`).join(''));

/** @returns whether the browser has kept it */
export function keepCorrections(graph: Opened, text: string): boolean {
  try {
    const key = keyOf(graph);
    const whole = text + (unreadable.get(key) ?? '');
    if (whole === '') localStorage.removeItem(key);
    else localStorage.setItem(key, whole);
    localStorage.setItem(LAST_AT + graph.where, key);
    return true;
  } catch {
    return false;
  }
}
