import { applyFilter, type FilteredGraph } from '../../../core/analysis/apply-filter.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { Filter } from '../../../core/analysis/filter.ts';
import type { View } from '../view.ts';
import { memoised } from './memoised.ts';

const filteredBy = memoised((index: GraphIndex, filter: Filter): FilteredGraph => applyFilter(index, filter));

/** What the view's filter leaves of the graph. */
export const filteredOf = (index: GraphIndex, view: View): FilteredGraph => filteredBy(index, view.filter);
