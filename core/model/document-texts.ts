/** The texts of a graph document, all of them at hand. */
import type { Evidence, GraphDocument, Relation } from './graph.ts';
import type { ArticleId } from './ids.ts';
import type { ArticleContents, NamedSpan, PlacedEvidence, Quote, Texts } from './texts.ts';

interface Piece {
  readonly relation: Relation;
  readonly evidence: Evidence;
}

/** What stands in the articles is gathered when it is first asked for. */
export function documentTexts(graph: GraphDocument): Texts {
  const contents = once(() => contentsOf(graph));
  const pieces = once(() =>
    graph.relations.flatMap((relation) => relation.evidence.map((evidence): Piece => ({ relation, evidence }))),
  );
  const numbers = once(() => new Map(graph.articles.map(({ id }, number) => [id, number])));
  return {
    quote(number) {
      const piece = pieces()[number]!;
      return quoteOf(piece, contents()[numbers().get(piece.evidence.article)!]!);
    },
    contents: (article) => contents()[article]!,
    document: () => graph,
    fetch: () => Promise.resolve(),
    isWhole: () => true,
    retry: () => undefined,
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Over articles. */
function contentsOf(graph: GraphDocument): readonly ArticleContents[] {
  const mentions = new Map<ArticleId, ArticleContents['mentions'][number][]>();
  const evidence = new Map<ArticleId, PlacedEvidence[]>();
  for (const { id, mentions: all } of graph.entities) {
    for (const mention of all) listAt(mentions, mention.article).push({ actor: id, mention });
  }
  let number = 0;
  for (const [relation, { evidence: all }] of graph.relations.entries()) {
    for (const { article, start, end, trigger } of all) {
      const placed = { number, relation, start, end, ...(trigger && { trigger }) };
      listAt(evidence, article).push(placed);
      number++;
    }
  }
  return graph.articles.map((article) => ({
    article,
    mentions: listAt(mentions, article.id).sort((a, b) => a.mention.start - b.mention.start),
    evidence: listAt(evidence, article.id).sort((a, b) => a.start - b.start),
  }));
}

function listAt<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}

/** A piece of evidence in its article's words. */
function quoteOf({ relation: { source, target }, evidence }: Piece, { article, mentions }: ArticleContents): Quote {
  const { start, end, attribution } = evidence;
  const isIn = ({ actor, mention }: ArticleContents['mentions'][number]): boolean =>
    (actor === source || actor === target) && mention.start < end && mention.end > start;
  return {
    evidence,
    text: article.text.slice(start, end),
    mentions: mentions
      .filter(isIn)
      .map(({ actor, mention }): NamedSpan => ({ actor, start: mention.start, end: mention.end })),
    speaker: attribution ? article.text.slice(attribution.start, attribution.end) : '',
  };
}
