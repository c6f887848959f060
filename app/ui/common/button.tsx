import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
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
  /** What it does: its accessible name, and its tooltip unless `tip` says more. */
  readonly label: string;
  readonly tip?: string;
  readonly shortcut?: string;
  readonly small?: boolean;
  readonly pressed?: boolean;
}

/** A button with an icon alone; its name shows on hover and focus. */
export function IconButton({ icon, label, tip, shortcut, small = false, pressed, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...props}
        aria-label={label}
        {...(pressed !== undefined && { 'aria-pressed': pressed })}
        className={`button icon${small ? ' small' : ''}`}
      >
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {tip ?? label}
        {shortcut && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
