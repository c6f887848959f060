/** Paints the lines and actors of a scene piece by piece; labels and badges are another's. */
import type { EntityId } from '../../core/model/ids.ts';
import type { Gradual } from '../../core/model/gradual.ts';
import type { Colours } from '../scene/colours.ts';
import { FADED } from '../scene/looks.ts';
import type { Drawing } from '../scene/picture/drawing.ts';
import { actorDrawing, lineDrawing } from '../scene/picture/network.ts';
import type { Lit, Scene, SceneEdge, SceneNode } from '../scene/scene.ts';
import type { Sight } from './fitting.ts';
import { paint } from './paint.ts';
import type { Point } from './port.ts';

export interface PictureLook {
  readonly colours: Colours;
  readonly font: string;
  readonly lit: Lit | null;
}

/** Actors that are not where the scene says, and where they are. */
export type Moving = ReadonlyMap<EntityId, Point>;

export const NONE_MOVING: Moving = new Map();

export class PicturePainter {
  /** Of one scene in one set of colours, as far as they were ever needed. */
  #of: readonly [Scene, Colours] | null = null;
  #actors = new Map<EntityId, SceneNode>();
  #drawings: Drawing[] = [];

  /** A piece with each step. What moves is left out, and so are the lines at it. */
  *standing(
    context: CanvasRenderingContext2D,
    scene: Scene,
    sight: Sight,
    look: PictureLook,
    moving: Moving,
  ): Gradual<void> {
    this.#take(scene, look.colours);
    const { edges, nodes } = scene;
    const { lit, colours, font } = look;
    context.save();
    try {
      aim(context, sight);
      for (let i = 0; i < edges.length; i++) {
        const edge = edges[i]!;
        if (moving.has(edge.source) || moving.has(edge.target)) continue;
        const drawing = (this.#drawings[i] ??= lineDrawing(edge, this.#endsOf(edge), null, colours));
        paintPiece(context, drawing, lit?.edges.has(edge.id) === false, font);
        yield;
      }
      for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i]!;
        if (moving.has(node.id)) continue;
        const drawing = (this.#drawings[edges.length + i] ??= actorDrawing(node, null, colours));
        paintPiece(context, drawing, lit?.actors.has(node.id) === false, font);
        yield;
      }
    } finally {
      context.restore();
    }
  }

  /** What moves, and the lines at it. */
  moving(context: CanvasRenderingContext2D, scene: Scene, sight: Sight, look: PictureLook, moving: Moving): void {
    this.#take(scene, look.colours);
    const { lit, colours, font } = look;
    context.save();
    aim(context, sight);
    for (const edge of scene.edges) {
      if (!moving.has(edge.source) && !moving.has(edge.target)) continue;
      const [from, to] = this.#endsOf(edge);
      const ends = [
        { ...from, ...moving.get(edge.source) },
        { ...to, ...moving.get(edge.target) },
      ] as const;
      paint(context, [lineDrawing(edge, ends, lit, colours)], font);
    }
    for (const [actor, place] of moving) {
      const node = this.#actors.get(actor);
      if (node) paint(context, [actorDrawing({ ...node, ...place }, lit, colours)], font);
    }
    context.restore();
  }

  #take(scene: Scene, colours: Colours): void {
    if (this.#of?.[0] === scene && this.#of[1] === colours) return;
    this.#of = [scene, colours];
    this.#actors = new Map(scene.nodes.map((node) => [node.id, node]));
    this.#drawings = [];
  }

  #endsOf({ source, target }: SceneEdge): readonly [SceneNode, SceneNode] {
    return [this.#actors.get(source)!, this.#actors.get(target)!];
  }
}

function aim(context: CanvasRenderingContext2D, { zoom, pan }: Sight): void {
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
}

/** Fading is no part of the drawings: what is lit changes with every rest of the pointer. */
function paintPiece(context: CanvasRenderingContext2D, piece: Drawing, faded: boolean, font: string): void {
  if (!faded) return paint(context, [piece], font);
  context.globalAlpha = FADED;
  paint(context, piece.content as readonly Drawing[], font);
  context.globalAlpha = 1;
}
