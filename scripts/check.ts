/** `npm run check`: everything that must hold before a change lands. `--no-tests` leaves the tests to whoever ran them already. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initialScriptBytes } from './check/bundle-size.ts';
import { runSteps, runTool, type Outcome, type Step } from './check/steps.ts';

/** Bytes after gzip. */
const SCRIPT_BUDGET = 150_000;

const folder = mkdtempSync(join(tmpdir(), 'relata-check-'));
const steps: Step[] = [
  { name: 'types of core', run: () => runTool(['tsc', '-p', 'core']) },
  { name: 'types', run: () => runTool(['tsc', '-p', '.']) },
  { name: 'lint and import rules', run: () => runTool(['eslint', '--max-warnings', '0', '.']) },
  { name: 'format', run: () => runTool(['prettier', '--check', '.']) },
  { name: 'unused code', run: () => runTool(['knip']) },
  { name: 'tests', run: () => runTool(['tsx', 'scripts/test.ts']) },
  { name: 'two builds, same bytes', run: buildTwice },
  { name: 'production build within its budget', run: buildWithinBudget },
];
try {
  process.exitCode = runSteps(steps.filter(({ name }) => name !== 'tests' || !process.argv.includes('--no-tests')));
} finally {
  rmSync(folder, { recursive: true });
}

/** The graph of the shipped articles, made in two places on earth. */
function buildTwice(): Outcome {
  const places = [
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Adak', LANG: 'C', LC_ALL: 'C' },
  ];
  const outs = places.map((_, index) => join(folder, `graph-${index}.json`));
  const runs = places.map((env, index) =>
    runTool(['tsx', 'scripts/graph.js', '--no-cache', '--threads', String(index + 1), '--out', outs[index]!], env),
  );
  const failed = runs.find(({ passed }) => !passed);
  if (failed !== undefined) return failed;
  const [first, second] = outs.map((path) => readFileSync(path));
  return first!.equals(second!)
    ? { passed: true, remark: `${first!.length} bytes` }
    : { passed: false, output: 'The two documents differ.' };
}

function buildWithinBudget(): Outcome {
  const built = runTool(['vite', 'build', '--manifest', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn']);
  if (!built.passed) return built;
  const bytes = initialScriptBytes(folder);
  const remark = `${(bytes / 1000).toFixed(0)} kB of script before the first paint, of ${SCRIPT_BUDGET / 1000} (gzip)`;
  return { passed: bytes < SCRIPT_BUDGET, remark };
}
