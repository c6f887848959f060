/** `npm test`: unit tests, then browser tests in a Chromium that is found or fetched, and one line that sums both up. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, HOW_TO_GET_A_BROWSER } from './browser.ts';
import { countBrowserTests, countUnitTests, sumCounts, wordCounts, type Counts } from './test/counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'relata-tests-'));
try {
  process.exitCode = main();
} finally {
  rmSync(folder, { recursive: true });
}

/** @returns the exit code: 0 only if every test ran and passed */
function main(): number {
  const unitReport = join(folder, 'unit.json');
  const unitCode = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]);
  const counts: Counts[] = [countUnitTests(readJson(unitReport))];

  const browser = ensureBrowser();
  let browserCode = 1;
  if (browser === undefined) process.stderr.write(`${HOW_TO_GET_A_BROWSER}\n`);
  else {
    const report = join(folder, 'browser.json');
    browserCode = run('playwright', ['test', '--reporter=list,json'], {
      RELATA_BROWSER: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    counts.push(countBrowserTests(readJson(report)));
  }
  const total = sumCounts(counts);
  process.stdout.write(`\n${browser === undefined ? 'The browser tests did not run.\n' : ''}${wordCounts(total)}\n`);
  return unitCode === 0 && browserCode === 0 && total.failed === 0 ? 0 : 1;
}

function run(tool: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const { status } = spawnSync('npx', ['--no-install', tool, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

/** A report, or nothing if the runner died before it wrote one. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
