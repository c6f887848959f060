/** What is kept of a view: its link, the graph's title, and a name to begin with. */
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { writeLink } from '../link.ts';
import type { View } from '../view.ts';
import { memoised } from './memoised.ts';
import { statusOf } from './status.ts';

export const titleAndLink = memoised((index: GraphIndex, view: View) => ({
  title: index.graph.title,
  link: writeLink(view, index),
}));

const LONGEST_NAME = 80;

/** "Only persons, at least 3 sentences": what the filters say, or that there are none. */
export function suggestedName(index: GraphIndex, view: View): string {
  const words = statusOf(index, view).filters.map(({ text }) => text);
  const name = words.length === 0 ? 'Everything' : words.join(', ');
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 2)} …`;
}
