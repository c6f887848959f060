import { Header } from 'react-aria-components/Header';
import { ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import type { Action } from '../../state/actions.ts';
import type { ConnectHit } from '../../state/selectors/connect-hits.ts';
import { Icon } from '../common/icons.tsx';

interface Props {
  readonly hits: readonly ConnectHit[];
  readonly choose: (action: Action) => void;
}

/** Connections that the words in the search ask for. */
export function ConnectHits({ hits, choose }: Props) {
  return (
    <ListBoxSection id="connect">
      <Header className="palette-section">Connect</Header>
      {hits.map(({ text, actors }) => (
        <ListBoxItem
          key={text}
          id={`connect ${actors.join(' ')}`}
          className="palette-item"
          textValue={text}
          onAction={() => choose({ type: 'connect', actors })}
        >
          <Icon name="connect" />
          <span className="foreign">{text}</span>
          <span className="palette-aside">paths and their evidence</span>
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}
