/** What stands below the network: the timeline, the network as an outline, the tables of actors, relations and evidence, the sources. */
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { useDerived, useStore, useViewPart } from '../../state/provider.tsx';
import { statusOf } from '../../state/selectors/status.ts';
import { TABLES, type Below, type Table } from '../../state/view.ts';
import { counted } from '../../state/wording.ts';
import { IconButton } from '../common/button.tsx';
import { Sparkline } from '../timeline/sparkline.tsx';
import { ActorTable } from './actor-table.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import { RelationTable } from './relation-table.tsx';
import './tables.css';

const PANELS: Record<Below, ComponentType> = {
  timeline: lazy(() => import('../timeline/timeline-panel.tsx')),
  outline: lazy(() => import('../outline/outline-panel.tsx')),
  actors: ActorTable,
  relations: RelationTable,
  evidence: EvidenceTable,
  sources: lazy(() => import('../sources/sources-panel.tsx')),
};

const LABELS: Record<Below, string> = {
  timeline: 'Timeline of evidence',
  outline: 'Outline',
  actors: 'Table of actors',
  relations: 'Table of relations',
  evidence: 'Table of evidence',
  sources: 'Articles and sources',
};

/** In a sheet there is always one open; under the network it folds away. */
export default function TablesPanel({ inSheet = false }: { readonly inSheet?: boolean }) {
  const store = useStore();
  const panels = useViewPart((view) => view.panels);
  const open = panels.table ?? (inSheet ? 'actors' : null);
  const choose = (table: Below | null): void => store.dispatch({ type: 'panels', change: { table } });
  const toggle = (table: Below): void => choose(table === open && !inSheet ? null : table);
  const Panel = open && PANELS[open];
  return (
    <>
      <div className="tables-head">
        <div className="table-tabs">
          <Tab open={open === 'timeline'} onPress={() => toggle('timeline')}>
            Timeline <Sparkline />
          </Tab>
          <Tab open={open === 'outline'} onPress={() => toggle('outline')}>
            Outline
          </Tab>
          <div className="table-tabs" role="group" aria-label="Tables">
            {TABLES.map((table) => (
              <Tab key={table} open={table === open} onPress={() => toggle(table)}>
                <Count of={table} />
              </Tab>
            ))}
          </div>
          <Tab open={open === 'sources'} onPress={() => toggle('sources')}>
            Sources
          </Tab>
        </div>
        {isTable(open) && <CopyButton table={open} />}
        {!inSheet && (
          <IconButton
            icon={open === null ? 'up' : 'down'}
            label={open === null ? 'Open the tables' : 'Close the tables'}
            onPress={() => choose(open === null ? 'actors' : null)}
          />
        )}
      </div>
      {Panel && (
        <div
          className={`table-scroll${open === 'timeline' ? ' as-high-as-needed' : ''}`}
          tabIndex={0}
          role="region"
          aria-label={LABELS[open]}
        >
          <Suspense>
            <Panel />
          </Suspense>
        </div>
      )}
    </>
  );
}

const isTable = (open: Below | null): open is Table => (TABLES as readonly (string | null)[]).includes(open);

function CopyButton({ table }: { readonly table: Table }) {
  const store = useStore();
  const copy = (): void => void import('../export/copy-table.ts').then(({ copyShown }) => copyShown(store, table));
  return <IconButton icon="copy" label={`Copy the table of ${NOUNS[table]}s`} onPress={copy} />;
}

interface TabProps {
  readonly open: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Tab({ open, onPress, children }: TabProps) {
  return (
    <button type="button" className="table-tab" aria-pressed={open} onClick={onPress}>
      {children}
    </button>
  );
}

const NOUNS: Record<Table, string> = { actors: 'actor', relations: 'relation', evidence: 'sentence' };

function Count({ of }: { readonly of: Table }) {
  const { shown } = useDerived(statusOf)[of];
  return counted(shown, NOUNS[of]);
}
