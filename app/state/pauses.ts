/** Milliseconds of work at a time. */
const SLICE = 12;

/** A pause for long work: none until it has gone on for a while, then one in which the page does what waits. */
export function pauses(): () => Promise<void> | undefined {
  let until = performance.now() + SLICE;
  return () => {
    if (performance.now() < until) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        until = performance.now() + SLICE;
        resolve();
      });
    });
  };
}
