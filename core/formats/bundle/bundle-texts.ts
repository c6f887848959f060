/** The texts of a bundle: shards that are fetched when something in them is asked for, and kept. */
import { lastAtMost, relationOfEvidence, type GraphColumns } from '../../model/columns.ts';
import { atOnce, mapped, withPauses, type Gradual } from '../../model/gradual.ts';
import { GRAPH_FORMAT, GRAPH_VERSION, type Entity, type GraphDocument, type Mention } from '../../model/graph.ts';
import type { EntityId } from '../../model/ids.ts';
import {
  NotLoaded,
  TextsMissing,
  type ArticleContents,
  type NeededTexts,
  type Stop,
  type Quote,
  type Texts,
} from '../../model/texts.ts';
import type { BundleManifest, BundleShard } from './manifest.ts';
import { damaged, readFile, type BundleAccess } from './files.ts';
import { readArticleShard, readEvidenceShard, type Shard } from './shards.ts';

/** Shards that are fetched at the same time. */
const AT_ONCE = 6;

export class BundleTexts implements Texts {
  readonly #columns: GraphColumns;
  readonly #evidence: Shards<readonly Quote[]>;
  readonly #articles: Shards<ArticleContents>;
  readonly #pause: () => Promise<void> | undefined;
  #document: GraphDocument | null = null;

  constructor(manifest: BundleManifest, columns: GraphColumns, access: BundleAccess) {
    this.#columns = columns;
    this.#pause = access.pause ?? (() => undefined);
    const { evidenceShards, articleShards } = manifest;
    this.#evidence = new Shards(evidenceShards, access, (text, first) => readEvidenceShard(text, first, columns));
    this.#articles = new Shards(articleShards, access, (text, first) => readArticleShard(text, first, columns));
  }

  quote(evidence: number): Quote {
    const relation = relationOfEvidence(this.#columns, evidence);
    return this.#evidence.get(relation)[evidence - this.#columns.evidenceStart[relation]!]!;
  }

  contents(article: number): ArticleContents {
    return this.#articles.get(article);
  }

  document(): GraphDocument {
    this.#document ??= atOnce(this.#whole());
    return this.#document;
  }

  async fetch(
    needed: NeededTexts | 'all',
    tell: (share: number) => void = () => undefined,
    stop?: Stop,
  ): Promise<void> {
    const loads =
      needed === 'all'
        ? [...this.#evidence.loadAll(), ...this.#articles.loadAll()]
        : [...this.#evidence.loadsFor(needed.relations), ...this.#articles.loadsFor(needed.articles)];
    const steps = loads.length + Number(needed === 'all');
    let next = 0;
    let done = 0;
    const work = async (): Promise<void> => {
      while (next < loads.length && stop?.aborted !== true) {
        await loads[next++]!();
        tell(++done / steps);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (needed !== 'all' || stop?.aborted === true) return;
    this.#document ??= await withPauses(this.#whole(), this.#pause, stop);
    tell(1);
  }

  isWhole(): boolean {
    return this.#document !== null;
  }

  retry(): void {
    this.#evidence.forgetFailures();
    this.#articles.forgetFailures();
  }

  *#whole(): Gradual<GraphDocument> {
    const { graph } = this.#columns;
    const contents = yield* mapped(graph.articles, (_, article) => this.contents(article));
    const mentions = new Map<EntityId, Mention[]>(graph.entities.map(({ id }) => [id, []]));
    yield* mapped(contents, (inArticle) => {
      for (const { actor, mention } of inArticle.mentions) mentions.get(actor)!.push(mention);
    });
    const entities = yield* mapped(graph.entities, (entity): Entity => ({
      ...entity,
      mentions: mentions.get(entity.id)!,
    }));
    const relations = yield* mapped(graph.relations, (relation, i) => ({
      ...relation,
      evidence: this.#evidence.get(i).map(({ evidence }) => evidence),
    }));
    const articles = contents.map(({ article }) => article);
    return { format: GRAPH_FORMAT, version: GRAPH_VERSION, title: graph.title, articles, entities, relations };
  }
}

/** The shards of one kind, by number. */
class Shards<Item> {
  readonly #shards: readonly BundleShard[];
  readonly #firsts: Int32Array;
  readonly #access: BundleAccess;
  readonly #read: (text: string, first: number) => Shard<Item>;
  readonly #loaded = new Map<number, Shard<Item>>();
  readonly #pending = new Map<number, NotLoaded>();
  readonly #failed = new Set<number>();

  constructor(
    shards: readonly BundleShard[],
    access: BundleAccess,
    read: (text: string, first: number) => Shard<Item>,
  ) {
    this.#shards = shards;
    this.#firsts = Int32Array.from(shards, ({ first }) => first);
    this.#access = access;
    this.#read = read;
  }

  get(item: number): Item {
    const number = lastAtMost(this.#firsts, item);
    const shard = this.#loaded.get(number);
    if (shard === undefined) throw this.#load(number);
    const found = shard.items[item - shard.first];
    // A shard with fewer items than the manifest makes one expect.
    if (found === undefined) throw new TextsMissing(damaged(this.#shards[number]!));
    return found;
  }

  loadAll(): readonly (() => Promise<void>)[] {
    return this.#loads(this.#shards.keys());
  }

  loadsFor(items: Iterable<number>): readonly (() => Promise<void>)[] {
    const wanted = new Set<number>();
    for (const item of items) wanted.add(lastAtMost(this.#firsts, item));
    return this.#loads(wanted);
  }

  #loads(numbers: Iterable<number>): readonly (() => Promise<void>)[] {
    return [...numbers].filter((number) => !this.#loaded.has(number)).map((number) => () => this.#load(number).ready);
  }

  forgetFailures(): void {
    for (const number of this.#failed) this.#pending.delete(number);
    this.#failed.clear();
  }

  /** Begins to fetch a shard, unless that has begun. */
  #load(number: number): NotLoaded {
    let pending = this.#pending.get(number);
    if (pending === undefined) {
      const ready = this.#fetch(number);
      // Whoever waits hears of a failure; that nobody waits is no bug.
      ready.catch(() => this.#failed.add(number));
      pending = new NotLoaded(ready);
      this.#pending.set(number, pending);
    }
    return pending;
  }

  async #fetch(number: number): Promise<void> {
    const file = this.#shards[number]!;
    const content = await readFile(file, this.#access);
    if (!content.ok) throw new TextsMissing(content.problems[0]!);
    try {
      this.#loaded.set(number, this.#read(new TextDecoder().decode(content.value), file.first));
    } catch (error) {
      throw new TextsMissing(damaged(file, String(error)));
    }
  }
}
