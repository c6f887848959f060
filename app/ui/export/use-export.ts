/** What the export dialog would write, from what is chosen in it. */
import { useMemo } from 'react';
import type { GraphDocument } from '../../../core/model/graph.ts';
import {
  exportedGraph,
  fileStem,
  isLarge,
  withPinned,
  writeLarge,
  type ExportFile,
  type ExportScope,
  type WrittenFile,
} from '../../state/export.ts';
import { pictureOfGraph, pictureOfView, type PictureParts, type SvgPicture } from '../../state/picture.ts';
import { useCorrections, useDerived, useView } from '../../state/provider.tsx';
import { statusOf } from '../../state/selectors/status.ts';
import { counted } from '../../state/wording.ts';
import type { loadExporters } from '../../state/export.ts';
import { isPicture, type Format } from './formats.ts';
import { lookOfPage } from './look.ts';

export interface ExportChoices {
  readonly scope: ExportScope;
  readonly fullTexts: boolean;
  readonly mask: boolean;
  readonly parts: PictureParts;
  /** Image pixels for one unit of the layout. */
  readonly scale: number;
}

export interface Export {
  /** By scope; `null` where nothing is selected, or no path is shown. */
  readonly graphs: Readonly<Record<ExportScope, GraphDocument | null>>;
  /** What is written, but for the masking of names. */
  readonly graph: GraphDocument;
  readonly name: string;
  /** What is written; of a large graph that is to be masked it takes a while. */
  written(): GraphDocument;
  /** Rejects where they can't be made, or it is called off. */
  files(signal: AbortSignal): Promise<readonly WrittenFile[]>;
  /** The text by which the file is judged before it is made: of a page its words, not its markup. */
  sample(): ExportFile | undefined;
  picture(): SvgPicture;
}

/** Formats that say the same in plainer text. */
const SAMPLED_AS: Readonly<Record<string, string>> = { html: 'md' };

type Tools = Awaited<ReturnType<typeof loadExporters>>;

export function useExport(format: Format, { scope, fullTexts, mask, parts }: ExportChoices, tools: Tools): Export {
  const { pinned } = useView();
  const index = useDerived((open) => open);
  const view = useView();
  const whole = useDerived((one, now) => exportedGraph(one, now, 'all'))!;
  const visible = useDerived((one, now) => exportedGraph(one, now, 'visible'));
  const selection = useDerived((one, now) => exportedGraph(one, now, 'selection'));
  const paths = useDerived((one, now) => exportedGraph(one, now, 'paths'));
  const filters = useDerived(statusOf).filters;
  const graphs = { visible, selection, paths, all: whole };
  const chosen = graphs[scope]!;
  const graph = useMemo(() => withPinned(chosen, pinned), [chosen, pinned]);
  const written = useMemo(
    () => once(() => (mask ? tools.maskNames(graph, whole) : graph)),
    [graph, mask, whole, tools],
  );
  // Filters name actors.
  const corrections = useCorrections().length;
  const notes = [
    ...(mask || scope === 'all' ? [] : filters.map(({ text }) => text)),
    ...(corrections > 0 ? [`With ${counted(corrections, 'correction')} made by hand`] : []),
  ];
  const name = fileStem(graph, scope) + (corrections > 0 ? '_corrected' : '');
  const options = { name, fullTexts, notes };
  const write = (one: Format): readonly ExportFile[] => (isPicture(one) ? [] : one.write(written(), options));
  return {
    ...{ graphs, graph, name },
    written,
    files: async (signal) =>
      isLarge(graph)
        ? writeLarge({ graph, maskedBy: mask ? whole : null, format: format.id, options }, signal)
        : write(format).map(inBlob),
    sample: () => write(tools.exporters.find(({ id }) => id === SAMPLED_AS[format.id]) ?? format)[0],
    picture: () =>
      scope === 'visible' && !mask
        ? pictureOfView(index, view, parts, lookOfPage())
        : pictureOfGraph(written(), notes, parts, lookOfPage()),
  };
}

const inBlob = ({ name, content, mediaType }: ExportFile): WrittenFile => ({
  name,
  content: new Blob([content as BlobPart], { type: mediaType }),
});

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
