/** A view as a link and back. A link says which graph it was made on, and never breaks the page, whatever stands in it. */
import { fingerprint, fingerprintInPieces } from '../../core/analysis/fingerprint.ts';
import type { GraphIndex } from '../../core/analysis/graph-index.ts';
import { Unreadable } from './link-field.ts';
import { LINK_FIELDS } from './link-fields.ts';
import { References } from './link-references.ts';
import { splitHash } from './link-text.ts';
import type { OpeningView } from './store.ts';
import { INITIAL_VIEW, type View } from './view.ts';

const GRAPH_KEY = 'graph';

/** Links that are longer are cut off by some programs which pass them on; such a view is passed on as a file. */
export const LONGEST_LINK = 8000;

/** Reckons what links of a graph need; of a large one it takes a while, with pauses for the page. */
export const prepareLinks = (index: GraphIndex): Promise<void> =>
  fingerprintInPieces(index, () => new Promise((resolve) => setTimeout(resolve)));

/** The view as a link's hash without its `#`; empty for a view in which nothing was chosen. */
export function writeLink(view: View, index: GraphIndex): string {
  const parts = LINK_FIELDS.flatMap(({ key, write }) => {
    const value = write(view, index);
    return value === null ? [] : [`${key}=${value}`];
  });
  return parts.length === 0 ? '' : [...parts, `${GRAPH_KEY}=${fingerprint(index)}`].join('&');
}

/**
 * The view that a link asks for, and what the user should know about it: parts that make no sense or that this graph doesn't
 * hold. Panels and theme stay as they are in `surroundings` unless the link says otherwise.
 * @param built the graph before the user corrected it: a link may be as old as that
 */
export function openLink(
  hash: string,
  index: GraphIndex,
  surroundings: View = INITIAL_VIEW,
  built: GraphIndex = index,
): OpeningView {
  const values = new Map(splitHash(hash));
  const { panels, theme } = surroundings;
  const references = new References(index);
  let view: View = { ...INITIAL_VIEW, panels, theme };
  const garbled: string[] = [];
  for (const { key, read } of LINK_FIELDS) {
    const value = values.get(key);
    if (value === undefined) continue;
    try {
      view = read(value, view, references);
    } catch (error) {
      if (!(error instanceof Unreadable || error instanceof URIError)) throw error;
      garbled.push(key);
    }
  }
  const known = new Set([GRAPH_KEY, ...LINK_FIELDS.map(({ key }) => key)]);
  garbled.push(...[...values.keys()].filter((key) => !known.has(key)));
  const notices = [...references.notices, ...garbledNotice(garbled)];
  const graph = values.get(GRAPH_KEY);
  const isKnown = graph === undefined || [index, built].some((edition) => graph === fingerprint(edition));
  if (!isKnown) notices.unshift(OTHER_GRAPH);
  return { view, notices };
}

const OTHER_GRAPH =
  'This link was made on another graph, or on another version of this one: what it shows here may differ.';

function garbledNotice(keys: readonly string[]): readonly string[] {
  if (keys.length === 0) return [];
  const shown = keys.slice(0, 3).map((key) => `"${key.slice(0, 30)}"`);
  return [`A part of the link could not be read and was left out: ${shown.join(', ')}${keys.length > 3 ? ' …' : ''}.`];
}
