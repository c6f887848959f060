/** Corrections kept in this browser, as the text of a curation file. */
import { fingerprint } from '../../../core/analysis/fingerprint.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { OWN } from '../corpus/address.ts';
import { PREFIX } from './kept.ts';

/** A graph as it was opened, and where from. */
export interface Opened {
  readonly where: string;
  readonly built: GraphIndex;
}

/** The user's own articles are the same corpus as they come and go; any other graph is known by what it holds. */
const keyOf = ({ where, built }: Opened): string => PREFIX + (where === OWN ? OWN : fingerprint(built));

/** The curation file that is kept for a graph; empty where there is none. */
export function keptCorrections(graph: Opened): string {
  try {
    return localStorage.getItem(keyOf(graph)) ?? '';
  } catch {
    return '';
  }
}

/** @returns whether the browser has kept it */
export function keepCorrections(graph: Opened, text: string): boolean {
  try {
    if (text === '') localStorage.removeItem(keyOf(graph));
    else localStorage.setItem(keyOf(graph), text);
    return true;
  } catch {
    return false;
  }
}
