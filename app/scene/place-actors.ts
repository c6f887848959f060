/** Where actors stand: where the user put them, else where the layout did, else beside their neighbours. */
import { otherEnd, type GraphIndex } from '../../core/analysis/graph-index.ts';
import type { Position } from '../../core/model/graph.ts';
import type { EntityId } from '../../core/model/ids.ts';

/** How far from the middle of its neighbours an actor without a place is put. */
const BESIDE = 70;
/** Turned by this from one such actor to the next, so that they don't pile up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Positions of the actors with the given numbers, in their order. */
export function placeActors(
  index: GraphIndex,
  actors: readonly number[],
  pinned: Readonly<Record<EntityId, Position>>,
): readonly Position[] {
  return actors.map((actor) => {
    const { id, position } = index.graph.entities.at(actor)!;
    const settled = Object.hasOwn(pinned, id) ? pinned[id] : position;
    return settled ?? beside(index, actor);
  });
}

/** Among where the layout put the neighbours: dragging one of them moves nobody else. */
function beside(index: GraphIndex, actor: number): Position {
  const incident = index.incident.subarray(index.incidentStart[actor], index.incidentStart[actor + 1]);
  const places = [...incident].flatMap(
    (relation) => index.graph.entities.at(otherEnd(index, relation, actor))!.position ?? [],
  );
  const mean = (coordinate: 'x' | 'y'): number =>
    places.reduce((sum, place) => sum + place[coordinate], 0) / Math.max(1, places.length);
  const distance = BESIDE * (places.length > 0 ? 1 : Math.sqrt(actor + 1));
  return {
    x: mean('x') + distance * Math.cos(actor * GOLDEN_ANGLE),
    y: mean('y') + distance * Math.sin(actor * GOLDEN_ANGLE),
  };
}
