import { useRef, useState } from 'react';
import { useHistory, useStore, useViewPart } from '../../state/provider.tsx';
import { THEMES, type Theme } from '../../state/view.ts';
import { setDoor } from '../../state/corpus/door.ts';
import { Button, IconButton } from '../common/button.tsx';
import type { IconName } from '../common/icons.tsx';
import { OpenFileButton } from './open-file.tsx';
import type { DialogName } from './dialogs.ts';

interface HeaderToolsProps {
  readonly open: (dialog: DialogName) => void;
  readonly narrow: boolean;
}

/** What can be done with the page as a whole; on a narrow screen behind one button. */
export default function HeaderTools({ open, narrow }: HeaderToolsProps) {
  return (
    <div className="header-tools">
      <HistoryButtons />
      {narrow ? <MoreTools open={open} /> : <Tools open={open} />}
    </div>
  );
}

/** The tools as a list that folds away when it is left: by Escape, by a press elsewhere, by what one of them opens. */
function MoreTools({ open }: Pick<HeaderToolsProps, 'open'>) {
  const [unfolded, setUnfolded] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  // Whoever closes a dialog comes back to the button that is still there.
  const fold = (): void => {
    whole.current?.querySelector('button')?.focus();
    setUnfolded(false);
  };
  return (
    <div
      ref={whole}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null && !whole.current?.contains(relatedTarget)) setUnfolded(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !unfolded) return;
        event.stopPropagation();
        fold();
      }}
    >
      <IconButton icon="more" label="More" aria-expanded={unfolded} onPress={() => setUnfolded(!unfolded)} />
      {unfolded && (
        <div className="header-more">
          <Tools open={open} before={fold} />
        </div>
      )}
    </div>
  );
}

function HistoryButtons() {
  const store = useStore();
  const { steps, current, canUndo, canRedo } = useHistory();
  const undone = steps[current]?.name;
  const redone = steps[current + 1]?.name;
  return (
    <>
      <IconButton
        icon="undo"
        label={canUndo ? `Undo: ${undone}` : 'Undo'}
        shortcut="Ctrl Z"
        isDisabled={!canUndo}
        onPress={() => store.undo()}
      />
      <IconButton
        icon="redo"
        label={canRedo ? `Redo: ${redone}` : 'Redo'}
        shortcut="Ctrl Shift Z"
        isDisabled={!canRedo}
        onPress={() => store.redo()}
      />
    </>
  );
}

interface ToolsProps extends Pick<HeaderToolsProps, 'open'> {
  /** What is done before something is opened. */
  readonly before?: () => void;
}

function Tools({ open, before }: ToolsProps) {
  const opens = (dialog: DialogName) => (): void => {
    before?.();
    open(dialog);
  };
  const openArticles = (): void => {
    before?.();
    setDoor({ open: true });
  };
  return (
    <>
      <Button icon="share" onPress={opens('share')}>
        Share
      </Button>
      <Button icon="download" onPress={opens('export')}>
        Export
      </Button>
      <span className="header-rule" />
      <IconButton icon="history" label="What you did" onPress={opens('history')} />
      <IconButton icon="article" label="My articles" onPress={openArticles} />
      <OpenFileButton asIcon />
      <ThemeButton />
      <IconButton icon="help" label="Help" shortcut="?" onPress={opens('help')} />
    </>
  );
}

const THEME_LOOKS: Record<Theme, { readonly icon: IconName; readonly words: string }> = {
  system: { icon: 'system', words: 'as the system has it' },
  light: { icon: 'sun', words: 'light' },
  dark: { icon: 'moon', words: 'dark' },
};

function ThemeButton() {
  const store = useStore();
  const theme = useViewPart((view) => view.theme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  return (
    <IconButton
      icon={THEME_LOOKS[theme].icon}
      label={`Theme: ${THEME_LOOKS[theme].words}. Next: ${THEME_LOOKS[next].words}`}
      onPress={() => store.dispatch({ type: 'theme', theme: next })}
    />
  );
}
