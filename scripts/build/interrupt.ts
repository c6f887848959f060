export interface Interrupt {
  /** Whether somebody asked to stop. */
  readonly requested: () => boolean;
  /** From here on an interrupt ends the process at once. */
  readonly release: () => void;
}

/** Ctrl+C, taken as a wish to stop between two steps. A second one ends the process at once: nothing half-written is ever read. */
export function createInterrupt(): Interrupt {
  let asked = false;
  const note = () => {
    asked = true;
    release();
  };
  const release = () => void process.off('SIGINT', note).off('SIGTERM', note);
  process.on('SIGINT', note).on('SIGTERM', note);
  return { requested: () => asked, release };
}
