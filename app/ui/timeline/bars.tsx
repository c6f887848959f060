/** The timeline's bars, and the samples of its key. A class differs in hatching as well as in hue, as lines do in dash and width. */
import type { Timeline, TimelineSeriesKey } from '../../state/selectors/timeline.ts';

const slug = (key: TimelineSeriesKey): string => key.replace(' ', '-');

/** Percent of a bucket's width that its bar takes. */
const BAR = 0.84;

export function Bars({ timeline: { axis, counts, most, range } }: { readonly timeline: Timeline }) {
  const width = 100 / axis.buckets.length;
  return (
    <svg className="timeline-bars" aria-hidden="true" focusable="false">
      <Hatchings />
      {axis.buckets.map((bucket, i) => {
        let below = 0;
        return (
          <g key={bucket.last ?? 'later'} className={i < range.from || i >= range.to ? 'out' : undefined}>
            {counts.series.map(({ key, counts: column }) => {
              const count = column[i]!;
              if (count === 0) return null;
              below += count;
              return (
                <rect
                  key={key}
                  className={`bar bar-${slug(key)}`}
                  x={`${(i + (1 - BAR) / 2) * width}%`}
                  width={`${BAR * width}%`}
                  y={`${100 - (100 * below) / most}%`}
                  height={`${(100 * count) / most}%`}
                />
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

export function SeriesSample({ of }: { readonly of: TimelineSeriesKey }) {
  return (
    <svg className="timeline-sample" width={14} height={14} aria-hidden="true" focusable="false">
      <rect className={`bar bar-${slug(of)}`} x={1} y={1} width={12} height={12} />
    </svg>
  );
}

function Hatchings() {
  return (
    <defs>
      <pattern id="hatch-thin" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch-conflict" d="M2.5 0V5" strokeWidth={1.4} />
      </pattern>
      <pattern id="hatch-thick" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch-conflict" d="M2.5 0V5" strokeWidth={3.6} />
      </pattern>
      <pattern id="hatch-cross" width={6} height={6} patternUnits="userSpaceOnUse">
        <path className="hatch-ink" d="M0 0 6 6M6 0 0 6" strokeWidth={1.2} />
      </pattern>
      <pattern id="dots" width={5} height={5} patternUnits="userSpaceOnUse">
        <circle className="dot-co-mention" cx={2.5} cy={2.5} r={1} />
      </pattern>
    </defs>
  );
}
