/** The formats of the dialog: data, words and pictures. */
import type { Exporter } from '../../state/export.ts';

export interface PictureFormat {
  readonly id: 'svg' | 'png';
  readonly label: string;
  readonly extension: string;
  readonly holds: string;
  readonly holdsFullTexts: false;
}

export type Format = Exporter | PictureFormat;

export const PICTURES: readonly PictureFormat[] = [
  {
    id: 'svg',
    label: 'Picture (SVG, to edit or print)',
    extension: '.svg',
    holds: 'The network as it is drawn, sharp at any size, text as text. No evidence, no ids.',
    holdsFullTexts: false,
  },
  {
    id: 'png',
    label: 'Picture (PNG)',
    extension: '.png',
    holds: 'The network as it is drawn, in pixels. No evidence, no ids.',
    holdsFullTexts: false,
  },
];

export const isPicture = (format: Format): format is PictureFormat => !('write' in format);
