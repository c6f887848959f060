/** Bars over an axis of days, with two handles for the keyboard and any pointer, and a brush over all of it. */
import { useRef, type CSSProperties, type RefObject } from 'react';
import { useSlider, useSliderThumb } from 'react-aria/useSlider';
import { useFocusRing } from 'react-aria/useFocusRing';
import { useSliderState, type SliderState } from 'react-stately/useSliderState';
import { useStore } from '../../state/provider.tsx';
import { showEdges, type EdgeRange, type Timeline, type TimelineAxis } from '../../state/selectors/timeline.ts';
import { counted } from '../../state/wording.ts';
import { Bars } from './bars.tsx';
import { useBrush } from './use-brush.ts';
import { bucketInWords, tickWords } from './words.ts';

/** The handles' words are the page's own, below. */
const PLAIN = new Intl.NumberFormat('en');

export function Plot({ timeline }: { readonly timeline: Timeline }) {
  const store = useStore();
  const track = useRef<HTMLDivElement>(null);
  const { axis, range, most, counts } = timeline;
  const buckets = axis.buckets.length;
  const change = (next: EdgeRange): void => {
    if (next.from !== range.from || next.to !== range.to) store.dispatch(showEdges(timeline, next));
  };
  const sliderProps = {
    'aria-label': 'Days shown',
    minValue: 0,
    maxValue: buckets,
    step: 1,
    value: [range.from, range.to],
    onChange: ([from = 0, to = buckets]: number[]) => {
      // At least one bucket stays between the handles.
      if (from < to) change({ from, to });
    },
  };
  const state = useSliderState({ ...sliderProps, numberFormatter: PLAIN });
  const { groupProps } = useSlider(sliderProps, state, track);
  const { hovered, handlers } = useBrush(track, buckets, range, change);
  return (
    <div className="timeline-field" {...groupProps}>
      <p className="timeline-most">{counted(most, 'sentence')}</p>
      <div
        className="timeline-plot"
        ref={track}
        {...handlers}
        onPointerDownCapture={store.settle}
        onFocus={store.settle}
      >
        <Bars timeline={timeline} />
        <div className="timeline-window" style={place(range, buckets)} />
        <Handle end={0} state={state} track={track} timeline={timeline} />
        <Handle end={1} state={state} track={track} timeline={timeline} />
        {hovered !== null && (
          <p className="timeline-tip" aria-hidden="true" style={at((hovered + 0.5) / buckets)}>
            {capital(bucketInWords(axis.buckets[hovered]!, axis.unit))}: {counted(counts.totals[hovered]!, 'sentence')}
          </p>
        )}
      </div>
      <Ticks axis={axis} />
    </div>
  );
}

const capital = (words: string): string => words.replace(/^./, (letter) => letter.toUpperCase());
const percent = (share: number): string => `${100 * share}%`;
const at = (share: number): CSSProperties => ({ '--at': percent(share) }) as CSSProperties;
const place = ({ from, to }: EdgeRange, buckets: number): CSSProperties =>
  ({ '--from': percent(from / buckets), '--to': percent(1 - to / buckets) }) as CSSProperties;

interface HandleProps {
  readonly end: 0 | 1;
  readonly state: SliderState;
  readonly track: RefObject<HTMLElement | null>;
  readonly timeline: Timeline;
}

function Handle({ end, state, track, timeline }: HandleProps) {
  const input = useRef<HTMLInputElement>(null);
  const label = end === 0 ? 'First day shown' : 'Last day shown';
  const props = { index: end, trackRef: track, inputRef: input, 'aria-label': label };
  const { thumbProps, inputProps } = useSliderThumb(props, state);
  const { focusProps, isFocusVisible } = useFocusRing();
  const { axis, range, inRange, dated } = timeline;
  const bucket = axis.buckets[end === 0 ? range.from : range.to - 1]!;
  const words = `${bucketInWords(bucket, axis.unit)}; ${inRange} of ${counted(dated, 'dated sentence')} shown`;
  const { style: _, ...rest } = thumbProps;
  return (
    <div
      {...rest}
      className={`timeline-handle ${end === 0 ? 'first' : 'last'}`}
      data-focus-visible={isFocusVisible || undefined}
      style={at(state.getThumbPercent(end))}
    >
      <input {...inputProps} {...focusProps} ref={input} className="visually-hidden" aria-valuetext={words} />
    </div>
  );
}

/** Words along the axis: at most so many. */
const MOST_TICKS = 6;

function Ticks({ axis: { buckets, unit } }: { readonly axis: TimelineAxis }) {
  const every = Math.ceil(buckets.length / MOST_TICKS);
  const marked = [...buckets.keys()].filter((i) => i % every === 0 && i <= buckets.length * 0.92);
  const ticks = marked.map((i, nth) => {
    const before = buckets[marked[nth - 1] ?? -1]?.first?.slice(0, 4) ?? null;
    return { words: tickWords(buckets[i]!, unit, before), share: i / buckets.length };
  });
  return (
    <ol className="timeline-ticks" aria-hidden="true">
      {ticks.map(({ words, share }) => (
        <li key={share} style={at(share)}>
          {words}
        </li>
      ))}
    </ol>
  );
}
