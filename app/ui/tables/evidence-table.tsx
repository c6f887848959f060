import { useMemo } from 'react';
import { SPEAKER_OTHER } from '../../../core/model/columns.ts';
import { useDerived, useDerivedLater, useStore, useViewPart } from '../../state/provider.tsx';
import { chosenEvidence, evidenceRows, type EvidenceRows } from '../../state/selectors/tables.ts';
import { MODALITY_WORDS } from '../../state/wording.ts';
import { Button } from '../common/button.tsx';
import { OnDemand } from '../common/on-demand.tsx';
import { sourceLine } from '../common/wording.ts';
import { useSelect } from '../details/use-select.ts';
import { SortableTable, type Column } from './sortable-table.tsx';

interface CellProps {
  readonly table: EvidenceRows;
  readonly row: number;
}

/** Columns over pieces of evidence by number. Sentences may not be there to sort by: they are fetched as they come into sight. */
function columnsOf(table: EvidenceRows): readonly Column<number>[] {
  return [
    {
      key: 'statement',
      title: 'Relation',
      by: table.statement,
      same: table.relationNumber,
      cell: (row) => <Statement table={table} row={row} />,
    },
    {
      key: 'sentence',
      title: 'Sentence',
      className: 'sentence',
      cell: (row) => (
        <OnDemand what="the sentence">
          <Sentence table={table} row={row} />
        </OnDemand>
      ),
    },
    {
      key: 'modality',
      title: 'Reported as',
      by: (row) => table.modality(row) ?? '',
      cell: (row) => MODALITY_WORDS[table.modality(row)!]?.word ?? 'named together',
    },
    {
      key: 'speaker',
      title: 'Who says so',
      by: table.speakerName,
      same: table.speaker,
      cell: (row) => <Speaker table={table} row={row} />,
    },
    {
      key: 'article',
      title: 'Article',
      className: 'wide-only',
      same: table.articleNumber,
      by: (row) => `${table.article(row).published ?? ''} ${table.article(row).title}`,
      cell: (row) => <span className="foreign clamp">{sourceLine(table.article(row))}</span>,
    },
  ];
}

function Statement({ table, row }: CellProps) {
  const select = useSelect();
  const texts = useDerived((index) => index.texts);
  const choose = async (): Promise<void> => {
    // Where it can't be had, its relation says so.
    const relation = table.relation(row).id;
    await texts.fetch({ relations: [table.relationNumber(row)], articles: [] }).then(
      () => select({ kind: 'evidence', evidence: table.item(row).key }),
      () => select({ kind: 'relation', relation }),
    );
  };
  return (
    <Button look="link" onPress={() => void choose()}>
      <span className="foreign">{table.statement(row)}</span>
    </Button>
  );
}

function Sentence({ table, row }: CellProps) {
  const store = useStore();
  const { article, key, sentence } = useDerived(() => table.item(row));
  const span = { start: key.start, end: key.start + sentence.length };
  return (
    <Button look="link" onPress={() => store.dispatch({ type: 'read', article: article.id, span })}>
      <span className="serif foreign clamp">{sentence}</span>
    </Button>
  );
}

/** Whoever is no actor of the graph is named in the article's words alone. */
function Speaker({ table, row }: CellProps) {
  if (table.speaker(row) !== SPEAKER_OTHER) return <span className="foreign">{table.speakerName(row)}</span>;
  return (
    <OnDemand what="the words">
      <OtherSpeaker table={table} row={row} />
    </OnDemand>
  );
}

function OtherSpeaker({ table, row }: CellProps) {
  const { speaker } = useDerived(() => table.item(row));
  return <span className="foreign">{speaker?.name}</span>;
}

export function EvidenceTable() {
  const table = useDerivedLater(evidenceRows);
  const columns = useMemo(() => columnsOf(table), [table]);
  const selection = useViewPart((view) => view.selection);
  const key = selection.kind === 'evidence' ? selection.evidence : null;
  const chosen = useDerived((index) => chosenEvidence(index, key));
  return (
    <SortableTable
      caption="Evidence"
      columns={columns}
      rows={table.rows}
      rowKey={String}
      isChosen={(row) => row === chosen}
      first="article"
    />
  );
}
