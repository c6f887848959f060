/** A scene is plain data: what to draw, decided to the last line width, with no word on how a canvas does it. */
import type { EntityType, RelationClass } from '../../core/model/ontology.ts';
import type { EntityId, RelationId } from '../../core/model/ids.ts';

export type NodeShape = 'circle' | 'rounded-square' | 'hexagon' | 'diamond';

/** What a line's colour says. `mixed` stands for several classes at once. */
export type LineRole = 'structural' | 'cooperation' | 'conflict' | 'mixed' | 'co-mention';
export type LineDash = 'solid' | 'dashed' | 'dotted';
export type Arrow = 'none' | 'filled' | 'open';

/** While two outlets or articles are compared: who has it. `apart`: each has something of it, but not the same. */
export type ComparedMark = 'a' | 'b' | 'both' | 'apart';

/** Lengths are in the units of the layout, which are CSS pixels at zoom 1. */
export interface SceneNode {
  readonly id: EntityId;
  readonly label: string;
  readonly type: EntityType;
  readonly shape: NodeShape;
  /** Diameter, or side. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Labels of higher priority are placed first. */
  readonly priority: number;
  readonly selected: boolean;
  /** Chosen in the filter by actor, or an end of the paths that are shown. */
  readonly chosen: boolean;
  /** Its number, where colour tells communities: from 1, largest first, or 0 for an actor that is alone; else `null`. */
  readonly community: number | null;
  readonly pinned: boolean;
  /** Pieces of evidence that the filter leaves of the actor's relations. */
  readonly evidence: number;
  readonly side: ComparedMark | null;
}

export interface SceneEdge {
  /** Its own, never that of a node. */
  readonly id: string;
  readonly source: EntityId;
  readonly target: EntityId;
  /** The relation, of an edge that was fanned out; `null` of one that stands for its whole pair. */
  readonly relation: RelationId | null;
  /** "consults · 5, mediates for · 2" */
  readonly label: string;
  /** The same where there is little room: "consults · 5 …" */
  readonly brief: string;
  /** Whether a label is wanted at all. */
  readonly labelled: boolean;
  /** The single class of what is drawn, or `mixed`. */
  readonly class: RelationClass | 'mixed';
  readonly role: LineRole;
  readonly dash: LineDash;
  readonly width: number;
  /** Nothing asserted in it: planned or possible, or denied. */
  readonly light: boolean;
  /** Only denied: struck through. */
  readonly struck: boolean;
  readonly sourceArrow: Arrow;
  readonly targetArrow: Arrow;
  /** Distance of the arc's middle from the straight line, to the right when looking from source to target. */
  readonly bend: number;
  readonly selected: boolean;
  /** Pieces of evidence for what the line speaks of: co-mentions count only where nothing else was found. */
  readonly evidence: number;
  readonly side: ComparedMark | null;
}

/** What stays lit while everything else is faded: actors and edges by their ids. */
export interface Lit {
  readonly actors: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Paths to be drawn, by the index's numbers of their ends, their actors, and the pairs of their steps. */
export interface PathScene {
  readonly ends: ReadonlySet<number>;
  readonly actors: ReadonlySet<number>;
  readonly pairs: ReadonlySet<number>;
  /** Those of them whose lines are named: on many paths at once, names would cover each other. */
  readonly named: ReadonlySet<number>;
  /** Whether nothing else is drawn. */
  readonly only: boolean;
}

/** What size and colour tell, over actors. */
export interface LookScene {
  /** `null`: how many sentences their relations rest on. */
  readonly sizes: { readonly values: ArrayLike<number>; readonly most: number } | null;
  /** `null`: their types. */
  readonly communities: ArrayLike<number> | null;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Lit at rest; `null` where nothing is faded. */
  readonly lit: Lit | null;
  /** What the filter shows but a readable picture has no room for. */
  readonly omitted: { readonly actors: number; readonly pairs: number };
}

export const EMPTY_SCENE: Scene = { nodes: [], edges: [], lit: null, omitted: { actors: 0, pairs: 0 } };
