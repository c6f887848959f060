/** What the passes over one article build up: clusters of mentions, and which of them each token stands for. */
import type { Span } from '../../model/article.ts';
import type { MentionForm } from '../../model/graph.ts';
import type { EntityType } from '../../model/ontology.ts';
import type { Tree } from '../tree.ts';

export type Gender = 'female' | 'male';

export interface DraftMention extends Span {
  readonly form: MentionForm;
  readonly text: string;
  readonly rule: string;
  readonly firstToken: number;
  readonly endToken: number;
}

export interface DraftCluster {
  type: EntityType;
  iso?: string;
  known?: string;
  gender?: Gender;
  description?: string;
  readonly mentions: DraftMention[];
  readonly merges: { readonly rule: string; readonly names: readonly string[] }[];
}

/** A named mention as a pattern sees it. */
export interface Named {
  readonly cluster: number;
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
}

/** The article's actors: `at[token]` lists the clusters that the token, as the head or part of a mention, stands for. */
export interface Actors {
  readonly clusters: DraftCluster[];
  readonly at: (readonly number[] | undefined)[];
  /** The mentions by name, in the order of the article, in which they are found. */
  readonly named: Named[];
}

export function newActors(tree: Tree): Actors {
  const at = new Array<readonly number[] | undefined>(tree.doc.tokens.length).fill(undefined);
  return { clusters: [], at, named: [] };
}

/** Records that tokens `first` up to `end` are a mention of each of `clusters`. */
export function addMention(
  tree: Tree,
  actors: Actors,
  range: { readonly first: number; readonly end: number },
  clusters: readonly number[],
  form: MentionForm,
  rule: string,
): void {
  const start = tree.doc.tokens[range.first]?.start ?? 0;
  const end = tree.doc.tokens[range.end - 1]?.end ?? start;
  const text = tree.doc.article.text.slice(start, end);
  const sentence = tree.sentenceOf[range.first] ?? 0;
  for (const cluster of clusters) {
    if (form === 'name') actors.named.push({ cluster, first: range.first, end: range.end, sentence });
    actors.clusters[cluster]?.mentions.push({
      start,
      end,
      form,
      text,
      rule,
      firstToken: range.first,
      endToken: range.end,
    });
  }
  for (let token = range.first; token < range.end; token++) {
    if (form === 'name' || actors.at[token] === undefined) actors.at[token] = clusters;
  }
}

/** A cluster's names in order of first use, each once. */
export const namesOf = (cluster: DraftCluster): string[] => [
  ...new Set(cluster.mentions.filter(({ form }) => form === 'name').map(({ text }) => text)),
];
