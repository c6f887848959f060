import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { EntityId } from '../../../core/model/ids.ts';
import { stepTo, type Direction } from '../../scene/navigate.ts';
import type { View } from '../view.ts';
import { sceneOf } from './scene.ts';

export type { Direction } from '../../scene/navigate.ts';

/** Where an arrow key leads from the selected actor; `null` where nothing lies there. */
export function neighbourTowards(index: GraphIndex, view: View, direction: Direction): EntityId | null {
  const { selection } = view;
  const from = selection.kind === 'actors' ? (selection.actors.at(-1) ?? null) : null;
  return stepTo(sceneOf(index, view), from, direction);
}
