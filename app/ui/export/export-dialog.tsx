/** Takes the graph, or a part of it, out of the page: as data in several formats, or as a picture. */
import { use, useState, type RefObject } from 'react';
import type { GraphCanvas } from '../../canvas/port.ts';
import {
  contentsText,
  exportedGraph,
  fileStem,
  loadExporters,
  type ExportFile,
  type ExportScope,
} from '../../state/export.ts';
import { useDerived, useStore } from '../../state/provider.tsx';
import { statusOf } from '../../state/selectors/status.ts';
import { Button } from '../common/button.tsx';
import { Choice } from '../common/choice.tsx';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { Icon } from '../common/icons.tsx';
import { counted } from '../../state/wording.ts';
import { download } from '../common/download.ts';
import { Options } from './options.tsx';
import './export.css';

interface ExportDialogProps {
  readonly close: () => void;
  readonly canvas: RefObject<GraphCanvas | null>;
}

const exporters = loadExporters();

const PICTURE = {
  id: 'png',
  label: 'Picture (PNG)',
  extension: '.png',
  holds: 'What is drawn now, with title, filters and legend. No evidence.',
  holdsFullTexts: false,
} as const;

export default function ExportDialog({ close, canvas }: ExportDialogProps) {
  const store = useStore();
  const formats = [...use(exporters), PICTURE];
  const [scope, setScope] = useState<ExportScope>('visible');
  const [formatId, setFormatId] = useState<string>(formats[0]!.id);
  const [fullTexts, setFullTexts] = useState(true);
  const notes = useDerived(statusOf).filters.map(({ text }) => text);
  const graphs = useScopes();
  const format = formats.find(({ id }) => id === formatId)!;
  const inScope = format === PICTURE ? 'visible' : scope;
  const graph = graphs[inScope]!;
  const name = fileStem(graph, inScope);

  const save = async (): Promise<void> => {
    try {
      if ('write' in format) saveFiles(format.write(graph, { name, fullTexts }));
      else download(`${name}.png`, await picture(canvas, graph.title, notes));
      close();
    } catch (error) {
      store.notify(`The file could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  return (
    <DialogFrame
      title="Export"
      close={close}
      foot={
        <>
          <span className="export-name foreign">
            {name}
            {format.extension}
          </span>
          <Button look="primary" icon="download" onPress={() => void save()}>
            Download
          </Button>
        </>
      }
    >
      <Options
        label="Format"
        value={formatId}
        onChange={setFormatId}
        options={formats.map(({ id, label, holds }) => ({ value: id, label, explained: holds }))}
      />
      <Options
        label="What"
        value={inScope}
        onChange={(value) => setScope(value as ExportScope)}
        options={SCOPES.map(({ value, label }) => ({
          value,
          label,
          explained: graphs[value] === null ? 'Nothing is selected.' : contentsText(graphs[value]),
          disabled: graphs[value] === null || (format === PICTURE && value !== 'visible'),
        }))}
      />
      {format.holdsFullTexts && (
        <FullTexts articles={graph.articles.length} chosen={fullTexts} onChange={setFullTexts} />
      )}
    </DialogFrame>
  );
}

interface FullTextsProps {
  readonly articles: number;
  readonly chosen: boolean;
  readonly onChange: (chosen: boolean) => void;
}

function FullTexts({ articles, chosen, onChange }: FullTextsProps) {
  return (
    <div className="export-texts">
      <p>
        <Icon name="warning" />
        This format can hold the full text of {counted(articles, 'article')}. See that you may pass them on, or leave
        them out: the sentences that are evidence stay in any case.
      </p>
      <Choice chosen={chosen} onChange={onChange}>
        With the articles’ full texts
      </Choice>
    </div>
  );
}

function saveFiles(files: readonly ExportFile[]): void {
  for (const { name, content, mediaType } of files) {
    download(name, new Blob([content as BlobPart], { type: mediaType }));
  }
}

const SCOPES = [
  { value: 'visible', label: 'What the filters show' },
  { value: 'selection', label: 'What is selected' },
  { value: 'all', label: 'The whole graph' },
] as const;

function useScopes() {
  const visible = useDerived((index, view) => exportedGraph(index, view, 'visible'));
  const selection = useDerived((index, view) => exportedGraph(index, view, 'selection'));
  const all = useDerived((index, view) => exportedGraph(index, view, 'all'));
  return { visible, selection, all };
}

/** Image pixels for one unit of the layout. */
const PICTURE_SCALE = 2;

async function picture(canvas: ExportDialogProps['canvas'], title: string, notes: readonly string[]): Promise<Blob> {
  if (canvas.current === null) throw new Error('the network is not drawn yet');
  return canvas.current.picture({ scale: PICTURE_SCALE, title, notes, legend: true });
}
