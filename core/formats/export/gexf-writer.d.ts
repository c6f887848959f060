/** The writer alone: the package's entries bring a parser along that needs a DOM. */
declare module 'graphology-gexf/common/writer.js' {
  import type { GexfWriterOptions } from 'graphology-gexf/browser';
  import type { AbstractGraph } from 'graphology-types';

  export default function write(graph: AbstractGraph, options?: GexfWriterOptions): string;
}
