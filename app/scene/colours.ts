/**
 * Colours by role. The four actor types are of near-equal weight and stay apart in the three kinds of colour blindness; no
 * hue stands for a party. Graphics keep 3:1 against the ground, text 4.5:1.
 */
import type { EntityType } from '../../core/model/ontology.ts';
import type { LineRole } from './scene.ts';

export interface Colours {
  readonly ground: string;
  readonly text: string;
  /** For focus and selection, and nothing else. */
  readonly accent: string;
  readonly actors: Record<EntityType, string>;
  readonly lines: Record<LineRole, string>;
}

export const COLOURS: Record<'light' | 'dark', Colours> = {
  light: {
    ground: '#fbfaf7',
    text: '#24272c',
    accent: '#b0127b',
    actors: { person: '#23899a', state: '#5656b0', organization: '#8a545c', place: '#7f801c' },
    lines: {
      structural: '#83888f',
      cooperation: '#3a76b4',
      conflict: '#b2701a',
      mixed: '#5d636d',
      'co-mention': '#8b9097',
    },
  },
  dark: {
    ground: '#15171b',
    text: '#e6e4df',
    accent: '#ff85d0',
    actors: { person: '#3bb8cb', state: '#8f93ec', organization: '#c39188', place: '#a9b556' },
    lines: {
      structural: '#767d87',
      cooperation: '#6ba3dc',
      conflict: '#d59f45',
      mixed: '#a7adb7',
      'co-mention': '#70767f',
    },
  },
};
