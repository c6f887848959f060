/** Milliseconds in which nobody could read more than one of them. */
const READABLE = 100;

/** Shows of many values in a row one now and then, and the last when there has been none for a while. */
export function seldom<Value>(show: (value: Value) => void) {
  let shownAt = -Infinity;
  let waiting: { readonly value: Value; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  const end = (): void => {
    if (waiting !== null) clearTimeout(waiting.timer);
    waiting = null;
  };
  const showNow = (value: Value): void => {
    end();
    shownAt = performance.now();
    show(value);
  };
  return {
    tell(value: Value): void {
      end();
      const left = shownAt + READABLE - performance.now();
      if (left <= 0) showNow(value);
      else waiting = { value, timer: setTimeout(() => showNow(value), left) };
    },
    /** What has not been shown is not shown any more. */
    end,
  };
}
