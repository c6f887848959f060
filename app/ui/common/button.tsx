import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Icon, type IconName } from './icons.tsx';

type Look = 'plain' | 'outlined' | 'primary' | 'link';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  readonly look?: Look;
  readonly small?: boolean;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

const classes = (look: Look, small: boolean): string => {
  if (look === 'link') return 'link';
  return ['button', look === 'plain' ? '' : look, small ? 'small' : ''].filter(Boolean).join(' ');
};

/** A button with words. */
export function Button({ look = 'plain', small = false, icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={classes(look, small)}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'aria-label'> {
  readonly icon: IconName;
  /** What it does: its accessible name, and its tooltip. */
  readonly label: string;
  readonly shortcut?: string;
  readonly small?: boolean;
}

/** A button with an icon alone; its name shows on hover and focus. */
export function IconButton({ icon, label, shortcut, small = false, ...props }: IconButtonProps) {
  return (
    <AriaButton
      {...props}
      aria-label={label}
      data-tip={label}
      {...(shortcut && { 'data-keys': shortcut })}
      className={`button icon${small ? ' small' : ''}`}
    >
      <Icon name={icon} />
    </AriaButton>
  );
}
