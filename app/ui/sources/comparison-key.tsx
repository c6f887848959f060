/** Over the network while two are compared: which is A and which is B, how the marks read, and what each has. */
import { useDerived, useStore } from '../../state/provider.tsx';
import { comparisonOf } from '../../state/selectors/sources.ts';
import { IconButton } from '../common/button.tsx';
import { Segments } from '../common/segments.tsx';
import './sources.css';

export default function ComparisonKey() {
  const store = useStore();
  const comparison = useDerived(comparisonOf);
  if (comparison === null) return null;
  const { compare, names, onlyA, onlyB, both } = comparison;
  const parts = [
    { value: 'all', label: `All · ${onlyA + onlyB + both}` },
    { value: 'a', label: `Only A · ${onlyA}` },
    { value: 'b', label: `Only B · ${onlyB}` },
    { value: 'both', label: `Both · ${both}` },
  ] as const;
  return (
    <section className="comparison" aria-label="Comparison">
      <dl>
        {(['A', 'B'] as const).map((letter, i) => (
          <div key={letter}>
            <dt>{letter}</dt>
            <dd className="foreign truncate">{names[i]}</dd>
          </div>
        ))}
        <div>
          <dt className="halo">
            <span className="visually-hidden">A halo</span>
          </dt>
          <dd>both</dd>
        </div>
        <div className="wide-only">
          <dt>A | B</dt>
          <dd>each reports something else</dd>
        </div>
      </dl>
      <Segments
        label="Relations"
        options={parts}
        value={compare.part}
        onChange={(part) => store.dispatch({ type: 'filter', change: { compare: { ...compare, part } } })}
      />
      <IconButton
        icon="close"
        label="Stop comparing"
        small
        onPress={() => store.dispatch({ type: 'clear-filter', fields: ['compare'] })}
      />
    </section>
  );
}
