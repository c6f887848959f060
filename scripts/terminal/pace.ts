/** How fast something goes, and how long it will take: over the last half minute, since what comes first may come from a cache. */
const WINDOW = 30_000;

export interface Pace {
  /** "6.2 a second, 2 min left"; nothing while there is too little to tell. */
  readonly tell: (done: number, share: number) => string;
}

/** @param now milliseconds */
export function createPace(now: () => number = () => performance.now()): Pace {
  const samples: { time: number; done: number; share: number }[] = [];
  return {
    tell(done, share) {
      const time = now();
      samples.push({ time, done, share });
      while (samples.length > 2 && time - samples[1]!.time > WINDOW) samples.shift();
      const { time: since, done: before, share: shareBefore } = samples[0]!;
      const seconds = (time - since) / 1000;
      if (seconds < 1 || done === before) return '';
      const rate = (done - before) / seconds;
      const told = `${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)} a second`;
      const left = share > shareBefore ? ((1 - share) * seconds) / (share - shareBefore) : undefined;
      return left === undefined || share === 1 ? told : `${told}, ${duration(left)} left`;
    },
  };
}

/** "40 s", "3 min", "2 h 10 min" */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
