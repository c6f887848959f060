/** What size and colour tell just now, for the scene; in words it stands in `look-words.ts`. */
import type { FilteredGraph } from '../../../core/analysis/apply-filter.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { degrees } from '../../../core/analysis/degrees.ts';
import type { LookScene } from '../../scene/scene.ts';
import { measured, missing } from '../measures.ts';
import { DEFAULT_LOOK, type Size, type View } from '../view.ts';
import { filteredOf } from './filtered.ts';
import { memoised } from './memoised.ts';

export type Values = Int32Array | Float64Array;

const degreesOf = memoised(degrees);

/** A value for each actor; `null` while it is being computed. */
export function valuesOf(filtered: FilteredGraph, size: Size): Values | null {
  if (size === 'evidence') return filtered.actorEvidence;
  return size === 'degree' ? degreesOf(filtered) : measured(filtered, size);
}

const NOTHING: LookScene = { sizes: null, communities: null };

/** What the scene takes of the look; what is still being computed is left out. */
export const lookScene = (index: GraphIndex, view: View): LookScene => {
  const filtered = filteredOf(index, view);
  const { size, colour } = view.look;
  const sizes = size === DEFAULT_LOOK.size ? null : valuesOf(filtered, size);
  const communities = colour === 'community' ? measured(filtered, 'communities') : null;
  return sizes === null && communities === null ? NOTHING : lookFrom(sizes, communities);
};

const lookFrom = memoised((sizes: Values | null, communities: Values | null): LookScene => ({
  sizes: sizes && { values: sizes, most: largest(sizes) },
  communities,
}));

function largest(values: Values): number {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  return most;
}

/** Whether something that the look asks for is being computed. */
export const isMeasuring = (index: GraphIndex, view: View): boolean =>
  missing(filteredOf(index, view), view.look).length > 0;
