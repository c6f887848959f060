/** Milliseconds after which nobody waits for a frame any longer: a tab that is out of sight has none. */
const LONGEST_WAIT = 1000;

/** When what is rendered now stands on the screen: in the second frame from now the first does. */
export const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    setTimeout(resolve, LONGEST_WAIT);
  });
