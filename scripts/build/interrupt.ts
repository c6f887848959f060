export interface Interrupt {
  /** Whether somebody asked to stop. */
  readonly requested: () => boolean;
  /** From here on an interrupt ends the process at once. */
  readonly release: () => void;
}

/** One press of keys may come several times: from the terminal, and from the programs that this one was started by. */
const ONE_PRESS = 1000;

/** Ctrl+C, taken as a wish to stop between two steps. A second one ends the process at once: nothing half-written is ever read. */
export function createInterrupt(): Interrupt {
  let asked: number | undefined;
  const note = (signal: NodeJS.Signals) => {
    const now = performance.now();
    asked ??= now;
    if (now - asked < ONE_PRESS) return;
    release();
    process.kill(process.pid, signal);
  };
  const release = () => void process.off('SIGINT', note).off('SIGTERM', note);
  process.on('SIGINT', note).on('SIGTERM', note);
  return { requested: () => asked !== undefined, release };
}
