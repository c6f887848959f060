/** Evidence over time: an axis that the whole graph gives, so that it stays while filters change, and the counts over it. */
import { MODALITIES, RELATION_CLASSES, RELATION_TYPES, relationDefinition } from '../model/ontology.ts';
import type { Modality, RelationClass } from '../model/ontology.ts';
import type { FilteredGraph } from './apply-filter.ts';
import { CALENDAR_UNITS, isoOfSerial, nextUnit, serialOfDay, serialOfIso, startOfUnit } from './calendar.ts';
import type { CalendarUnit } from './calendar.ts';
import type { GraphIndex } from './graph-index.ts';

/** A stretch of days, both included. The stretch before the axis has no first day, the one after it no last. */
export interface TimelineBucket {
  readonly first: string | null;
  readonly last: string | null;
}

export interface TimelineAxis {
  readonly unit: CalendarUnit;
  /** Without gaps, earliest first. */
  readonly buckets: readonly TimelineBucket[];
  /** Over evidence: the bucket of its day, or -1 for what is undated. */
  readonly evidenceBucket: Int32Array;
}

/** What bars are stacked by. Co-mentions have no modality: `none`. */
export type TimelineStack = 'class' | 'modality';
export type TimelineSeriesKey = RelationClass | Modality | 'none';

export interface TimelineSeries {
  readonly key: TimelineSeriesKey;
  /** Over buckets: pieces of evidence. */
  readonly counts: Int32Array;
}

export interface TimelineCounts {
  /** Only those that have any evidence, in the ontology's order. */
  readonly series: readonly TimelineSeries[];
  /** Over buckets. */
  readonly totals: Int32Array;
  readonly undated: number;
}

/** Bars that can still be told apart. */
const MOST_BUCKETS = 120;
/** This share of the dated evidence, at either end, may lie off the axis where it is far from the rest. */
const STRAYS = 0.01;

/** The axis of a graph, or `null` where no evidence is dated. */
export function timelineAxis(index: GraphIndex): TimelineAxis | null {
  const days = index.evidenceDay.filter((day) => day > 0).sort();
  if (days.length === 0) return null;
  const [first, last] = extent(days);
  const unit =
    CALENDAR_UNITS.find((candidate) => bucketStarts(first, last, candidate).length <= MOST_BUCKETS) ?? 'year';
  const starts = bucketStarts(first, last, unit);
  const end = nextUnit(starts.at(-1)!, unit);
  const earlier = serialOfDay(days[0]!) < starts[0]!;
  const later = serialOfDay(days.at(-1)!) >= end;
  const buckets: TimelineBucket[] = starts.map((start, i) => ({
    first: isoOfSerial(start),
    last: isoOfSerial((starts[i + 1] ?? end) - 1),
  }));
  if (earlier) buckets.unshift({ first: null, last: isoOfSerial(starts[0]! - 1) });
  if (later) buckets.push({ first: isoOfSerial(end), last: null });
  const edges = [...(earlier ? [-Infinity] : []), ...starts, ...(later ? [end] : [])];
  return { unit, buckets, evidenceBucket: bucketsOf(index.evidenceDay, edges) };
}

/** Over evidence, by its day. There are few days, and a day's bucket is found slowly. */
function bucketsOf(evidenceDay: Int32Array, edges: readonly number[]): Int32Array {
  const known = new Map<number, number>([[0, -1]]);
  const buckets = new Int32Array(evidenceDay.length);
  for (let i = 0; i < evidenceDay.length; i++) {
    const day = evidenceDay[i]!;
    let bucket = known.get(day);
    if (bucket === undefined) known.set(day, (bucket = lastAtMost(edges, serialOfDay(day))));
    buckets[i] = bucket;
  }
  return buckets;
}

/** First and last day of the axis: all but a few strays far from the rest, which would leave no room for it. */
function extent(days: Int32Array): readonly [number, number] {
  const strays = Math.floor(days.length * STRAYS);
  const from = serialOfDay(days[strays]!);
  const to = serialOfDay(days[days.length - 1 - strays]!);
  const margin = Math.max(7, (to - from) / 4);
  const first = days.find((day) => serialOfDay(day) >= from - margin)!;
  const last = days.findLast((day) => serialOfDay(day) <= to + margin)!;
  return [serialOfDay(first), serialOfDay(last)];
}

function bucketStarts(first: number, last: number, unit: CalendarUnit): readonly number[] {
  const starts: number[] = [];
  const tooMany = unit === 'year' ? Infinity : MOST_BUCKETS;
  for (let start = startOfUnit(first, unit); start <= last && starts.length <= tooMany; start = nextUnit(start, unit))
    starts.push(start);
  return starts;
}

function lastAtMost(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (edges[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

const SERIES: Record<TimelineStack, readonly TimelineSeriesKey[]> = {
  class: RELATION_CLASSES,
  modality: [...MODALITIES, 'none'],
};

/** Counts the evidence that a filter leaves by bucket and by class or modality. */
export function countTimeline(filtered: FilteredGraph, axis: TimelineAxis, by: TimelineStack): TimelineCounts {
  const { index, evidenceShown } = filtered;
  const keys = SERIES[by];
  const counts = keys.map(() => new Int32Array(axis.buckets.length));
  const totals = new Int32Array(axis.buckets.length);
  const classOfType = RELATION_TYPES.map((type) => keys.indexOf(relationDefinition(type).class));
  let undated = 0;
  for (let relation = 0; relation < index.relationType.length; relation++) {
    for (let i = index.evidenceStart[relation]!; i < index.evidenceStart[relation + 1]!; i++) {
      if (evidenceShown[i] === 0) continue;
      const bucket = axis.evidenceBucket[i]!;
      if (bucket < 0) {
        undated++;
        continue;
      }
      const modality = Math.min(index.evidenceModality[i]!, MODALITIES.length);
      counts[by === 'class' ? classOfType[index.relationType[relation]!]! : modality]![bucket]!++;
      totals[bucket]!++;
    }
  }
  const series = keys.map((key, i) => ({ key, counts: counts[i]! })).filter((one) => one.counts.some(Boolean));
  return { series, totals, undated };
}

/** Edges between buckets, from 0 to their number: the range of a filter by days reaches from one to a later one. */
export interface EdgeRange {
  readonly from: number;
  readonly to: number;
}

/** The buckets that two days reach into; a day that is `null` or no day leaves its side open. */
export function edgesOfDays({ buckets }: TimelineAxis, from: string | null, to: string | null): EdgeRange {
  const isDay = (day: string | null): day is string => day !== null && serialOfIso(day) !== null;
  const first = isDay(from) ? buckets.findIndex(({ last }) => last === null || last >= from) : 0;
  const last = isDay(to)
    ? buckets.findLastIndex(({ first: start }) => start === null || start <= to)
    : buckets.length - 1;
  const start = first === -1 ? buckets.length - 1 : first;
  return { from: start, to: Math.max(start, last) + 1 };
}

/** The days between two edges; the whole axis leaves both sides open. */
export function daysOfEdges({ buckets }: TimelineAxis, { from, to }: EdgeRange) {
  return {
    from: from <= 0 ? null : buckets[from]!.first,
    to: to >= buckets.length ? null : buckets[to - 1]!.last,
  };
}
