/** Paints the lines and actors of a scene piece by piece; labels and badges are another's. */
import type { EntityId } from '../../core/model/ids.ts';
import type { Gradual } from '../../core/model/gradual.ts';
import type { Colours } from '../scene/colours.ts';
import { FADED } from '../scene/looks.ts';
import type { Drawing } from '../scene/picture/drawing.ts';
import { DASHES } from '../scene/picture/edge-drawing.ts';
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
  /** Of one scene in one set of colours, from far or near, as far as they were ever needed. */
  #of: readonly [Scene, Colours, boolean] | null = null;
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
    const { lit, colours, font } = look;
    const isFar = sight.zoom < FAR;
    this.#take(scene, colours, isFar);
    const { edges, nodes } = scene;
    const draw = isFar ? farLine : lineDrawing;
    context.save();
    try {
      aim(context, sight);
      for (let i = 0; i < edges.length; i++) {
        const edge = edges[i]!;
        if (moving.has(edge.source) || moving.has(edge.target)) continue;
        const drawing = (this.#drawings[i] ??= draw(edge, this.#endsOf(edge), null, colours));
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
    const { lit, colours, font } = look;
    this.#take(scene, colours, sight.zoom < FAR);
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

  #take(scene: Scene, colours: Colours, isFar: boolean): void {
    if (this.#of?.[0] === scene && this.#of[1] === colours && this.#of[2] === isFar) return;
    this.#of = [scene, colours, isFar];
    this.#actors = new Map(scene.nodes.map((node) => [node.id, node]));
    this.#drawings = [];
  }

  #endsOf({ source, target }: SceneEdge): readonly [SceneNode, SceneNode] {
    return [this.#actors.get(source)!, this.#actors.get(target)!];
  }
}

/** At a smaller zoom arrows and dashes are no larger than a pixel. */
const FAR = 0.2;

/** What a line looks like from there: of its dashes as much colour is left as they have of its length. */
function farLine(edge: SceneEdge, ends: readonly [SceneNode, SceneNode], lit: Lit | null, colours: Colours): Drawing {
  const plain: SceneEdge = { ...edge, dash: 'solid', sourceArrow: 'none', targetArrow: 'none' };
  const { attributes, ...line } = lineDrawing(plain, ends, lit, colours);
  return { ...line, attributes: { opacity: Number(attributes?.['opacity'] ?? 1) * inkOf(edge.dash) } };
}

function inkOf(dash: SceneEdge['dash']): number {
  const lengths = DASHES[dash]?.split(' ').map(Number) ?? [1, 0];
  return lengths[0]! / (lengths[0]! + lengths[1]!);
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
