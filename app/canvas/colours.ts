import { ENTITY_TYPES } from '../../core/model/ontology.ts';
import { COMMUNITY_HUES } from '../scene/looks.ts';
import type { Colours } from './port.ts';

const LINE_ROLES = ['structural', 'cooperation', 'conflict', 'mixed', 'co-mention'] as const;

/** The colours of the theme in force, from the page's custom properties: `--ground`, `--actor-person`, `--relation-mixed` … */
export function coloursOf(element: HTMLElement): Colours {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim() || '#777777';
  const byRole = <Role extends string>(roles: readonly Role[], prefix: string): Record<Role, string> =>
    Object.fromEntries(roles.map((role) => [role, colour(`${prefix}-${role}`)])) as Record<Role, string>;
  return {
    ground: colour('ground'),
    ink: colour('ink'),
    inkSoft: colour('ink-soft'),
    accent: colour('accent'),
    actors: byRole(ENTITY_TYPES, 'actor'),
    lines: byRole(LINE_ROLES, 'relation'),
    communities: byRole([...COMMUNITY_HUES, 'rest'], 'community'),
  };
}
