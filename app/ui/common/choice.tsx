import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Icon } from './icons.tsx';
import { shownOf } from './wording.ts';

interface ChoiceProps {
  readonly chosen: boolean;
  readonly partly?: boolean;
  readonly onChange: (chosen: boolean) => void;
  readonly children: ReactNode;
  readonly count?: { readonly shown: number; readonly total: number };
  readonly className?: string;
}

/** A row with a check box, and how much of the graph it stands for. */
export function Choice({ chosen, partly = false, onChange, children, count, className = '' }: ChoiceProps) {
  const empty = count !== undefined && count.shown === 0 ? ' none' : '';
  return (
    <Checkbox
      className={`choice${empty} ${className}`}
      isSelected={chosen}
      isIndeterminate={partly}
      onChange={onChange}
    >
      <span className="choice-box">
        <Icon name={partly ? 'dash' : 'check'} size={12} />
      </span>
      <span className="choice-label">{children}</span>
      {count && <span className="choice-count">{shownOf(count.shown, count.total)}</span>}
    </Checkbox>
  );
}
