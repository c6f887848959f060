export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How many were asked for, how many found, and how many of these are right. */
export interface Counts {
  gold: number;
  found: number;
  right: number;
}

/** Precision, recall and their harmonic mean from counts; of nothing at all they are 0. */
export function f1({ gold, found, right }: Readonly<Counts>): Score {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
