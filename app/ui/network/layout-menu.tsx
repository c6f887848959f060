/** The orders that the drawn actors can be put into. Nothing moves before one is chosen. */
import type { RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useDerived, useViewPart } from '../../state/provider.tsx';
import { namingOf } from '../../state/naming.ts';
import { ARRANGEMENT_WORDS, listed } from '../../state/step-name.ts';
import { ARRANGEMENTS, selectedActors, type Arrangement } from '../../state/view.ts';

interface LayoutMenuProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly start: (by: Arrangement) => void;
  readonly putBack: () => void;
  readonly close: () => void;
}

export default function LayoutMenu({ anchor, start, putBack, close }: LayoutMenuProps) {
  const pinned = useViewPart((view) => view.pinned);
  const selection = useViewPart((view) => view.selection);
  const naming = namingOf(useDerived((index) => index));
  const middle = listed(selectedActors(selection).map((id) => naming.actor(id))) || 'the most reported actor';
  const isBuilt = Object.keys(pinned).length === 0;
  return (
    <Popover
      className="menu-popover"
      aria-label="Layout"
      isOpen
      triggerRef={anchor}
      placement="top end"
      onOpenChange={(open) => !open && close()}
    >
      <Menu className="menu" aria-label="Layout" autoFocus="first" onClose={close}>
        <MenuItem className="menu-item" id="built" isDisabled={isBuilt} onAction={putBack}>
          As built: give all back to the layout
        </MenuItem>
        {ARRANGEMENTS.map((by) => (
          <MenuItem className="menu-item" key={by} id={by} onAction={() => start(by)}>
            {ARRANGEMENT_WORDS[by]}
            {by === 'rings' && ` from ${middle}`}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
