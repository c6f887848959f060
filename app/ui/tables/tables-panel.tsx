/** What is drawn, as tables: actors, relations, evidence, as far as the filters leave them. */
import { useState, type ReactNode } from 'react';
import { useDerived, useStore, useView } from '../../state/provider.tsx';
import { statusOf } from '../../state/selectors/status.ts';
import { TABLES, type Table } from '../../state/view.ts';
import { counted } from '../../state/wording.ts';
import { IconButton } from '../common/button.tsx';
import { ActorTable } from './actor-table.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import { RelationTable } from './relation-table.tsx';
import './tables.css';

const PANELS: Record<Table, () => ReactNode> = {
  actors: ActorTable,
  relations: RelationTable,
  evidence: EvidenceTable,
};

/** In a sheet there is always a table open; under the network it folds away. */
export default function TablesPanel({ inSheet = false }: { readonly inSheet?: boolean }) {
  const store = useStore();
  const { panels } = useView();
  const [inSheetTable, setInSheetTable] = useState<Table>(panels.table ?? 'actors');
  const open = inSheet ? inSheetTable : panels.table;
  const choose = (table: Table | null): void => {
    if (!inSheet) store.dispatch({ type: 'panels', change: { table } });
    else if (table !== null) setInSheetTable(table);
  };
  const Panel = open && PANELS[open];
  return (
    <>
      <div className="tables-head">
        <div className="table-tabs" role="group" aria-label="Tables">
          {TABLES.map((table) => (
            <TableTab key={table} table={table} open={table === open} choose={choose} />
          ))}
        </div>
        {!inSheet && (
          <IconButton
            icon={open === null ? 'up' : 'down'}
            label={open === null ? 'Open the tables' : 'Close the tables'}
            onPress={() => choose(open === null ? 'actors' : null)}
          />
        )}
      </div>
      {Panel && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={`Table of ${open}`}>
          <Panel />
        </div>
      )}
    </>
  );
}

interface TableTabProps {
  readonly table: Table;
  readonly open: boolean;
  readonly choose: (table: Table | null) => void;
}

const NOUNS: Record<Table, string> = { actors: 'actor', relations: 'relation', evidence: 'sentence' };

function TableTab({ table, open, choose }: TableTabProps) {
  const { shown } = useDerived(statusOf)[table];
  return (
    <button type="button" className="table-tab" aria-pressed={open} onClick={() => choose(open ? null : table)}>
      {counted(shown, NOUNS[table])}
    </button>
  );
}
