import { useDerivedLater } from '../../state/provider.tsx';
import { timelineOf } from '../../state/selectors/timeline.ts';

/** Bars of the tab's small drawing. */
const BARS = 14;
const HEIGHT = 14;
const STEP = 3;

/** The timeline in the size of a word. */
export function Sparkline() {
  const timeline = useDerivedLater(timelineOf);
  if (timeline === null) return null;
  const { totals } = timeline.counts;
  const per = Math.ceil(totals.length / BARS);
  const sums = Array.from({ length: Math.ceil(totals.length / per) }, (_, i) =>
    totals.subarray(i * per, (i + 1) * per).reduce((all, count) => all + count, 0),
  );
  const most = Math.max(1, ...sums);
  return (
    <svg width={sums.length * STEP} height={HEIGHT} aria-hidden="true" focusable="false" fill="currentColor">
      {sums.map((sum, i) => {
        const height = sum === 0 ? 1 : Math.max(2, Math.round((HEIGHT * sum) / most));
        return <rect key={i} x={i * STEP} y={HEIGHT - height} width={STEP - 1} height={height} />;
      })}
    </svg>
  );
}
