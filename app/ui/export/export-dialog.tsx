/** Takes the graph, or a part of it, out of the page: as data in several formats, as words, or as a picture. */
import { use, useEffect, useMemo, useState } from 'react';
import { contentsText, exportedGraph, loadExporters, type ExportScope } from '../../state/export.ts';
import { useDerived, useStore } from '../../state/provider.tsx';
import { Button } from '../common/button.tsx';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { CopyTables } from './copy-tables.tsx';
import { download } from '../common/download.ts';
import { isPicture, PICTURES, type Format } from './formats.ts';
import { FullTexts, MaskNames } from './notices.tsx';
import { Options } from '../common/options.tsx';
import { PictureOptions } from './picture-options.tsx';
import { Preview } from './preview.tsx';
import { rasterise } from './rasterise.ts';
import { WholeGraph } from './whole-graph.tsx';
import { useExport, type Export, type ExportChoices } from './use-export.ts';
import './export.css';

const loading = loadExporters();

const FIRST: ExportChoices = {
  scope: 'visible',
  fullTexts: true,
  mask: false,
  parts: { title: true, filters: true, sources: true, legend: true },
  scale: 2,
};

export default function ExportDialog({ close }: { readonly close: () => void }) {
  return (
    <WholeGraph title="Export" close={close}>
      {() => <Choices close={close} />}
    </WholeGraph>
  );
}

function Choices({ close }: { readonly close: () => void }) {
  const store = useStore();
  const tools = use(loading);
  const formats: readonly Format[] = [...tools.exporters, ...PICTURES];
  const [formatId, setFormatId] = useState(formats[0]!.id);
  const onlyPaths = useDerived(
    (index, view) => view.connection?.only === true && exportedGraph(index, view, 'paths') !== null,
  );
  const [choices, setChoices] = useState<ExportChoices>(onlyPaths ? { ...FIRST, scope: 'paths' } : FIRST);
  const format = formats.find(({ id }) => id === formatId)!;
  const content = useExport(format, choices, tools);
  const change = (changed: Partial<ExportChoices>): void => setChoices({ ...choices, ...changed });

  const [making, setMaking] = useState<AbortController | null>(null);
  useEffect(() => () => making?.abort(), [making]);
  const save = async (): Promise<void> => {
    const stop = new AbortController();
    setMaking(stop);
    try {
      if (isPicture(format)) await savePicture(format.id, content, choices.scale);
      else for (const { name, content: file } of await content.files(stop.signal)) download(name, file);
      close();
    } catch (error) {
      if (stop.signal.aborted) return;
      setMaking(null);
      store.notify(`The file could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  return (
    <DialogFrame
      title="Export"
      close={close}
      foot={<Foot name={`${content.name}${format.extension}`} making={making !== null} save={save} />}
    >
      <Scope content={content} scope={choices.scope} onChange={(scope) => change({ scope })} />
      <Options
        label="Format"
        value={formatId}
        onChange={setFormatId}
        options={formats.map(({ id, label }) => ({ value: id, label }))}
        explained={format.holds}
      />
      {format.holdsFullTexts && (
        <FullTexts
          articles={content.graph.articles.length}
          chosen={choices.fullTexts}
          onChange={(fullTexts) => change({ fullTexts })}
        />
      )}
      {isPicture(format) && <Picture content={content} format={format.id} choices={choices} change={change} />}
      <MaskNames chosen={choices.mask} onChange={(mask) => change({ mask })} />
      <div className="export-preview" role="group" aria-label="Preview">
        <span className="section-head">Preview</span>
        <Preview format={format} content={content} version={JSON.stringify(choices)} />
      </div>
      <CopyTables graph={content.written} tableText={tools.tableText} />
    </DialogFrame>
  );
}

interface FootProps {
  readonly name: string;
  readonly making: boolean;
  readonly save: () => Promise<void>;
}

function Foot({ name, making, save }: FootProps) {
  return (
    <>
      <span className="export-name foreign">
        {!making && name}
        <span role="status">{making && 'Making the file …'}</span>
      </span>
      <Button look="primary" icon="download" isDisabled={making} onPress={() => void save()}>
        Download
      </Button>
    </>
  );
}

const SCOPES = [
  { value: 'visible', label: 'What the filters show' },
  { value: 'selection', label: 'What is selected' },
  { value: 'paths', label: 'The paths' },
  { value: 'all', label: 'The whole graph' },
] as const;

interface ScopeProps {
  readonly content: Export;
  readonly scope: ExportScope;
  readonly onChange: (scope: ExportScope) => void;
}

function Scope({ content: { graphs }, scope, onChange }: ScopeProps) {
  return (
    <Options
      label="What"
      value={scope}
      onChange={(value) => onChange(value as ExportScope)}
      options={SCOPES.filter(({ value }) => value !== 'paths' || graphs.paths !== null).map(({ value, label }) => ({
        value,
        label,
        explained:
          graphs[value] === null ? 'Nothing is selected. Click an actor or a line first.' : contentsText(graphs[value]),
        disabled: graphs[value] === null,
      }))}
    />
  );
}

interface PictureProps {
  readonly content: Export;
  readonly format: 'svg' | 'png';
  readonly choices: ExportChoices;
  readonly change: (changed: Partial<ExportChoices>) => void;
}

function Picture({ content, format, choices: { parts, scale, scope, mask }, change }: PictureProps) {
  // The content is made anew with every rendering; these say when the picture differs.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const { width, height } = useMemo(() => content.picture(), [content.graph, parts, scope, mask]);
  return (
    <PictureOptions
      parts={parts}
      onChange={(changed) => change({ parts: changed })}
      size={{ width, height }}
      {...(format === 'png' && { scale: { value: scale, onChange: (value: number) => change({ scale: value }) } })}
    />
  );
}

async function savePicture(format: 'svg' | 'png', { name, picture }: Export, scale: number): Promise<void> {
  const drawn = picture();
  if (format === 'svg') download(`${name}.svg`, new Blob([drawn.text], { type: 'image/svg+xml' }));
  else download(`${name}.png`, await rasterise(drawn, scale));
}
