/** One figure of the benchmark suite: what is measured, what is aimed at. Each has a file of its own in `figures/`. */
import type { Article } from '../../core/model/article.ts';

export interface Figure {
  /** Short and unique; `--only` takes it. */
  readonly name: string;
  /** What it says, for the table. */
  readonly about: string;
  readonly unit: string;
  readonly aim: Aim;
  /** How often it is measured; the median counts. Five, unless one measurement says all. */
  readonly rounds?: number;
  /** Prepares once, and returns one measurement, to be run again and again. */
  readonly prepare: (corpus: Corpus) => Promise<() => number | Promise<number>>;
}

export interface Aim {
  readonly bound: 'at least' | 'at most';
  readonly value: number;
}

/** The texts that a figure is measured on. */
export interface Corpus {
  /** What they are, for the head of the table. */
  readonly name: string;
  readonly articles: readonly Article[];
  /** Where the data lie that may not ship, if they are there. */
  readonly data: string | undefined;
}

export interface Measured {
  readonly figure: Figure;
  /** The median. */
  readonly value: number;
  readonly met: boolean;
}

const ROUNDS = 5;

/** Measures a figure as often as it asks for. */
export async function measure(figure: Figure, corpus: Corpus): Promise<Measured> {
  const run = await figure.prepare(corpus);
  const values: number[] = [];
  for (let round = 0; round < (figure.rounds ?? ROUNDS); round++) values.push(await run());
  const value = median(values);
  const { bound, value: aim } = figure.aim;
  return { figure, value, met: bound === 'at least' ? value >= aim : value <= aim };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
