/** Steps of a check: each runs, takes its time, and passes or fails with what it has to say. */
import { spawnSync } from 'node:child_process';
import { count } from '../terminal/summary.ts';

export interface Outcome {
  readonly passed: boolean;
  /** A few words for the table. */
  readonly remark?: string;
  /** Shown when the step failed. */
  readonly output?: string;
}

export interface Step {
  readonly name: string;
  readonly run: () => Outcome;
}

interface Done extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

/** Runs a program of this project's packages, output captured. */
export function runTool(args: readonly string[], env: NodeJS.ProcessEnv = {}): Outcome {
  const { status, stdout, stderr, error } = spawnSync('npx', ['--no-install', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { passed: status === 0, output: `${stdout}${stderr}${error?.message ?? ''}`.trim() };
}

/** Runs all steps, also after one has failed, and prints a table. @returns the exit code */
export function runSteps(steps: readonly Step[]): number {
  const results = steps.map(runStep);
  const width = Math.max(...results.map(({ name }) => name.length));
  process.stdout.write('\n');
  for (const { name, passed, seconds, remark = '' } of results) {
    const time = `${seconds.toFixed(1)} s`.padStart(8);
    process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(width)} ${time}  ${remark}`.trimEnd() + '\n');
  }
  const failed = results.filter(({ passed }) => !passed).length;
  process.stdout.write(failed === 0 ? '\nAll checks passed.\n' : `\n${count(failed, 'check')} failed.\n`);
  return failed === 0 ? 0 : 1;
}

function runStep({ name, run }: Step): Done {
  process.stdout.write(`… ${name}\n`);
  const started = performance.now();
  const outcome = run();
  if (!outcome.passed && outcome.output) process.stdout.write(`${outcome.output}\n`);
  return { ...outcome, name, seconds: (performance.now() - started) / 1000 };
}
