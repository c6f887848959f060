import { Header } from 'react-aria-components/Header';
import { ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Icon } from '../common/icons.tsx';
import type { Command } from './commands.ts';

interface Props {
  readonly commands: readonly Command[];
  readonly choose: (command: Command) => void;
}

/** What can be done, with the keys that do it too. */
export function CommandHits({ commands, choose }: Props) {
  return (
    <ListBoxSection id="commands">
      <Header className="palette-section">Commands</Header>
      {commands.map((command) => (
        <ListBoxItem
          key={command.label}
          id={`command ${command.label}`}
          className="palette-item"
          textValue={command.label}
          onAction={() => choose(command)}
        >
          <Icon name={command.icon} />
          <span className="foreign">{command.label}</span>
          {command.keys && (
            <span className="palette-aside palette-keys">
              {command.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </span>
          )}
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}
