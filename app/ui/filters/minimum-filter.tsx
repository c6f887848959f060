import { useStore, useView } from '../../state/provider.tsx';
import type { Facets } from '../../state/selectors/facets.ts';
import { counted } from '../../state/wording.ts';
import { Choice } from '../common/choice.tsx';

/** How much evidence a relation needs to be shown. */
export function MinimumFilter({ facets }: { readonly facets: Facets }) {
  const store = useStore();
  const { filter } = useView();
  const most = Math.max(2, Math.min(facets.mostEvidence, 20));
  return (
    <>
      <label className="range" onPointerDown={store.settle} onFocus={store.settle}>
        <span className="range-label">
          Relations with at least <strong>{counted(filter.minEvidence, 'sentence')}</strong>
        </span>
        <input
          type="range"
          min={1}
          max={most}
          value={Math.min(filter.minEvidence, most)}
          aria-valuetext={counted(filter.minEvidence, 'sentence')}
          onChange={(event) => store.dispatch({ type: 'filter', change: { minEvidence: Number(event.target.value) } })}
        />
      </label>
      <Choice
        chosen={filter.isolated}
        onChange={(isolated) => store.dispatch({ type: 'filter', change: { isolated } })}
      >
        Keep actors that have no relation left
      </Choice>
    </>
  );
}
