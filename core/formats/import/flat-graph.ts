/** A graph as the formats of other programs hold it: nodes and edges with plain values. */

export interface FlatNode {
  readonly id: string;
  readonly values: ReadonlyMap<string, unknown>;
  readonly position: { readonly x: number; readonly y: number } | undefined;
}

export interface FlatEdge {
  readonly source: string;
  readonly target: string;
  readonly values: ReadonlyMap<string, unknown>;
}

export interface FlatGraph {
  readonly title: string;
  readonly nodes: readonly FlatNode[];
  readonly edges: readonly FlatEdge[];
}

/** A place, where both coordinates are numbers. */
export function positionOf(x: unknown, y: unknown): FlatNode['position'] {
  const place = { x: numberOf(x), y: numberOf(y) };
  return Number.isFinite(place.x) && Number.isFinite(place.y) ? place : undefined;
}

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
}
