import type { RoleKind } from './role-nouns.ts';

/** A role as a sentence words it: tokens `first` up to `end` with modifiers and body, `noun` the range of the role noun. */
export interface RolePhrase {
  readonly kind: RoleKind;
  /** The role noun in lower case: `prime minister`. */
  readonly role: string;
  readonly first: number;
  readonly end: number;
  readonly noun: { readonly first: number; readonly end: number };
  readonly plural: boolean;
  /** Clusters of the body it is a role in. */
  readonly bodies: readonly number[];
  /** The person who is said to hold it, if named beside it. */
  readonly holder?: number;
  /** How the holder is joined to it: `title`, `apposition`, `copula`, and where the body was found if not beside it. */
  readonly join?: string;
  /** The person whose adviser or spokesman it is. */
  readonly patron?: number;
  /** A role in a place, not in the state around it: "Attorney General of California". */
  readonly local: boolean;
  /** Former, late and the like: the article does not say that it holds. */
  readonly ended: boolean;
}
