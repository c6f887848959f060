/** A filter is plain data: what the user wants to see. It says nothing about how it is applied, so that it can stand in a link. */
import type { ArticleId, EntityId } from '../model/ids.ts';
import type { EntityType, Modality, RelationType } from '../model/ontology.ts';

/**
 * How several chosen actors are combined.
 * `any`: they, and whoever is within `distance` steps of at least one of them.
 * `all`: they, and whoever is within `distance` steps of every one of them.
 * `between`: only what links them: the paths of at most `distance` steps from one of them to another.
 */
export const ACTOR_MODES = ['any', 'all', 'between'] as const;
export type ActorMode = (typeof ACTOR_MODES)[number];

/** Steps along relations. 0 shows the chosen actors alone. */
export const DISTANCES = [0, 1, 2, 3] as const;
export type Distance = (typeof DISTANCES)[number];

export interface ActorChoice {
  readonly actors: readonly EntityId[];
  readonly mode: ActorMode;
  readonly distance: Distance;
  /** Actors whose direct neighbours are shown in addition. */
  readonly expanded: readonly EntityId[];
}

/** Who says so: an actor, the article in its own voice, or a source that is no actor of the graph ("officials"). */
export const ARTICLE_VOICE = 'article';
export const OTHER_VOICE = 'other';
export type Speaker = EntityId | typeof ARTICLE_VOICE | typeof OTHER_VOICE;

/** What is compared with something else: all that an outlet printed, or one article. */
export type ComparedSide =
  { readonly kind: 'source'; readonly source: string } | { readonly kind: 'article'; readonly article: ArticleId };

/** Which relations of a comparison are shown: all, what one side alone reports, or what both report. */
export const COMPARISON_PARTS = ['all', 'a', 'b', 'both'] as const;
export type ComparisonPart = (typeof COMPARISON_PARTS)[number];

export interface Comparison {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  readonly part: ComparisonPart;
}

/** `null` stands for "all" in every list. */
export interface Filter {
  readonly entityTypes: readonly EntityType[] | null;
  readonly relationTypes: readonly RelationType[] | null;
  /** Evidence of these modalities counts. Co-mentions have none: they pass with what is asserted. */
  readonly modalities: readonly Modality[];
  readonly coMentions: boolean;
  readonly articles: readonly ArticleId[] | null;
  readonly sources: readonly string[] | null;
  /** ISO 8601 days, both included. Evidence counts by its own date, or else by its article's; undated evidence is left out. */
  readonly from: string | null;
  readonly to: string | null;
  readonly speakers: readonly Speaker[] | null;
  /** Sentences that a relation needs, counted after everything above. */
  readonly minEvidence: number;
  /** Articles that a relation needs; reprints of one text count once. */
  readonly minArticles: number;
  /** Only relations that one article alone reports, among all articles that the graph has; its reprints count as the same. */
  readonly onlyOneArticle: boolean;
  /** Only relations that the articles of one outlet alone report, among all articles that the graph has. */
  readonly onlyOneSource: boolean;
  /** Only relations that somebody reports and somebody denies, in the articles that pass, whichever modality is shown. */
  readonly disputed: boolean;
  /** Two sides, and nothing that neither of them reports. */
  readonly compare: Comparison | null;
  readonly actors: ActorChoice | null;
  readonly hidden: readonly EntityId[];
  /** Whether actors that are left without a relation are shown. */
  readonly isolated: boolean;
}

export const DEFAULT_FILTER: Filter = {
  entityTypes: null,
  relationTypes: null,
  modalities: ['asserted', 'prospective'],
  coMentions: true,
  articles: null,
  sources: null,
  from: null,
  to: null,
  speakers: null,
  minEvidence: 1,
  minArticles: 1,
  onlyOneArticle: false,
  onlyOneSource: false,
  disputed: false,
  compare: null,
  actors: null,
  hidden: [],
  isolated: false,
};

/** Lets everything of a graph through. */
export const SHOW_ALL: Filter = {
  ...DEFAULT_FILTER,
  modalities: ['asserted', 'prospective', 'negated'],
  isolated: true,
};
