/** The paths for what is on the page from its first paint: their search is fetched only when somebody asks what connects actors. */
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { EntityId } from '../../../core/model/ids.ts';
import type { PathScene } from '../../scene/scene.ts';
import type { Store } from '../store.ts';
import type { View } from '../view.ts';
import type * as PathsModule from './paths.ts';

type Paths = typeof PathsModule;

let paths: Paths | null = null;

/** Fetches the search for paths. */
export async function loadPaths(): Promise<void> {
  paths = await import('./paths.ts');
}

/** Fetches it as soon as the view asks for paths, and has the page derive anew. */
export function followConnection(store: Store): void {
  const unsubscribe = store.subscribe(() => {
    if (store.getState().history.present.view.connection === null) return;
    unsubscribe();
    void loadPaths().then(store.refresh);
  });
}

const asked = ({ connection }: View): Paths | null => (connection === null ? null : paths);

export const pathScene = (index: GraphIndex, view: View): PathScene | null =>
  asked(view)?.pathScene(index, view) ?? null;

export const actorsOnPaths = (index: GraphIndex, view: View): readonly EntityId[] | null =>
  asked(view)?.actorsOnPaths(index, view) ?? null;

export const connectionText = (index: GraphIndex, view: View): string => asked(view)?.connectionText(index, view) ?? '';
