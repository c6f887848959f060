/** Evidence over time: how much there is by day, week or month, and the range of days that is shown. */
import { useDerivedLater, useStore, useViewPart } from '../../state/provider.tsx';
import { timelineOf, type Timeline } from '../../state/selectors/timeline.ts';
import { counted, dayInWords } from '../../state/wording.ts';
import { Button } from '../common/button.tsx';
import { Segments } from '../common/segments.tsx';
import { SeriesSample } from './bars.tsx';
import { Plot } from './plot.tsx';
import { seriesInWords } from './words.ts';
import './timeline.css';

const STACKS = [
  { value: 'class', label: 'Kind' },
  { value: 'modality', label: 'How it is reported' },
] as const;

export default function TimelinePanel() {
  const timeline = useDerivedLater(timelineOf);
  if (timeline === null) return <p className="table-empty">No sentence of this graph has a date.</p>;
  return (
    <div className="timeline">
      <Head timeline={timeline} />
      <Plot timeline={timeline} />
      <Key timeline={timeline} />
    </div>
  );
}

function Head({ timeline }: { readonly timeline: Timeline }) {
  const store = useStore();
  const filter = useViewPart((view) => view.filter);
  const panels = useViewPart((view) => view.panels);
  return (
    <div className="timeline-head">
      <p className="timeline-words">
        {rangeInWords(timeline, filter.from, filter.to)}
        {timeline.isFiltered && (
          <Button
            small
            look="outlined"
            onPress={() => store.dispatch({ type: 'clear-filter', fields: ['from', 'to'] })}
          >
            All days
          </Button>
        )}
      </p>
      <Segments
        label="Stacked by"
        options={STACKS}
        value={panels.timelineBy}
        onChange={(timelineBy) => store.dispatch({ type: 'panels', change: { timelineBy } })}
      />
    </div>
  );
}

function rangeInWords({ axis, dated, inRange }: Timeline, from: string | null, to: string | null): string {
  const each = `by ${axis.unit}`;
  if (from === null && to === null) return `${counted(dated, 'sentence')} ${each}`;
  const days =
    from !== null && to !== null
      ? from === to
        ? dayInWords(from)
        : `${dayInWords(from)} to ${dayInWords(to)}`
      : from !== null
        ? `since ${dayInWords(from)}`
        : `until ${dayInWords(to!)}`;
  return `${inRange} of ${counted(dated, 'sentence')} ${each}: ${days}`;
}

function Key({ timeline: { counts, isFiltered } }: { readonly timeline: Timeline }) {
  const sum = (column: Int32Array): number => column.reduce((all, count) => all + count, 0);
  return (
    <div className="timeline-foot">
      <ul className="timeline-key" aria-label="What the bars are made of">
        {counts.series.map(({ key, counts: column }) => (
          <li key={key}>
            <SeriesSample of={key} />
            {seriesInWords(key)} · {counted(sum(column), 'sentence')}
          </li>
        ))}
      </ul>
      {counts.undated > 0 && (
        <p>
          {counted(counts.undated, 'sentence has', 'sentences have')} no date
          {isFiltered && ` and ${counts.undated === 1 ? 'is' : 'are'} left out while days are chosen`}.
        </p>
      )}
    </div>
  );
}
