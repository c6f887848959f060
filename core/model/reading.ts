/**
 * A reading is what one article says, found without looking at any other: the unit that is cached, spread over workers and
 * joined. Identity across articles is decided later, over the union of readings; inside an article, mentions are gathered in
 * local clusters, and claims speak of clusters.
 */
import type { Article, Span } from './article.ts';
import type { MentionForm } from './graph.ts';
import type { EntityType, Modality, RelationType } from './ontology.ts';

export interface ReadMention extends Span {
  readonly form: MentionForm;
  readonly text: string;
  readonly rule: string;
}

/** Mentions that one article uses of one thing. Claims refer to it by its index in `ArticleReading.clusters`. */
export interface Cluster {
  readonly type: EntityType;
  /** Of a state. */
  readonly iso?: string;
  /** Key of a gazetteer entry that it was recognised as, `organization:un`. */
  readonly known?: string;
  readonly mentions: readonly ReadMention[];
  /** Why mentions of different wording are one. */
  readonly merges: readonly { readonly rule: string; readonly names: readonly string[] }[];
  /** A role the article gives it, in its own words ("CIA director"). */
  readonly description?: string;
}

/** One sentence's statement of a relation between two clusters. */
export interface Claim {
  readonly type: RelationType;
  readonly source: number;
  readonly target: number;
  readonly sentence: Span;
  readonly trigger?: Span;
  readonly modality?: Modality;
  readonly attribution?: Span & { readonly cluster?: number };
  readonly date?: string;
  readonly location?: number;
  readonly rule: string;
}

export interface ArticleReading {
  readonly article: Article;
  readonly clusters: readonly Cluster[];
  readonly claims: readonly Claim[];
}
