import type { Working } from '../../state/corpus/corpus.ts';
import { Button } from '../common/button.tsx';
import '../common/work.css';

interface WorkProgressProps {
  readonly working: Working;
  readonly stop: () => void;
}

const STAGES = {
  files: 'Opening files',
  models: 'Fetching what reading needs',
  articles: 'Reading articles',
  graph: 'Putting the graph together',
} as const;

/** How far the work is, of all; what is being read; how long it will take; and the way to call it off. */
export function WorkProgress({ working: { progress, secondsLeft, stopping }, stop }: WorkProgressProps) {
  const stage = progress === null ? 'Beginning' : STAGES[progress.stage];
  const isCounted = progress?.stage === 'files' || progress?.stage === 'articles';
  return (
    <div className="work">
      <p className="work-line">
        <span>{stopping ? 'Stopping' : stage} …</span>
        {isCounted && (
          <span className="work-count">
            {progress.done} of {progress.total}
            {secondsLeft !== null && ` · ${timeInWords(secondsLeft)} left`}
          </span>
        )}
      </p>
      <progress
        className="work-bar"
        aria-label={stage}
        {...(progress !== null && shareOf(progress) !== null && { value: shareOf(progress)!, max: 1 })}
      />
      <p className="work-name truncate foreign quiet">{progress?.name ?? '\u00a0'}</p>
      <Button small look="outlined" isDisabled={stopping} onPress={stop}>
        Cancel
      </Button>
    </div>
  );
}

/** `null` where it can't be told. */
function shareOf({ stage, share, done, total }: NonNullable<Working['progress']>): number | null {
  if (stage === 'articles') return share;
  return stage === 'graph' || total === 0 ? null : done / total;
}

/** "about 20 seconds", in steps that do not flicker. */
function timeInWords(seconds: number): string {
  if (seconds > 90) return `about ${Math.round(seconds / 60)} minutes`;
  if (seconds > 10) return `about ${Math.ceil(seconds / 10) * 10} seconds`;
  return 'a few seconds';
}
