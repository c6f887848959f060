import { describeProblem, type Problem } from '../../core/model/result.ts';

export interface ProblemTeller {
  readonly problem: (word: string, problem: Problem) => void;
  /** Tells what is no problem, but should be looked at. */
  readonly remark: (remark: Problem) => void;
  /** How many problems there were, told or not. */
  readonly told: () => number;
  /** Says of which files more is wrong than was told. */
  readonly finish: () => void;
}

/** A table may have something wrong in each of its rows: so many of one file are told. */
const MOST_OF_ONE_FILE = 20;

/** @param write gets lines for a person */
export function createProblemTeller(write: (line: string) => void): ProblemTeller {
  const countOf = new Map<string, number>();
  let told = 0;
  return {
    problem(word, problem) {
      const number = (countOf.get(problem.where) ?? 0) + 1;
      countOf.set(problem.where, number);
      told++;
      if (number <= MOST_OF_ONE_FILE) write(`${word}: ${describeProblem(problem)}`);
    },
    remark: (remark) => write(`Note: ${describeProblem(remark)}`),
    told: () => told,
    finish() {
      for (const [where, number] of countOf) {
        if (number > MOST_OF_ONE_FILE) write(`${where}: ${number - MOST_OF_ONE_FILE} more problems of this kind.`);
      }
      countOf.clear();
    },
  };
}

/** Tells why nothing was written. @returns the exit code */
export function fail(message: string, code = 1): number {
  process.stderr.write(`${message}${code === 2 ? '' : ' Nothing was written.'}\n`);
  return code;
}
