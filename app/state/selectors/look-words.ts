/** What size and colour tell, in words: ranks, and the communities with their names. */
import type { FilteredGraph } from '../../../core/analysis/apply-filter.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { betweennessStarts } from '../../../core/analysis/measured-lines.ts';
import type { EntityId } from '../../../core/model/ids.ts';
import type { Look, Size, View } from '../view.ts';
import { SIZE_WORDS } from '../wording.ts';
import { filteredOf } from './filtered.ts';
import { lookScene, valuesOf, type Values } from './look.ts';
import { memoised } from './memoised.ts';

/** Whether betweenness is estimated: over a part of the actors, since all would take too long. */
export const isEstimated = memoised((index: GraphIndex, view: View): boolean => {
  const { actorCount, pairCount } = filteredOf(index, view);
  return view.look.size === 'betweenness' && betweennessStarts(actorCount, pairCount) < actorCount;
});

/** "3rd of 44 by betweenness", for an actor that is shown; `null` while it is being computed. */
export function rankText(index: GraphIndex, view: View, id: EntityId): string | null {
  const filtered = filteredOf(index, view);
  const values = valuesOf(filtered, view.look.size);
  const actor = index.actorNumber.get(id);
  if (values === null || actor === undefined || filtered.actorShown[actor] === 0) return null;
  let rank = 1;
  for (let other = 0; other < values.length; other++) {
    if (filtered.actorShown[other] === 1 && values[other]! > values[actor]!) rank++;
  }
  return `${ordinal(rank)} of ${filtered.actorCount} by ${SIZE_WORDS[view.look.size]}`;
}

/** "1st", "2nd", "11th", "23rd". */
export function ordinal(number: number): string {
  const teens = number % 100 > 10 && number % 100 < 14;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

export interface Community {
  /** From 1, largest first. */
  readonly number: number;
  /** Of whom most sentences speak. */
  readonly leading: string;
  readonly size: number;
}

export interface Communities {
  readonly all: readonly Community[];
  /** Of an actor; `null` of one that is alone. */
  of(id: EntityId): Community | null;
}

/** The communities where they are asked for and computed. */
export const communitiesOf = (index: GraphIndex, view: View): Communities | null => {
  const { communities } = lookScene(index, view);
  return communities && gathered(filteredOf(index, view), communities);
};

const gathered = memoised((filtered: FilteredGraph, numbers: ArrayLike<number>): Communities => {
  const { index, actorEvidence } = filtered;
  const members = new Map<number, number[]>();
  for (let actor = 0; actor < numbers.length; actor++) {
    const list = members.get(numbers[actor]!);
    if (list) list.push(actor);
    else if (numbers[actor]! > 0) members.set(numbers[actor]!, [actor]);
  }
  const all = [...members]
    .sort(([a], [b]) => a - b)
    .map(([number, actors]): Community => {
      const leading = actors.reduce((best, actor) => (actorEvidence[actor]! > actorEvidence[best]! ? actor : best));
      return { number, leading: index.graph.entities.at(leading)!.name, size: actors.length };
    });
  return { all, of: (id) => all[(numbers[index.actorNumber.get(id) ?? -1] ?? 0) - 1] ?? null };
});

/** What an actor's size tells, for a column of the table; `null` where it is told anyway, or not yet computed. */
export const measureColumn = (index: GraphIndex, view: View): MeasureColumn | null => {
  const { size }: Look = view.look;
  const values = size === 'betweenness' || size === 'pagerank' ? valuesOf(filteredOf(index, view), size) : null;
  return values && columnFrom(index, values, size);
};

export interface MeasureColumn {
  readonly size: Size;
  of(id: EntityId): number;
}

const columnFrom = memoised((index: GraphIndex, values: Values, size: Size): MeasureColumn => ({
  size,
  of: (id) => values[index.actorNumber.get(id) ?? -1] ?? 0,
}));
