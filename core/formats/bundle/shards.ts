/** The shards of a bundle: evidence by relation, each piece with its sentence; articles with their text and what is in them. */
import { articleOfEvidence, type GraphColumns } from '../../model/columns.ts';
import type { Evidence, Mention } from '../../model/graph.ts';
import type { ArticleContents, Quote, Texts } from '../../model/texts.ts';
import { DamagedBytes } from './bytes.ts';

/** What is in a shard, by relation or article; `first` is the number of the first of them. */
export interface Shard<Item> {
  readonly first: number;
  readonly items: readonly Item[];
}

/** A piece of evidence: itself without its article, sentence, mentions of source (0) and target (1), the speaker's words. */
type StoredQuote = readonly [Omit<Evidence, 'article'>, string, readonly (readonly [0 | 1, number, number])[], string];

/** An article, its mentions by actor, its evidence by number and relation. */
type StoredContents = readonly [
  ArticleContents['article'],
  readonly (readonly [number, Omit<Mention, 'article'>])[],
  readonly (readonly [number, number, number, number, number?, number?])[],
];

/** About so many characters of JSON text: some 60 kB compressed. */
const SHARD_SIZE = 250_000;

/** All evidence, in shards of about the same size, as JSON texts. */
export function* evidenceShards(columns: GraphColumns, texts: Texts): Generator<{ first: number; text: string }> {
  const { graph, evidenceStart } = columns;
  yield* inShards(graph.relations.length, (relation) => {
    const { source } = graph.relations.at(relation)!;
    const quotes: StoredQuote[] = [];
    for (let piece = evidenceStart[relation]!; piece < evidenceStart[relation + 1]!; piece++) {
      const { evidence, text, mentions, speaker } = texts.quote(piece);
      const { article: _, ...rest } = evidence;
      quotes.push([
        rest,
        text,
        mentions.map(({ actor, start, end }) => [actor === source ? 0 : 1, start, end]),
        speaker,
      ]);
    }
    return JSON.stringify(quotes);
  });
}

/** All articles, in shards of about the same size, as JSON texts. */
export function* articleShards({ graph }: GraphColumns, texts: Texts): Generator<{ first: number; text: string }> {
  const numbers = new Map(graph.entities.map(({ id }, number) => [id, number]));
  yield* inShards(graph.articles.length, (number) => {
    const { article, mentions, evidence } = texts.contents(number);
    const stored: StoredContents = [
      article,
      mentions.map(({ actor, mention: { article: _, ...rest } }) => [numbers.get(actor)!, rest]),
      evidence.map(({ number: piece, relation, start, end, trigger }) =>
        trigger ? [piece, relation, start, end, trigger.start, trigger.end] : [piece, relation, start, end],
      ),
    ];
    return JSON.stringify(stored);
  });
}

function* inShards(count: number, write: (number: number) => string): Generator<{ first: number; text: string }> {
  let items: string[] = [];
  let size = 0;
  for (let number = 0; number < count; number++) {
    const item = write(number);
    items.push(item);
    size += item.length;
    if (size < SHARD_SIZE && number < count - 1) continue;
    yield { first: number - items.length + 1, text: `[${items.join()}]` };
    items = [];
    size = 0;
  }
}

/** Over relations of the shard: their quotes. Throws `DamagedBytes`. */
export function readEvidenceShard(text: string, first: number, columns: GraphColumns): Shard<readonly Quote[]> {
  const stored = parseList<readonly StoredQuote[]>(text);
  const items = stored.map((quotes, i) => {
    const relation = columns.graph.relations.at(first + i);
    const start = columns.evidenceStart[first + i];
    const count = columns.evidenceStart[first + i + 1]! - start!;
    if (relation === undefined || quotes.length !== count)
      throw new DamagedBytes('The evidence is not that of its relation.');
    return quotes.map(([rest, sentence, mentions, speaker], nth): Quote => ({
      evidence: { article: articleOfEvidence(columns, start! + nth), ...rest },
      text: sentence,
      mentions: mentions.map(([end, from, to]) => ({
        actor: end === 0 ? relation.source : relation.target,
        start: from,
        end: to,
      })),
      speaker,
    }));
  });
  return { first, items };
}

/** Over articles of the shard: what is in them. Throws `DamagedBytes`. */
export function readArticleShard(text: string, first: number, { graph }: GraphColumns): Shard<ArticleContents> {
  const items = parseList<StoredContents>(text).map(([article, mentions, evidence], i): ArticleContents => {
    if (article.id !== graph.articles.at(first + i)?.id)
      throw new DamagedBytes('The article is not the one it should be.');
    return {
      article,
      mentions: mentions.map(([actor, rest]) => ({
        actor: graph.entities.at(actor)!.id,
        mention: { article: article.id, ...rest },
      })),
      evidence: evidence.map(([number, relation, start, end, from, to]) => ({
        ...{ number, relation, start, end },
        ...(from !== undefined && to !== undefined && { trigger: { start: from, end: to } }),
      })),
    };
  });
  return { first, items };
}

function parseList<Item>(text: string): readonly Item[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) throw new DamagedBytes('This is no shard.');
  return value as readonly Item[];
}
