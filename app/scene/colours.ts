import type { EntityType } from '../../core/model/ontology.ts';
import { communityHue, type CommunityHue } from './looks.ts';
import type { LineRole, SceneNode } from './scene.ts';

/** Colours by role, as CSS colours. */
export interface Colours {
  readonly ground: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** For focus and selection, and nothing else. */
  readonly accent: string;
  readonly actors: Readonly<Record<EntityType, string>>;
  readonly lines: Readonly<Record<LineRole, string>>;
  readonly communities: Readonly<Record<CommunityHue, string>>;
}

/** What an actor is filled with: by its type, or by its community where colour tells that. */
export function fillOf({ type, community }: Pick<SceneNode, 'type' | 'community'>, colours: Colours): string {
  if (community === null) return colours.actors[type];
  return colours.communities[community === 0 ? 'rest' : communityHue(community)];
}
