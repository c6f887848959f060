import type { GraphDocument } from '../../../core/model/graph.ts';
import type { loadExporters } from '../../state/export.ts';
import { useStore } from '../../state/provider.tsx';
import { Button } from '../common/button.tsx';

const TABLES = [
  { table: 'nodes', label: 'Actors' },
  { table: 'edges', label: 'Relations' },
  { table: 'evidence', label: 'Sentences' },
] as const;

interface CopyTablesProps {
  readonly graph: GraphDocument;
  readonly tableText: Awaited<ReturnType<typeof loadExporters>>['tableText'];
}

/** Puts a table on the clipboard, as spreadsheets paste it. */
export function CopyTables({ graph, tableText }: CopyTablesProps) {
  const store = useStore();
  const copy = async (table: (typeof TABLES)[number]['table'], label: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(tableText(graph, table));
      store.notify(`${label} copied as a table: paste it into a spreadsheet.`);
    } catch {
      store.notify('The browser does not let the page copy. Download the tables as CSV instead.');
    }
  };
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
