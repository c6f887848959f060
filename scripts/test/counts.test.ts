import { expect, test } from 'vitest';
import { countBrowserTests, countUnitTests, sumCounts, wordCounts } from './counts.ts';

test('the counts of both runners are summed up in one line', () => {
  const unit = countUnitTests({
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    success: false,
  });
  const browser = countBrowserTests({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0, duration: 9 } });
  expect(wordCounts(sumCounts([unit, browser]))).toBe('11 passed, 1 failed, 2 skipped');
  expect(wordCounts(browser)).toBe('4 passed, 0 failed');
});

test('a runner that died is a failure', () => {
  expect(wordCounts(sumCounts([countUnitTests(undefined), countBrowserTests({})]))).toBe('0 passed, 2 failed');
});
