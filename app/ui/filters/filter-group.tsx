import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { useViewPart } from '../../state/provider.tsx';
import { narrowed } from '../../state/selectors/shown.ts';
import type { View } from '../../state/view.ts';
import { Icon } from '../common/icons.tsx';

interface FilterGroupProps {
  readonly title: string;
  /** The parts of the filter that it narrows the view by. */
  readonly fields: readonly (keyof View['filter'])[];
  /** Of what its counts are. */
  readonly counts?: string;
  readonly closed?: boolean;
  readonly children: ReactNode;
}

export function FilterGroup({ title, fields, counts, closed = false, children }: FilterGroupProps) {
  const active = useViewPart(({ filter }) => narrowed(filter, fields));
  const [open, setOpen] = useState(!closed || active);
  return (
    <Disclosure className="filter-group" isExpanded={open} onExpandedChange={setOpen}>
      <h3>
        <Button slot="trigger" className="filter-group-head">
          <Icon name="right" size={12} />
          <span>{title}</span>
          {active && <span className="filter-dot" role="img" aria-label="in force" />}
          {counts && open && (
            <span className="filter-counts">
              <span className="visually-hidden">, counted in </span>
              {counts}
            </span>
          )}
        </Button>
      </h3>
      <DisclosurePanel className="filter-group-body">{children}</DisclosurePanel>
    </Disclosure>
  );
}
