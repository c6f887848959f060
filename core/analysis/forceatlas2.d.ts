/** The parts that `graphology-layout-forceatlas2` is made of; the package types only their sum. */
declare module 'graphology-layout-forceatlas2/defaults.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
  const defaults: ForceAtlas2Settings;
  export default defaults;
}

declare module 'graphology-layout-forceatlas2/helpers.js' {
  import type { UndirectedGraph } from 'graphology';
  export function graphToByteArrays(
    graph: UndirectedGraph,
    weight: (edge: string, attributes: { readonly weight: number }) => number,
  ): { readonly nodes: Float32Array; readonly edges: Float32Array };
  export function collectLayoutChanges(
    graph: UndirectedGraph,
    nodes: Float32Array,
  ): Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
  export default function iterate(settings: ForceAtlas2Settings, nodes: Float32Array, edges: Float32Array): void;
}
