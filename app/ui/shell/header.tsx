import { useState } from 'react';
import { useHistory, useStore, useView } from '../../state/provider.tsx';
import { THEMES, type Theme } from '../../state/view.ts';
import { setDoor } from '../../state/corpus/door.ts';
import { Button, IconButton } from '../common/button.tsx';
import { Icon, type IconName } from '../common/icons.tsx';
import { OpenFileButton } from './open-file.tsx';
import type { DialogName } from './dialogs.ts';

interface HeaderProps {
  readonly title: string;
  readonly open: (dialog: DialogName) => void;
  readonly narrow: boolean;
}

export function Header({ title, open, narrow }: HeaderProps) {
  const [more, setMore] = useState(false);
  return (
    <header className="header">
      <h1 className="title">
        <span className="brand">Relata</span>
        <span className="title-graph truncate foreign">{title}</span>
      </h1>
      <SearchButton open={() => open('palette')} narrow={narrow} />
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
    </header>
  );
}

function SearchButton({ open, narrow }: { readonly open: () => void; readonly narrow: boolean }) {
  if (narrow) return <IconButton icon="search" label="Search" shortcut="/" onPress={open} />;
  return (
    <button type="button" className="search-button" onClick={open} aria-keyshortcuts="/ Control+K">
      <Icon name="search" />
      <span className="truncate">Search actors, relations, articles …</span>
      <kbd>/</kbd>
    </button>
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

function Tools({ open }: Pick<HeaderProps, 'open'>) {
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
  const { theme } = useView();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  return (
    <IconButton
      icon={THEME_LOOKS[theme].icon}
      label={`Theme: ${THEME_LOOKS[theme].words}. Next: ${THEME_LOOKS[next].words}`}
      onPress={() => store.dispatch({ type: 'theme', theme: next })}
    />
  );
}
