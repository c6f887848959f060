/** The timeline: evidence over time as the other filters leave it, and the part of it that the filter by days shows. */
import { applyFilter } from '../../../core/analysis/apply-filter.ts';
import type { Filter } from '../../../core/analysis/filter.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import {
  countTimeline,
  daysOfEdges,
  edgesOfDays,
  timelineAxis,
  type EdgeRange,
  type TimelineAxis,
  type TimelineCounts,
} from '../../../core/analysis/timeline.ts';
import type { Action } from '../actions.ts';
import type { View } from '../view.ts';
import { filteredOf } from './filtered.ts';
import { memoised } from './memoised.ts';

export type { CalendarUnit } from '../../../core/analysis/calendar.ts';
export type { EdgeRange, TimelineAxis, TimelineBucket, TimelineSeriesKey } from '../../../core/analysis/timeline.ts';

/** The action that shows the days between two edges of the axis alone. */
export const showEdges = ({ axis }: Timeline, range: EdgeRange): Action => ({
  type: 'filter',
  change: daysOfEdges(axis, range),
});

export interface Timeline {
  readonly axis: TimelineAxis;
  readonly counts: TimelineCounts;
  /** The most evidence in one bucket, at least 1: the height of the drawing. */
  readonly most: number;
  /** What the filter by days shows; the whole axis where there is none. */
  readonly range: EdgeRange;
  readonly isFiltered: boolean;
  /** Dated evidence, all that the other filters leave and what the days leave of it. */
  readonly dated: number;
  readonly inRange: number;
}

const axisOf = memoised((index: GraphIndex) => timelineAxis(index));

const countsFor = memoised((index: GraphIndex, view: View, axis: TimelineAxis): TimelineCounts => {
  const { from, to } = view.filter;
  const unlimited: Filter = { ...view.filter, from: null, to: null };
  const filtered =
    from === null && to === null ? filteredOf(index, view) : withoutDays(index, JSON.stringify(unlimited));
  return countTimeline(filtered, axis, view.panels.timelineBy);
});

/** Keyed by what the filter says, so that a brush that moves counts only once. */
const withoutDays = memoised((index: GraphIndex, filter: string) => applyFilter(index, JSON.parse(filter) as Filter));

/** The timeline, or `null` where no evidence is dated. */
export const timelineOf = memoised((index: GraphIndex, view: View): Timeline | null => {
  const axis = axisOf(index);
  if (axis === null) return null;
  const counts = countsFor(index, view, axis);
  const { from, to } = view.filter;
  const dated = counts.totals.reduce((sum, count) => sum + count, 0);
  const isFiltered = from !== null || to !== null;
  return {
    axis,
    counts,
    most: Math.max(1, ...counts.totals),
    range: edgesOfDays(axis, from, to),
    isFiltered,
    dated,
    inRange: isFiltered ? filteredOf(index, view).evidenceCount : dated,
  };
});
