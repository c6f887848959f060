/** The page around an open graph: header, filters, network, details, tables; on a narrow screen the panels are sheets. */
import { lazy, Suspense, useEffect, useRef, useState, type RefObject } from 'react';
import type { GraphCanvas } from '../../canvas/port.ts';
import { useSeen, useStore, useViewPart } from '../../state/provider.tsx';
import { shownOf } from '../../state/selectors/shown.ts';
import { lazyAfterPaint } from '../common/after-paint.tsx';
import { useNarrow } from '../common/use-media.ts';
import { NetworkPane } from '../network/network-pane.tsx';
import { OpenDialog, type OpenedDialog } from './dialogs.ts';
import { Header } from './header.tsx';
import { SheetBar, type SheetName } from './sheet-bar.tsx';
import { SkipLinks } from './skip-links.tsx';
import { useShortcuts } from './shortcuts.ts';
import './shell.css';
import '../style/print.css';

const Announcer = lazyAfterPaint(() => import('./announcer.tsx'));
const Notices = lazyAfterPaint(() => import('./notices.tsx'));
const FiltersPanel = lazyAfterPaint(() => import('../filters/filters-panel.tsx'));
const DetailsPanel = lazyAfterPaint(() => import('../details/details-panel.tsx'));
const TablesPanel = lazyAfterPaint(() => import('../tables/tables-panel.tsx'), <div className="bottom-placeholder" />);
const Sheet = lazyAfterPaint(() => import('./sheet.tsx'));
const Palette = lazy(() => import('../palette/palette.tsx'));
const ExportDialog = lazy(() => import('../export/export-dialog.tsx'));
const ShareDialog = lazy(() => import('../share/share-dialog.tsx'));
const HistoryDialog = lazy(() => import('./history-dialog.tsx'));
const CorrectDialog = lazy(() => import('../correct/correct-dialog.tsx'));
const CorrectionsDialog = lazy(() => import('../correct/corrections-dialog.tsx'));
const Tour = lazy(() => import('../tour/tour.tsx'));
const HelpDialog = lazy(() => import('./help-dialog.tsx'));

export function Shell({ title }: { readonly title: string }) {
  const narrow = useNarrow();
  const [dialog, setDialog] = useState<OpenedDialog | null>(null);
  const canvas = useRef<GraphCanvas>(null);
  const typed = useShortcuts(setDialog, dialog === 'palette');
  useEffect(() => {
    document.title = `${title} · Relata`;
  }, [title]);
  return (
    <OpenDialog value={setDialog}>
      <div className="shell">
        <SkipLinks narrow={narrow} />
        <Header title={title} open={setDialog} narrow={narrow} />
        {narrow ? <NarrowBody canvas={canvas} /> : <WideBody canvas={canvas} />}
        <Announcements />
        <Notices />
        <Suspense>
          {dialog === 'palette' && <Palette typed={typed} canvas={canvas} close={() => setDialog(null)} />}
          {dialog === 'export' && <ExportDialog close={() => setDialog(null)} />}
          {dialog === 'share' && <ShareDialog close={() => setDialog(null)} />}
          {dialog === 'history' && <HistoryDialog close={() => setDialog(null)} />}
          {dialog === 'corrections' && <CorrectionsDialog close={() => setDialog(null)} />}
          {dialog !== null && typeof dialog === 'object' && (
            <CorrectDialog subject={dialog.correct} close={() => setDialog(null)} />
          )}
          {dialog === 'help' && <HelpDialog close={() => setDialog(null)} />}
          {dialog === 'tour' && <Tour close={() => setDialog(null)} />}
        </Suspense>
      </div>
    </OpenDialog>
  );
}

interface BodyProps {
  readonly canvas: RefObject<GraphCanvas | null>;
}

function WideBody({ canvas }: BodyProps) {
  const panels = useViewPart((view) => view.panels);
  const reader = useViewPart((view) => view.reader);
  return (
    <>
      {panels.filters && (
        <aside id="filters" className="side filters-side" aria-label="Filters" tabIndex={-1}>
          <FiltersPanel />
        </aside>
      )}
      <NetworkPane canvas={canvas} />
      {(panels.details || reader !== null) && (
        <aside
          id="details"
          className={`side details-side${reader === null ? '' : ' reading'}`}
          aria-label="Details"
          tabIndex={-1}
        >
          <DetailsPanel />
        </aside>
      )}
      <section id="tables" className="bottom" aria-label="Tables" tabIndex={-1}>
        <TablesPanel />
      </section>
    </>
  );
}

function Announcements() {
  const { text: shown } = useSeen(shownOf, ({ shown }) => shown);
  const selection = useViewPart((view) => view.selection);
  const [opened] = useState({ shown, selection });
  return <Announcer opened={opened} />;
}

/** Whether actors are being marked one after the other in the table: what is told of them waits. */
const isMarking = (): boolean => document.activeElement?.matches('.sheet [type=checkbox]') ?? false;

function NarrowBody({ canvas }: BodyProps) {
  const store = useStore();
  const selection = useViewPart((view) => view.selection);
  const reader = useViewPart((view) => view.reader);
  const connection = useViewPart((view) => view.connection);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const chosen = reader ?? (selection.kind === 'none' ? (connection?.actors ?? null) : selection);
  const [shownFor, setShownFor] = useState<object | null>(null);
  // What is chosen comes up by itself, once; closing it leaves it closed until something else is chosen.
  if (chosen !== shownFor) {
    setShownFor(chosen);
    if (chosen !== null && !isMarking()) setSheet('details');
  }
  const close = (): void => {
    setSheet(null);
    if (sheet === 'details' && reader !== null) store.dispatch({ type: 'close-reader' });
  };
  return (
    <>
      <NetworkPane canvas={canvas} />
      {sheet !== null && (
        <Sheet name={sheet} close={close} tall={sheet === 'details' && reader !== null}>
          {sheet === 'filters' && <FiltersPanel />}
          {sheet === 'details' && <DetailsPanel />}
          {sheet === 'tables' && <TablesPanel inSheet />}
        </Sheet>
      )}
      <SheetBar current={sheet} choose={(name) => (name === sheet ? close() : setSheet(name))} />
    </>
  );
}
