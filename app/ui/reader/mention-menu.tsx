import { useRef, type RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { ArticleId, EntityId } from '../../../core/model/ids.ts';
import { useDerived } from '../../state/provider.tsx';
import { mentionsIn } from '../../state/selectors/mentions.ts';
import { actorSelection, useSelect } from '../details/use-select.ts';
import { useOpenDialog } from '../shell/dialogs.ts';

interface MentionMenuProps {
  readonly article: ArticleId;
  /** The words that name an actor. */
  readonly name: HTMLElement;
  readonly close: () => void;
}

/** What can be done with a mention: by right click, long press or the menu key. */
export default function MentionMenu({ article, name, close }: MentionMenuProps) {
  const anchor: RefObject<HTMLElement> = useRef(name);
  const actor = name.dataset['actor'] as EntityId;
  const at = Number(name.dataset['start']);
  const select = useSelect();
  const open = useOpenDialog();
  const mentions = useDerived((index) => mentionsIn(index, actor, article));
  const mention = mentions.find((one) => one.mention.start <= at && at < one.mention.end)?.mention;
  return (
    <Popover
      className="menu-popover"
      aria-label="Actions"
      isOpen
      triggerRef={anchor}
      placement="bottom start"
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Menu className="menu" aria-label="Actions" autoFocus="first" onClose={close}>
        <MenuItem className="menu-item" id="details" onAction={() => select(actorSelection(actor))}>
          Show details
        </MenuItem>
        <MenuItem
          className="menu-item"
          id="correct"
          onAction={() => open({ correct: { kind: 'actor', actor, ...(mention && { mention }) } })}
        >
          Correct this mention …
        </MenuItem>
      </Menu>
    </Popover>
  );
}
