/** Puts the drawn actors into an order that the user asks for: one step of the history, and nothing moves without being asked. */
import { circle, columns, rings, type ArrangedActor } from '../../core/analysis/arrangements.ts';
import type { Network } from '../../core/analysis/network.ts';
import { ENTITY_TYPES } from '../../core/model/ontology.ts';
import type { Position } from '../../core/model/graph.ts';
import type { EntityId } from '../../core/model/ids.ts';
import type { Scene } from '../scene/scene.ts';
import { spreadInWorker } from '../workers/lay-out.ts';
import { sceneOf } from './selectors/scene.ts';
import type { Store } from './store.ts';
import { selectedActors, type Arrangement } from './view.ts';

/** The same links give the same picture. */
const SEED = 1;

export interface Progress {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly tell: (share: number) => void;
}

/** @returns how many actors were arranged; 0 where it was stopped or what it was for has changed meanwhile */
export async function arrange(store: Store, by: Arrangement, progress: Progress): Promise<number> {
  const { loading, history } = store.getState();
  if (loading.status !== 'ready') return 0;
  const { view } = history.present;
  const scene = sceneOf(loading.index, view);
  const places = await placesOf(scene, by, selectedActors(view.selection), progress);
  const now = store.getState().loading;
  if (progress.signal.aborted || now.status !== 'ready' || now.index !== loading.index) return 0;
  const entries = scene.nodes.map(({ id }, i) => [id, places[i]!] as const);
  const positions = Object.fromEntries(entries) as Readonly<Record<EntityId, Position>>;
  store.dispatch({ type: 'arrange', by, positions });
  return entries.length;
}

async function placesOf(
  { nodes, edges }: Scene,
  by: Arrangement,
  selected: readonly EntityId[],
  progress: Progress,
): Promise<readonly Position[]> {
  const numbers = new Map(nodes.map(({ id }, i) => [id, i]));
  const links = edges.map(({ source, target }) => [numbers.get(source)!, numbers.get(target)!] as const);
  const actors = nodes.map(({ label, type, evidence }): ArrangedActor => ({
    name: label,
    group: ENTITY_TYPES.indexOf(type),
    weight: evidence,
  }));
  switch (by) {
    case 'circle':
      return circle(actors);
    case 'columns':
      return columns(actors);
    case 'rings':
      return rings(
        actors,
        links,
        middleOf(
          actors,
          selected.flatMap((id) => numbers.get(id) ?? []),
        ),
      );
    case 'links': {
      return spreadInWorker({ names: actors.map(({ name }) => name), edges: pullsOf(edges, links) }, SEED, progress);
    }
  }
}

/** One pull for each pair, a pair that is fanned out included, by the square root of its evidence. */
function pullsOf(edges: Scene['edges'], links: readonly (readonly [number, number])[]): Network['edges'] {
  const pulls = new Map<string, { from: number; to: number; evidence: number }>();
  links.forEach(([a, b], i) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const before = pulls.get(`${from} ${to}`)?.evidence ?? 0;
    pulls.set(`${from} ${to}`, { from, to, evidence: before + edges[i]!.evidence });
  });
  return [...pulls.values()].map(({ from, to, evidence }) => ({ from, to, weight: Math.sqrt(Math.max(1, evidence)) }));
}

/** Who is selected, else the actor with the most evidence. */
function middleOf(actors: readonly ArrangedActor[], selected: readonly number[]): readonly number[] {
  if (selected.length > 0 || actors.length === 0) return selected;
  return [actors.reduce((best, { weight }, i) => (weight > actors[best]!.weight ? i : best), 0)];
}
