import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Icon } from './icons.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Of how much it stands for, or another word beside it. */
  readonly note?: string;
}

interface SelectProps {
  readonly label: ReactNode;
  readonly value: string | null;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
  /** Groups of options; a title of `null` for those without. */
  readonly groups: readonly { readonly title: string | null; readonly options: readonly SelectOption[] }[];
}

/** One of many: a button that opens a list, which is searched by typing. */
export function Select({ label, value, placeholder = '', onChange, groups }: SelectProps) {
  return (
    <AriaSelect
      className="select-field"
      value={value}
      placeholder={placeholder}
      onChange={(key) => key !== null && onChange(String(key))}
    >
      <Label className="select-label">{label}</Label>
      <Button className="select">
        <SelectValue className="truncate foreign" />
        <Icon name="down" size={12} />
      </Button>
      <Popover className="menu-popover select-popover">
        <ListBox className="menu">
          {groups.map(({ title, options }) => (
            <ListBoxSection key={title ?? ''} {...(title === null && { 'aria-label': 'General' })}>
              {title !== null && <Header className="section-head select-title">{title}</Header>}
              {options.map((option) => (
                <ListBoxItem
                  className="menu-item select-option"
                  key={option.value}
                  id={option.value}
                  textValue={option.label}
                >
                  <span className="truncate foreign">{option.label}</span>
                  {option.note && <span className="select-note">{option.note}</span>}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
