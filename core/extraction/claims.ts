/** What the passes find: a statement of a relation between two clusters, still in tokens. */
import type { Modality, RelationType } from '../model/ontology.ts';

export interface DraftClaim {
  readonly type: RelationType;
  readonly source: number;
  readonly target: number;
  /** Index of the sentence that states it. */
  readonly sentence: number;
  /** The words that state it, `first` in and `end` out. */
  readonly trigger: { readonly first: number; readonly end: number };
  /** The predicate at the heart of it, where it is an act: modality, attribution and date hang on it. */
  readonly predicate?: number;
  readonly modality: Modality;
  readonly rule: string;
}
