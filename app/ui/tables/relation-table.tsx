import { useDerived, useView } from '../../state/provider.tsx';
import { relationRows, type RelationRow } from '../../state/selectors/tables.ts';
import { Button } from '../common/button.tsx';
import { ClassLine } from '../common/shapes.tsx';
import { ActorLink } from '../details/actor-name.tsx';
import { useSelect } from '../details/use-select.ts';
import type { Selection } from '../../state/view.ts';
import { CLASS_WORDS } from '../../state/wording.ts';
import { SortableTable, type Column } from './sortable-table.tsx';

const COLUMNS: readonly Column<RelationRow>[] = [
  { key: 'source', title: 'From', by: ({ source }) => source.name, cell: ({ source }) => <ActorLink actor={source} /> },
  { key: 'type', title: 'Relation', by: ({ label }) => label, cell: (row) => <RelationButton relation={row} /> },
  {
    key: 'target',
    title: 'To',
    className: 'name',
    by: ({ target }) => target.name,
    cell: ({ target }) => <ActorLink actor={target} />,
  },
  {
    key: 'class',
    title: 'Class',
    className: 'wide-only',
    by: (row) => row.class,
    cell: (row) => CLASS_WORDS[row.class],
  },
  { key: 'count', title: 'Evidence', by: ({ count }) => count, cell: ({ countText }) => countText },
  { key: 'agreement', title: 'How reported', by: agreementRank, cell: ({ notes }) => <Notes notes={notes} /> },
];

const ORDER = ['disputed', 'only-denied', 'only-said', 'only-planned', 'one-article', 'one-source'] as const;

/** Reports that differ sort first. */
function agreementRank({ notes }: RelationRow): number {
  return notes.reduce((rank, { kind }) => Math.max(rank, ORDER.length - ORDER.indexOf(kind)), 0);
}

function Notes({ notes }: Pick<RelationRow, 'notes'>) {
  return notes.map(({ kind, brief, text }, i) => (
    <span key={kind} title={text}>
      {i > 0 && ', '}
      {kind === 'disputed' ? <strong>{brief}</strong> : brief}
    </span>
  ));
}

function RelationButton({ relation }: { readonly relation: RelationRow }) {
  const select = useSelect();
  return (
    <span className="with-line">
      <ClassLine of={relation.class} />
      <Button
        look="link"
        aria-label={`${relation.source.name} ${relation.label} ${relation.target.name}: show the evidence`}
        onPress={() => select({ kind: 'relation', relation: relation.id })}
      >
        {relation.label}
      </Button>
    </span>
  );
}

/** A selected pair stands for all its relations, a selected sentence for the one it is evidence of. */
function isSelected({ id, source, target }: RelationRow, selection: Selection): boolean {
  switch (selection.kind) {
    case 'relation':
      return selection.relation === id;
    case 'evidence':
      return selection.evidence.relation === id;
    case 'pair':
      return selection.pair.includes(source.id) && selection.pair.includes(target.id);
    default:
      return false;
  }
}

export function RelationTable() {
  const rows = useDerived(relationRows);
  const { selection } = useView();
  return (
    <SortableTable
      caption="Relations"
      columns={COLUMNS}
      rows={rows}
      rowKey={({ id }) => id}
      isChosen={(row) => isSelected(row, selection)}
      first="count"
    />
  );
}
