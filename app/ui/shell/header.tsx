import { lazyAfterPaint } from '../common/after-paint.tsx';
import { Icon } from '../common/icons.tsx';
import { useSlim } from '../common/use-media.ts';
import type { DialogName } from './dialogs.ts';

const HeaderTools = lazyAfterPaint(() => import('./header-tools.tsx'), <div className="header-tools" />);

interface HeaderProps {
  readonly title: string;
  readonly open: (dialog: DialogName) => void;
  readonly narrow: boolean;
}

export function Header({ title, open, narrow }: HeaderProps) {
  return (
    <header className="header">
      <h1 className="title">
        <span className="brand">Relata</span>
        <span className="title-graph truncate foreign">{title}</span>
      </h1>
      <SearchButton open={() => open('palette')} />
      <HeaderTools open={open} narrow={narrow} />
    </header>
  );
}

function SearchButton({ open }: { readonly open: () => void }) {
  const slim = useSlim();
  if (slim) {
    return (
      <button
        type="button"
        className="button icon"
        onClick={open}
        aria-label="Search"
        aria-keyshortcuts="/ Control+K"
        data-tip="Search"
        data-keys="/"
      >
        <Icon name="search" />
      </button>
    );
  }
  return (
    <button type="button" className="search-button" onClick={open} aria-keyshortcuts="/ Control+K">
      <Icon name="search" />
      <span className="truncate">Search actors, relations, articles …</span>
      <kbd>/</kbd>
    </button>
  );
}
