import { useStore } from '../../state/provider.tsx';
import type { EntityId } from '../../../core/model/ids.ts';
import type { Selection } from '../../state/view.ts';

export function useSelect(): (selection: Selection) => void {
  const store = useStore();
  return (selection) => store.dispatch({ type: 'select', selection });
}

export const actorSelection = (id: EntityId): Selection => ({ kind: 'actors', actors: [id] });
