/** Masks and writes a graph off the page's thread. */
import { maskNames } from '../../core/analysis/mask/mask.ts';
import { EXPORTERS, writeFormat } from '../../core/formats/exporters.ts';
import { collectGraph } from './graph-pieces.ts';
import type { WriteAnswer, WriteMessage, WrittenFile } from './write-files.ts';

const collected = { graph: collectGraph(), maskedBy: collectGraph() };
let isOneGraph = true;

self.onmessage = ({ data }: MessageEvent<WriteMessage>): void => {
  if ('piece' in data) {
    if (data.of === 'maskedBy') isOneGraph = false;
    return collected[data.of].take(data.piece);
  }
  const { heads, format, options } = data;
  const graph = collected.graph.whole(heads.graph!);
  const mask = heads.maskedBy && (isOneGraph ? graph : collected.maskedBy.whole(heads.maskedBy));
  const exporter = EXPORTERS.find(({ id }) => id === format)!;
  const files = writeFormat(exporter, mask === null ? graph : maskNames(graph, mask), options);
  if (typeof files === 'string') return self.postMessage(files satisfies WriteAnswer);
  const written = files.map(({ name, content, mediaType }): WrittenFile => ({
    name,
    content: new Blob([content as BlobPart], { type: mediaType }),
  }));
  self.postMessage(written satisfies WriteAnswer);
};
