import { useMemo } from 'react';
import { useDerivedLater, useViewPart } from '../../state/provider.tsx';
import type { AgreementNote } from '../../state/selectors/agreement.ts';
import type { RelationSummary } from '../../state/selectors/details.ts';
import { relationRows, type RelationEnds, type RelationRows } from '../../state/selectors/tables.ts';
import { Button } from '../common/button.tsx';
import { ClassLine } from '../common/shapes.tsx';
import { ActorLink } from '../details/actor-name.tsx';
import { useSelect } from '../details/use-select.ts';
import type { Selection } from '../../state/view.ts';
import { CLASS_WORDS } from '../../state/wording.ts';
import { SortableTable, type Column } from './sortable-table.tsx';

/** Columns over relations by number. */
const columnsOf = (table: RelationRows): readonly Column<number>[] => [
  {
    key: 'source',
    title: 'From',
    by: table.sourceName,
    cell: (row) => <ActorLink actor={table.summary(row).source} />,
  },
  {
    key: 'type',
    title: 'Relation',
    className: 'name',
    by: table.label,
    cell: (row) => <RelationButton relation={table.summary(row)} />,
  },
  {
    key: 'target',
    title: 'To',
    className: 'name',
    by: table.targetName,
    cell: (row) => <ActorLink actor={table.summary(row).target} />,
  },
  {
    key: 'class',
    title: 'Class',
    className: 'wide-only',
    by: table.class,
    cell: (row) => CLASS_WORDS[table.class(row)],
  },
  { key: 'count', title: 'Evidence', by: table.count, cell: (row) => table.summary(row).countText },
  {
    key: 'agreement',
    title: 'How reported',
    by: (row) => agreementRank(table.notes(row)),
    cell: (row) => <Notes notes={table.notes(row)} />,
  },
];

const ORDER = ['disputed', 'only-denied', 'only-said', 'only-planned', 'one-article', 'one-source'] as const;

/** Reports that differ sort first. */
function agreementRank(notes: readonly AgreementNote[]): number {
  return notes.reduce((rank, { kind }) => Math.max(rank, ORDER.length - ORDER.indexOf(kind)), 0);
}

function Notes({ notes }: { readonly notes: readonly AgreementNote[] }) {
  return notes.map(({ kind, brief, text }, i) => (
    <span key={kind} title={text}>
      {i > 0 && ', '}
      {kind === 'disputed' ? <strong>{brief}</strong> : brief}
    </span>
  ));
}

function RelationButton({ relation }: { readonly relation: RelationSummary }) {
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
function isSelected({ id, source, target }: RelationEnds, selection: Selection): boolean {
  switch (selection.kind) {
    case 'relation':
      return selection.relation === id;
    case 'evidence':
      return selection.evidence.relation === id;
    case 'pair':
      return selection.pair.includes(source) && selection.pair.includes(target);
    default:
      return false;
  }
}

export function RelationTable() {
  const table = useDerivedLater(relationRows);
  const columns = useMemo(() => columnsOf(table), [table]);
  const selection = useViewPart((view) => view.selection);
  const selected = useMemo(
    () =>
      selection.kind === 'none' ? NONE : new Set(table.rows.filter((row) => isSelected(table.ends(row), selection))),
    [table, selection],
  );
  return (
    <SortableTable
      caption="Relations"
      columns={columns}
      rows={table.rows}
      rowKey={String}
      isChosen={(row) => selected.has(row)}
      first="count"
    />
  );
}

const NONE: ReadonlySet<number> = new Set();
