/** Paints a whole scene at once: a hundredth of a second, where Cytoscape takes half of one to take the same elements in. */
import type { Colours } from '../scene/colours.ts';
import { networkDrawing } from '../scene/picture/network.ts';
import type { Drawing } from '../scene/picture/drawing.ts';
import type { Lit, Scene } from '../scene/scene.ts';
import type { Sight } from './fitting.ts';
import { paint } from './paint.ts';

export class PicturePainter {
  #of: readonly [Scene, Lit | null, Colours] | null = null;
  #drawings: readonly Drawing[] = [];

  /** Labels and badges are another's. */
  paint(
    context: CanvasRenderingContext2D,
    scene: Scene,
    { zoom, pan }: Sight,
    { colours, font, lit }: { readonly colours: Colours; readonly font: string; readonly lit: Lit | null },
  ): void {
    if (this.#of?.[0] !== scene || this.#of[1] !== lit || this.#of[2] !== colours) {
      this.#of = [scene, lit, colours];
      this.#drawings = networkDrawing({ ...scene, lit }, { labels: [], badges: [] }, colours);
    }
    context.save();
    context.translate(pan.x, pan.y);
    context.scale(zoom, zoom);
    paint(context, this.#drawings, font);
    context.restore();
  }
}
