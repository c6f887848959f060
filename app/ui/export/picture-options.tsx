/** What stands beside the network in a picture, and how large it is. */
import type { PictureParts } from '../../state/picture.ts';
import { Choice } from '../common/choice.tsx';
import { Options } from '../common/options.tsx';
import { pixelSize } from './rasterise.ts';

const PARTS: readonly (readonly [keyof PictureParts, string])[] = [
  ['title', 'Title'],
  ['filters', 'Filters'],
  ['sources', 'Sources'],
  ['legend', 'Legend'],
];

const SCALES = [1, 2, 4] as const;

interface PictureOptionsProps {
  readonly parts: PictureParts;
  readonly onChange: (parts: PictureParts) => void;
  /** Of a picture in pixels. */
  readonly scale?: { readonly value: number; readonly onChange: (scale: number) => void };
  /** In units of the layout. */
  readonly size: { readonly width: number; readonly height: number };
}

export function PictureOptions({ parts, onChange, scale, size }: PictureOptionsProps) {
  return (
    <>
      <div className="export-parts" role="group" aria-label="With">
        <span className="section-head">With</span>
        <div className="export-row">
          {PARTS.map(([part, label]) => (
            <Choice key={part} chosen={parts[part]} onChange={(chosen) => onChange({ ...parts, [part]: chosen })}>
              {label}
            </Choice>
          ))}
        </div>
      </div>
      {scale && (
        <Options
          label="Size"
          value={String(scale.value)}
          onChange={(value) => scale.onChange(Number(value))}
          options={SCALES.map((factor) => ({
            value: String(factor),
            label: `${factor} ×`,
            explained: sizeText(size, factor),
          }))}
        />
      )}
    </>
  );
}

function sizeText({ width, height }: PictureOptionsProps['size'], factor: number): string {
  const pixels = pixelSize(width, height, factor);
  const smaller = pixels.width < Math.floor(width * factor) ? ', the largest that every browser can make' : '';
  return `${pixels.width} × ${pixels.height} pixels${smaller}`;
}
