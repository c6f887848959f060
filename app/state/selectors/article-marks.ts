/** What stands in each article: mentions and evidence by article, in the order of the text. */
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { Evidence, Mention, Relation } from '../../../core/model/graph.ts';
import type { ArticleId, EntityId } from '../../../core/model/ids.ts';
import { memoised } from './memoised.ts';

export interface ArticleContents {
  readonly mentions: readonly { readonly actor: EntityId; readonly mention: Mention }[];
  readonly evidence: readonly { readonly relation: Relation; readonly evidence: Evidence; readonly number: number }[];
}

const NOTHING: ArticleContents = { mentions: [], evidence: [] };

const contentsByArticle = memoised(({ graph }: GraphIndex): ReadonlyMap<ArticleId, ArticleContents> => {
  const mentions = new Map<ArticleId, ArticleContents['mentions'][number][]>();
  const evidence = new Map<ArticleId, ArticleContents['evidence'][number][]>();
  const add = <Item>(lists: Map<ArticleId, Item[]>, article: ArticleId, item: Item): void => {
    const list = lists.get(article);
    if (list) list.push(item);
    else lists.set(article, [item]);
  };
  for (const { id, mentions: all } of graph.entities) {
    for (const mention of all) add(mentions, mention.article, { actor: id, mention });
  }
  let number = 0;
  for (const relation of graph.relations) {
    for (const piece of relation.evidence)
      add(evidence, piece.article, { relation, evidence: piece, number: number++ });
  }
  return new Map(
    graph.articles.map(({ id }) => [
      id,
      {
        mentions: (mentions.get(id) ?? []).sort((a, b) => a.mention.start - b.mention.start),
        evidence: (evidence.get(id) ?? []).sort((a, b) => a.evidence.start - b.evidence.start),
      },
    ]),
  );
});

/** `number` in the evidence is its number in the index. */
export function articleContents(index: GraphIndex, article: ArticleId): ArticleContents {
  return contentsByArticle(index).get(article) ?? NOTHING;
}
