import type { Problem } from '../../../core/model/result.ts';

interface ProblemItemsProps {
  readonly problems: readonly Problem[];
  /** Those beyond so many are only counted. */
  readonly most: number;
  readonly className?: string;
}

/** Problems as items of a list: where, what is wrong, what to do. */
export function ProblemItems({ problems, most, className = '' }: ProblemItemsProps) {
  return (
    <>
      {problems.slice(0, most).map(({ where, at, what, remedy }, i) => (
        <li className={`${className} foreign`} key={i}>
          <strong>
            {where}
            {at !== undefined && `, ${at}`}
          </strong>
          {what} {remedy}
        </li>
      ))}
      {problems.length > most && <li className="quiet">and {problems.length - most} more problems</li>}
    </>
  );
}
