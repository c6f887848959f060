/** Choosing two articles or outlets to compare. */
import { useState } from 'react';
import { useDerived, useStore } from '../../state/provider.tsx';
import { comparisonOf, type ComparedSide, type ContributionRow } from '../../state/selectors/sources.ts';
import { Button } from '../common/button.tsx';
import { Select } from '../common/select.tsx';

interface CompareProps {
  readonly articles: readonly ContributionRow[];
  readonly outlets: readonly ContributionRow[];
}

const keyOf = (side: ComparedSide): string => (side.kind === 'article' ? `a ${side.article}` : `s ${side.source}`);

export function Compare({ articles, outlets }: CompareProps) {
  const store = useStore();
  const comparison = useDerived(comparisonOf);
  // One side is chosen before the other; nothing is compared till both are.
  const [draft, setDraft] = useState<{ readonly a?: ComparedSide; readonly b?: ComparedSide }>({});
  const { a, b } = comparison?.compare ?? draft;
  if (articles.length < 2) return null;
  const groups = [
    ...(outlets.length > 1 ? [{ title: 'Sources', options: outlets.map(optionOf) }] : []),
    { title: 'Articles', options: articles.map(optionOf) },
  ];
  const choose = (end: 'a' | 'b', key: string): void => {
    const side = [...outlets, ...articles].find((row) => keyOf(row.side) === key)?.side;
    const sides = { a, b, [end]: side };
    setDraft(sides);
    if (sides.a && sides.b) {
      const compare = { a: sides.a, b: sides.b, part: comparison?.compare.part ?? 'all' } as const;
      store.dispatch({ type: 'filter', change: { compare, articles: null, sources: null } });
    }
  };
  const stop = (): void => {
    setDraft({});
    store.dispatch({ type: 'clear-filter', fields: ['compare'] });
  };
  return (
    <div className="compare" role="group" aria-label="Compare two">
      <Select
        label="Compare A"
        placeholder="choose …"
        value={a ? keyOf(a) : null}
        groups={groups}
        onChange={(key) => choose('a', key)}
      />
      <Select
        label="with B"
        placeholder="choose …"
        value={b ? keyOf(b) : null}
        groups={groups}
        onChange={(key) => choose('b', key)}
      />
      {comparison && (
        <Button small look="outlined" onPress={stop}>
          Stop comparing
        </Button>
      )}
    </div>
  );
}

const optionOf = ({ side, name, source }: ContributionRow) => ({
  value: keyOf(side),
  label: name,
  ...(source && { note: source }),
});
