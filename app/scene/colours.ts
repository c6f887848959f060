import type { EntityType } from '../../core/model/ontology.ts';
import type { LineRole } from './scene.ts';

/** Colours by role, as CSS colours. */
export interface Colours {
  readonly ground: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** For focus and selection, and nothing else. */
  readonly accent: string;
  readonly actors: Readonly<Record<EntityType, string>>;
  readonly lines: Readonly<Record<LineRole, string>>;
}
