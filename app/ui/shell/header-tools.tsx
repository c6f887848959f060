import { useState } from 'react';
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
  const [more, setMore] = useState(false);
  return (
    <>
      <div className="header-tools">
        <HistoryButtons />
        {narrow ? (
          <IconButton icon="more" label="More" aria-expanded={more} onPress={() => setMore(!more)} />
        ) : (
          <Tools open={open} />
        )}
      </div>
      {narrow && more && (
        <div className="header-more" onClick={() => setMore(false)}>
          <Tools open={open} />
        </div>
      )}
    </>
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

function Tools({ open }: Pick<HeaderToolsProps, 'open'>) {
  return (
    <>
      <Button icon="share" onPress={() => open('share')}>
        Share
      </Button>
      <Button icon="download" onPress={() => open('export')}>
        Export
      </Button>
      <span className="header-rule" />
      <IconButton icon="history" label="What you did" onPress={() => open('history')} />
      <IconButton icon="article" label="My articles" onPress={() => setDoor({ open: true })} />
      <OpenFileButton asIcon />
      <ThemeButton />
      <IconButton icon="help" label="Help" shortcut="?" onPress={() => open('help')} />
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
