import type { GraphDocument } from '../../../core/model/graph.ts';
import type { loadExporters } from '../../state/export.ts';
import { useStore } from '../../state/provider.tsx';
import { Button } from '../common/button.tsx';
import { copyTable } from './copy-table.ts';

const TABLES = [
  { table: 'nodes', label: 'Actors' },
  { table: 'edges', label: 'Relations' },
  { table: 'evidence', label: 'Sentences' },
] as const;

interface CopyTablesProps {
  readonly graph: () => GraphDocument;
  readonly tableText: Awaited<ReturnType<typeof loadExporters>>['tableText'];
}

/** Puts a table on the clipboard, as spreadsheets paste it. */
export function CopyTables({ graph, tableText }: CopyTablesProps) {
  const store = useStore();
  const copy = (table: (typeof TABLES)[number]['table'], label: string): Promise<void> =>
    copyTable(store, tableText(graph(), table), label);
  return (
    <div className="export-copy" role="group" aria-label="Copy as a table">
      <span className="section-head">Copy as a table</span>
      <div className="export-row">
        {TABLES.map(({ table, label }) => (
          <Button key={table} look="outlined" small icon="table" onPress={() => void copy(table, label)}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
