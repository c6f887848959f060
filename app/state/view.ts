/** The view: everything the user has chosen, as plain serialisable data. What is derived from it is never stored in it. */
import { DEFAULT_FILTER, type Filter } from '../../core/analysis/filter.ts';
import type { StepRules } from '../../core/analysis/steps.ts';
import type { TimelineStack } from '../../core/analysis/timeline.ts';
import type { Span } from '../../core/model/article.ts';
import { byCodeUnit, type Position } from '../../core/model/graph.ts';
import type { ArticleId, EntityId, RelationId } from '../../core/model/ids.ts';

/** Two actors, whatever happens between them and in whichever direction; the smaller id by code unit stands first. */
export type Pair = readonly [EntityId, EntityId];

export const pairOf = (a: EntityId, b: EntityId): Pair => (byCodeUnit(a, b) <= 0 ? [a, b] : [b, a]);

/** One piece of evidence: its relation, and where its sentence begins. */
export interface EvidenceKey {
  readonly relation: RelationId;
  readonly article: ArticleId;
  readonly start: number;
}

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'actors'; readonly actors: readonly EntityId[] }
  | { readonly kind: 'pair'; readonly pair: Pair }
  | { readonly kind: 'relation'; readonly relation: RelationId }
  | { readonly kind: 'evidence'; readonly evidence: EvidenceKey };

export const NOTHING_SELECTED: Selection = { kind: 'none' };

/** Who is selected, in the order in which they were. */
export const selectedActors = (selection: Selection): readonly EntityId[] =>
  selection.kind === 'actors' ? selection.actors : [];

/** The article that is open for reading, and the stretch of it that is shown and highlighted. */
export interface OpenArticle {
  readonly article: ArticleId;
  readonly span: Span | null;
}

/** The question what connects some actors, and how the answer is shown. */
export interface Connection {
  /** In the order in which they were chosen; an answer needs two. */
  readonly actors: readonly EntityId[];
  readonly rules: StepRules;
  /** Whether only the paths are drawn; else all others are faded. */
  readonly only: boolean;
  /** The path that is looked at, from end to end; `null` for all of them. */
  readonly path: readonly EntityId[] | null;
}

/** What is reported or standing, in whichever direction. */
export const DEFAULT_CONNECTION: Connection = {
  actors: [],
  rules: { directed: false, planned: false, coMentions: false, structural: true },
  only: false,
  path: null,
};

/** What an actor's size tells. `evidence`, its sentences, is what is also called weighted degree. */
export const SIZES = ['evidence', 'degree', 'betweenness', 'pagerank'] as const;
export type Size = (typeof SIZES)[number];

export const COLOURS = ['type', 'community'] as const;
export type Colour = (typeof COLOURS)[number];

/** What size and colour of actors tell. */
export interface Look {
  readonly size: Size;
  readonly colour: Colour;
}

export const DEFAULT_LOOK: Look = { size: 'evidence', colour: 'type' };

export const TABLES = ['actors', 'relations', 'evidence'] as const;
export type Table = (typeof TABLES)[number];

/** What can be open below the network, one at a time. */
export const BELOW = ['timeline', 'outline', ...TABLES, 'sources'] as const;
export type Below = (typeof BELOW)[number];

export const TIMELINE_STACKS = ['class', 'modality'] as const satisfies readonly TimelineStack[];

export interface Panels {
  readonly filters: boolean;
  readonly details: boolean;
  readonly legend: boolean;
  /** What is open below the network. */
  readonly table: Below | null;
  /** What the bars of the timeline are stacked by. */
  readonly timelineBy: TimelineStack;
}

/** Orders that the drawn actors can be put into. */
export const ARRANGEMENTS = ['links', 'circle', 'columns', 'rings'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface View {
  readonly filter: Filter;
  readonly selection: Selection;
  readonly connection: Connection | null;
  readonly look: Look;
  readonly reader: OpenArticle | null;
  /** Where the user put actors; all others stand where the graph's own layout put them. */
  readonly pinned: Readonly<Record<EntityId, Position>>;
  readonly panels: Panels;
  readonly theme: Theme;
}

export const INITIAL_VIEW: View = {
  filter: DEFAULT_FILTER,
  selection: NOTHING_SELECTED,
  connection: null,
  look: DEFAULT_LOOK,
  reader: null,
  pinned: {},
  panels: { filters: true, details: true, legend: false, table: null, timelineBy: 'class' },
  theme: 'system',
};
