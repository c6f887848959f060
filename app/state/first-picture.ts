/**
 * What a bundle shows at first: the network in the initial view, and how much of the graph that is. It is drawn up when the
 * bundle is written, so that it can be seen while all the rest is on its way. How it looks is not in it: that is the page's.
 */
import type { GraphIndex } from '../../core/analysis/graph-index.ts';
import type { EntityId } from '../../core/model/ids.ts';
import { actorAtRest } from '../scene/build-scene.ts';
import { lineAtRest } from '../scene/edges.ts';
import type { Scene, SceneEdge, SceneNode } from '../scene/scene.ts';
import { sceneOf } from './selectors/scene.ts';
import { shownOf, shownWords, type Shown } from './selectors/shown.ts';
import { INITIAL_VIEW } from './view.ts';

export interface FirstPicture {
  readonly title: string;
  /** As `sceneOf` gives it of the initial view, but for the words that a line gets when it is chosen. */
  readonly scene: Scene;
  readonly shown: Shown;
}

/** As a bundle keeps it, in JSON. */
interface Stored extends Pick<FirstPicture, 'title'> {
  readonly shown: Pick<Shown, 'actors' | 'relations' | 'evidence'>;
  readonly omitted: Scene['omitted'];
  readonly actors: readonly StoredActor[];
  readonly lines: readonly StoredLine[];
}

type StoredActor = readonly [EntityId, string, SceneNode['type'], number, number, number];

/** From one actor to another, by their numbers above. */
type StoredLine = readonly [
  ...ends: [number, number],
  ...what: [SceneEdge['class'], number],
  ...arrows: [SceneEdge['sourceArrow'], SceneEdge['targetArrow']],
  ...marks: [light: 0 | 1, struck: 0 | 1],
];

export function writeFirstPicture(index: GraphIndex): string {
  const { nodes, edges, omitted } = sceneOf(index, INITIAL_VIEW);
  const { actors, relations, evidence } = shownOf(index, INITIAL_VIEW);
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const stored: Stored = {
    title: index.graph.title,
    shown: { actors, relations, evidence },
    omitted,
    actors: nodes.map(({ id, label, type, x, y, evidence: count }) => [id, label, type, x, y, count]),
    lines: edges.map((edge) => [
      ...([numbers.get(edge.source)!, numbers.get(edge.target)!] as const),
      ...([edge.class, edge.evidence, edge.sourceArrow, edge.targetArrow] as const),
      ...([edge.light ? 1 : 0, edge.struck ? 1 : 0] as const),
    ]),
  };
  return JSON.stringify(stored);
}

/** `null` where the text is no such picture. Nobody misses it: all that it shows follows from the columns, too. */
export function readFirstPicture(text: string): FirstPicture | null {
  try {
    const { title, shown, omitted, actors, lines } = JSON.parse(text) as Stored;
    const nodes = actors.map(([id, label, type, x, y, evidence]) => actorAtRest({ id, label, type, x, y, evidence }));
    const edges = lines.map(([source, target, relationClass, evidence, sourceArrow, targetArrow, light, struck]) =>
      lineAtRest(nodes[source]!.id, nodes[target]!.id, {
        ...{ class: relationClass, evidence, sourceArrow, targetArrow },
        ...{ light: light === 1, struck: struck === 1 },
      }),
    );
    const scene = { nodes, edges, lit: null, omitted };
    return { title, scene, shown: { ...shown, text: shownWords(shown), filterCount: 0 } };
  } catch {
    return null;
  }
}
