/** SVG text as a PNG, by the browser itself. */

/** Browsers give an empty image beyond some size; these are safe in all of them. */
const MOST_SIDE = 8192;
const MOST_AREA = 40e6;

/** The scale, the wanted one or the largest safe one, for a picture of a size in layout units. */
export function safeScale(wanted: number, width: number, height: number): number {
  const largest = Math.min(MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_AREA / (width * height)));
  return Math.min(wanted, largest);
}

/** Image pixels of a picture at a scale. */
export function pixelSize(
  width: number,
  height: number,
  wanted: number,
): { readonly width: number; readonly height: number } {
  const scale = safeScale(wanted, width, height);
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}

interface Svg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

export async function rasterise({ text, width, height }: Svg, scale: number): Promise<Blob> {
  const size = pixelSize(width, height, scale);
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(size.width, size.height);
    image.src = url;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), size);
    canvas.getContext('2d')!.drawImage(image, 0, 0, size.width, size.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser made no image'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
