/** What the page knows of a canvas: it is given scenes, it reports what the user does, and it owns no data. */
import type { Position } from '../../core/model/graph.ts';
import type { EntityId, RelationId } from '../../core/model/ids.ts';
import type { Colours } from '../scene/colours.ts';
import type { Scene } from '../scene/scene.ts';

export type { Colours };

/** A place on the canvas in CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a pointer can be on. `relation` is `null` on an edge that stands for its whole pair. */
export type Target =
  | { readonly kind: 'actor'; readonly actor: EntityId }
  | { readonly kind: 'edge'; readonly pair: readonly [EntityId, EntityId]; readonly relation: RelationId | null };

export interface CanvasEvents {
  /** A click or tap; `add` with Shift, Ctrl or Cmd held. `null` for the background. */
  select(target: Target | null, add: boolean): void;
  /** A box or a lasso was drawn around these, who may be none; `add` where they join what is selected. */
  selectArea(actors: readonly EntityId[], add: boolean): void;
  /** A double click or double tap on an actor. */
  expand(actor: EntityId): void;
  /** A right click or long press. */
  menu(target: Target | null, at: Point): void;
  /** The pointer came to rest on something, or left it. */
  hover(target: Target | null, at: Point): void;
  /** The user dragged actors to new places. */
  move(positions: Readonly<Record<EntityId, Position>>): void;
}

/** What dragging over the background does. */
export const DRAG_TOOLS = ['pan', 'box', 'lasso'] as const;
export type DragTool = (typeof DRAG_TOOLS)[number];

export interface GraphCanvas {
  /** Draws another scene with the least change. */
  update(scene: Scene): void;
  /** Reads the colours from the style sheets again. */
  recolour(): void;
  /** Takes a tool in hand; at first it is `pan`. */
  use(tool: DragTool): void;
  /** Shows everything drawn, or the given actors; jumps where motion is to be reduced. */
  fit(actors?: readonly EntityId[]): void;
  /** Larger than 1 comes nearer. Keeps the middle of the canvas. */
  zoomBy(factor: number): void;
  panBy(x: number, y: number): void;
  /** Moves as little as needed to have an actor in sight. */
  reveal(actor: EntityId): void;
  /** Lights up an actor or an edge as a hovering pointer does; `null` ends it. */
  highlight(target: Target | null): void;
  /** Where an actor is on the canvas; `null` where it is not drawn. */
  locate(actor: EntityId): Point | null;
  destroy(): void;
}
