/** How many tests passed, from the runners' own reports. */
import * as v from 'valibot';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const UnitReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});
const BrowserReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

/** A runner that left no report counts as one failure. */
const NO_REPORT: Counts = { passed: 0, failed: 1, skipped: 0 };

/** @param report what Vitest's JSON reporter wrote */
export function countUnitTests(report: unknown): Counts {
  if (!v.is(UnitReport, report)) return NO_REPORT;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** @param report what Playwright's JSON reporter wrote */
export function countBrowserTests(report: unknown): Counts {
  if (!v.is(BrowserReport, report)) return NO_REPORT;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

export function sumCounts(all: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number) => all.map(of).reduce((total, number) => total + number, 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
  };
}

/** `12 passed, 0 failed`, with those skipped if there are any. */
export function wordCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
