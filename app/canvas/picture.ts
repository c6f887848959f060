/** A PNG of everything drawn, with title, notes and legend. */
import type cytoscape from 'cytoscape';
import type { Scene } from '../scene/scene.ts';
import { LabelLayer } from './label-layer.ts';
import { drawLegend, legendHeight } from './legend-drawing.ts';
import type { Colours, PictureOptions } from './port.ts';
import { projection } from './projection.ts';

/** Browsers give an empty image beyond some size; these are safe in all of them. */
const MOST_SIDE = 8192;
const MOST_AREA = 40e6;

const MARGIN = 48;
const TITLE = 22;
const NOTE = 13;

/** The scale, the wanted one or the largest safe one, for a picture of a size in layout units. */
export function safeScale(wanted: number, width: number, height: number): number {
  const largest = Math.min(MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_AREA / (width * height)));
  return Math.min(wanted, largest);
}

export async function drawPicture(
  cy: cytoscape.Core,
  scene: Scene,
  { colours, font }: { readonly colours: Colours; readonly font: string },
  { scale: wanted, title, notes, legend }: PictureOptions,
): Promise<Blob> {
  const box = cy.elements().boundingBox({});
  const header = (title === '' ? 0 : TITLE * 1.6) + notes.length * NOTE * 1.5;
  const width = Math.max(box.w + 2 * MARGIN + 80, 420);
  const footer = legend ? legendHeight(scene, width - 2 * MARGIN) + MARGIN / 2 : 0;
  const height = box.h + header + footer + 2 * MARGIN + 30;
  const scale = safeScale(wanted, width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d')!;
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  drawHeader(context, { title, notes, font, colours });
  const left = (width - box.w) / 2;
  const top = MARGIN + header;
  if (scene.nodes.length > 0) {
    const blob = await cy.png({ output: 'blob-promise', full: true, scale, bg: colours.ground });
    const image = await createImageBitmap(blob);
    context.drawImage(image, left, top, box.w, box.h);
    image.close();
  }
  const toPage = projection(cy, 1, { x: left - box.x1, y: top - box.y1 }, width, height);
  new LabelLayer(context).draw(scene, toPage, { colours, font, lit: scene.lit });
  if (legend)
    drawLegend(context, scene, {
      x: MARGIN,
      y: height - MARGIN / 2 - footer,
      width: width - 2 * MARGIN,
      colours,
      font,
    });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser made no image'))), 'image/png');
  });
}

function drawHeader(
  context: CanvasRenderingContext2D,
  { title, notes, font, colours }: { title: string; notes: readonly string[]; font: string; colours: Colours },
): void {
  context.textBaseline = 'top';
  let y = MARGIN * 0.7;
  if (title !== '') {
    context.font = `600 ${TITLE}px ${font}`;
    context.fillStyle = colours.ink;
    context.fillText(title, MARGIN, y);
    y += TITLE * 1.6;
  }
  context.font = `${NOTE}px ${font}`;
  context.fillStyle = colours.inkSoft;
  for (const note of notes) {
    context.fillText(note, MARGIN, y);
    y += NOTE * 1.5;
  }
}
