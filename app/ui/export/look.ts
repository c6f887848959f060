import { coloursOf } from '../../canvas/colours.ts';
import type { PictureLook } from '../../state/picture.ts';

/** Colours, letters and measures of the page as it is. */
export function lookOfPage(): PictureLook {
  const font = getComputedStyle(document.body).fontFamily;
  const context = document.createElement('canvas').getContext('2d')!;
  return {
    colours: coloursOf(document.documentElement),
    font,
    measure(text, size, weight) {
      context.font = `${weight} ${size}px ${font}`;
      return context.measureText(text).width;
    },
  };
}
