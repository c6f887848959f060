import type { CorpusProgress } from '../../workers/corpus/messages.ts';

/** Earlier than this, in milliseconds, nothing can be said. */
const SOON = 1500;

export interface Clock {
  /** Seconds until the articles are read, as far as that can be told. */
  left(progress: CorpusProgress): number | null;
}

/** Reckons with the text that is read in a second, over the whole time so far. */
export function beginClock(now: () => number = () => performance.now()): Clock {
  let began: number | null = null;
  return {
    left({ stage, share }) {
      if (stage !== 'articles') return null;
      began ??= now();
      const passed = now() - began;
      return passed < SOON || share === 0 ? null : Math.ceil(((passed / share) * (1 - share)) / 1000);
    },
  };
}
