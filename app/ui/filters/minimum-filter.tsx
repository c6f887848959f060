import { useStore, useViewPart } from '../../state/provider.tsx';
import type { Facets } from '../../state/selectors/facets.ts';
import { counted } from '../../state/wording.ts';
import { Choice } from '../common/choice.tsx';

/** How much evidence a relation needs to be shown. */
export function MinimumFilter({ facets }: { readonly facets: Facets }) {
  const store = useStore();
  const minEvidence = useViewPart(({ filter }) => filter.minEvidence);
  const isolated = useViewPart(({ filter }) => filter.isolated);
  const most = Math.max(2, Math.min(facets.mostEvidence, 20));
  return (
    <>
      <label className="range" onPointerDown={store.settle} onFocus={store.settle}>
        <span className="range-label">
          Relations with at least <strong>{counted(minEvidence, 'sentence')}</strong>
        </span>
        <input
          type="range"
          min={1}
          max={most}
          value={Math.min(minEvidence, most)}
          aria-valuetext={counted(minEvidence, 'sentence')}
          onChange={(event) => store.dispatch({ type: 'filter', change: { minEvidence: Number(event.target.value) } })}
        />
      </label>
      <Choice chosen={isolated} onChange={(chosen) => store.dispatch({ type: 'filter', change: { isolated: chosen } })}>
        Keep actors that have no relation left
      </Choice>
    </>
  );
}
