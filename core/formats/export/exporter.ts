import type { GraphDocument } from '../../model/graph.ts';

export interface ExportOptions {
  /** The files' name without ending. */
  readonly name: string;
  /** Whether formats that can hold them hold the articles' full texts, or only the sentences that are evidence. */
  readonly fullTexts: boolean;
  /** What the graph was filtered by, in words; formats made to be read tell it. */
  readonly notes?: readonly string[];
}

export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** A format to write graphs in. The same graph gives the same bytes. */
export interface Exporter {
  /** The word for it on the command line. */
  readonly id: string;
  readonly label: string;
  /** With its dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** One sentence: what the format holds of the graph and what it can't. */
  readonly holds: string;
  readonly holdsFullTexts: boolean;
  readonly write: (graph: GraphDocument, options: ExportOptions) => readonly ExportFile[];
}

/** What V8 and other engines say of a text that is longer than they can hold. */
const TOO_LONG = /string (?:length|size)|allocation size overflow|out of memory/i;

/**
 * Writes a graph in a format.
 *
 * @returns the files, or in words why there can be none: a file of a graph may be longer than any text that the engine can hold
 *   (half a gigabyte in V8)
 */
export function writeFormat(
  { label, write }: Pick<Exporter, 'label' | 'write'>,
  graph: GraphDocument,
  options: ExportOptions,
): readonly ExportFile[] | string {
  try {
    return write(graph, options);
  } catch (error) {
    if (!(error instanceof Error) || !TOO_LONG.test(error.message)) throw error;
    return `${label}: The graph is too large for one file of this format. Filter it, or choose tables (CSV) or a bundle.`;
  }
}
