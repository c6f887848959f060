/** Expected failures are values; bugs throw. */
export interface Problem {
  /** The file, URL or article it concerns. */
  readonly where: string;
  /** A place inside it: `line 3`, `relations[12].type`. */
  readonly at?: string;
  /** What is wrong. */
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
}

export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] };

export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const failure = (...problems: Problem[]): Result<never> => ({ ok: false, problems });

/** One line for a person: `a.txt, line 3: what is wrong. What to do.` */
export function describeProblem({ where, at, what, remedy }: Problem): string {
  return `${where}${at === undefined ? '' : `, ${at}`}: ${what} ${remedy}`;
}
