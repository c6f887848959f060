/** The texts of a graph that was changed in few places: those before, with what the change makes of them. */
import { relationOfEvidence, startsOf, type GraphColumns } from './columns.ts';
import type { Entity, GraphDocument, Mention, Relation } from './graph.ts';
import type { GraphChange } from './graph-change.ts';
import type { ArticleId, EntityId } from './ids.ts';
import type { ArticleContents, NamedSpan, NeededTexts, PlacedEvidence, Quote, Stop, Texts } from './texts.ts';

/** A graph's columns and texts. */
export interface GraphParts {
  readonly columns: GraphColumns;
  readonly texts: Texts;
}

export class ChangedTexts implements Texts {
  readonly #before: GraphColumns;
  readonly #texts: Texts;
  readonly #now: GraphColumns;
  readonly #change: GraphChange;
  /** Over the relations now: their numbers among those that are not as before, or -1. */
  readonly #freshNumber: Int32Array;
  /** Over those: where their pieces begin in `origins`. */
  readonly #freshStart: Int32Array;
  readonly #mentions: ReadonlyMap<EntityId, ReadonlyMap<ArticleId, readonly Mention[]>>;
  #numbers: ReadonlyMap<EntityId, number> | null = null;
  #placed: ReadonlyMap<ArticleId, readonly PlacedEvidence[]> | null = null;
  #relationNow: Int32Array | null = null;
  #document: GraphDocument | null = null;

  /** `now`: the columns after the change. */
  constructor({ columns: before, texts }: GraphParts, now: GraphColumns, change: GraphChange) {
    [this.#before, this.#texts, this.#now, this.#change] = [before, texts, now, change];
    let next = 0;
    this.#freshNumber = change.kept.relations.map((number) => (number === -1 ? next++ : -1));
    this.#freshStart = startsOf(change.relations.map(({ evidence }) => evidence.length));
    this.#mentions = new Map(change.entities.map(({ id, mentions }) => [id, byArticle(mentions)]));
  }

  quote(number: number): Quote {
    const relation = relationOfEvidence(this.#now, number);
    const nth = number - this.#now.evidenceStart[relation]!;
    const quote = this.#texts.quote(this.#pieceBefore(relation, nth));
    const fresh = this.#change.relations[this.#freshNumber[relation]!];
    const { source, target } = this.#now.graph.relations.at(relation)!;
    if (fresh === undefined && !this.#mentions.has(source) && !this.#mentions.has(target)) return quote;
    const evidence = fresh?.evidence[nth] ?? quote.evidence;
    const ends = source === target ? [source] : [source, target];
    const mentions = ends.flatMap((end) => this.#mentionsOfEnd(end, { ...quote, evidence }));
    return { ...quote, evidence, mentions: this.#inOrder(mentions, (mention) => mention) };
  }

  contents(number: number): ArticleContents {
    const { article, mentions, evidence } = this.#texts.contents(number);
    const isKept = (actor: EntityId): boolean => this.#numberOf(actor) !== undefined && !this.#mentions.has(actor);
    const kept = mentions.filter(({ actor }) => isKept(actor));
    const fresh = [...this.#mentions].flatMap(([actor, inArticles]) =>
      (inArticles.get(article.id) ?? []).map((mention) => ({ actor, mention })),
    );
    const placed = [...evidence.flatMap((piece) => this.#placedNow(piece)), ...this.#freshEvidence(article.id)];
    return {
      article,
      mentions: this.#inOrder([...kept, ...fresh], ({ actor, mention: { start } }) => ({ actor, start })),
      evidence: placed.sort((a, b) => a.start - b.start || a.number - b.number),
    };
  }

  document(): GraphDocument {
    const before = this.#texts.document();
    const { kept, entities, relations } = this.#change;
    this.#document ??= {
      ...before,
      entities: patched<Entity>(before.entities, kept.actors, entities),
      relations: patched<Relation>(before.relations, kept.relations, relations),
    };
    return this.#document;
  }

  fetch(needed: NeededTexts | 'all', tell?: (share: number) => void, stop?: Stop): Promise<void> {
    if (needed === 'all') return this.#texts.fetch('all', tell, stop);
    const relations = new Set([...needed.relations].flatMap((relation) => this.#relationsBefore(relation)));
    return this.#texts.fetch({ relations, articles: needed.articles }, tell, stop);
  }

  isWhole(): boolean {
    return this.#texts.isWhole();
  }

  retry(): void {
    this.#texts.retry();
  }

  /** The piece before that has the words of a relation's piece. */
  #pieceBefore(relation: number, nth: number): number {
    const kept = this.#change.kept.relations[relation]!;
    if (kept !== -1) return this.#before.evidenceStart[kept]! + nth;
    return this.#change.origins[this.#freshStart[this.#freshNumber[relation]!]! + nth]!;
  }

  #relationsBefore(relation: number): readonly number[] {
    const kept = this.#change.kept.relations[relation]!;
    if (kept !== -1) return [kept];
    const fresh = this.#freshNumber[relation]!;
    const origins = this.#change.origins.subarray(this.#freshStart[fresh], this.#freshStart[fresh + 1]);
    return [...origins].map((piece) => relationOfEvidence(this.#before, piece));
  }

  #mentionsOfEnd(actor: EntityId, { evidence: { article, start, end }, mentions }: Quote): readonly NamedSpan[] {
    const fresh = this.#mentions.get(actor);
    if (fresh === undefined) return mentions.filter((mention) => mention.actor === actor);
    return (fresh.get(article) ?? [])
      .filter((mention) => mention.start < end && mention.end > start)
      .map((mention) => ({ actor, start: mention.start, end: mention.end }));
  }

  #numberOf(actor: EntityId): number | undefined {
    this.#numbers ??= new Map(this.#now.graph.entities.map(({ id }, number) => [id, number]));
    return this.#numbers.get(actor);
  }

  /** By place, then by actor: as a document has them. */
  #inOrder<Item>(items: readonly Item[], keyOf: (item: Item) => { readonly actor: EntityId; readonly start: number }) {
    const keyed = items.map((item) => {
      const { actor, start } = keyOf(item);
      return { item, start, actor: this.#numberOf(actor)! };
    });
    return keyed.sort((a, b) => a.start - b.start || a.actor - b.actor).map(({ item }) => item);
  }

  /** A piece of an article before, as it is called now, if its relation is as it was. */
  #placedNow(piece: PlacedEvidence): readonly PlacedEvidence[] {
    this.#relationNow ??= inverse(this.#change.kept.relations, this.#before.relationType.length);
    const relation = this.#relationNow[piece.relation]!;
    if (relation === -1) return [];
    const nth = piece.number - this.#before.evidenceStart[piece.relation]!;
    return [{ ...piece, relation, number: this.#now.evidenceStart[relation]! + nth }];
  }

  #freshEvidence(article: ArticleId): readonly PlacedEvidence[] {
    this.#placed ??= this.#placeFresh();
    return this.#placed.get(article) ?? [];
  }

  #placeFresh(): ReadonlyMap<ArticleId, readonly PlacedEvidence[]> {
    const placed: (PlacedEvidence & { readonly article: ArticleId })[] = [];
    this.#freshNumber.forEach((fresh, relation) => {
      const first = this.#now.evidenceStart[relation]!;
      for (const [nth, piece] of (this.#change.relations[fresh]?.evidence ?? []).entries()) {
        const { article, start, end, trigger } = piece;
        placed.push({ article, number: first + nth, relation, start, end, ...(trigger && { trigger }) });
      }
    });
    const grouped = byArticle(placed);
    return new Map([...grouped].map(([id, list]) => [id, list.map(({ article: _, ...piece }) => piece)]));
  }
}

function byArticle<Item extends { readonly article: ArticleId }>(items: readonly Item[]): Map<ArticleId, Item[]> {
  const groups = new Map<ArticleId, Item[]>();
  for (const item of items) {
    const group = groups.get(item.article);
    if (group === undefined) groups.set(item.article, [item]);
    else group.push(item);
  }
  return groups;
}

/** Over the things before, so many: their numbers now, or -1. */
function inverse(kept: Int32Array, count: number): Int32Array {
  const now = new Int32Array(count).fill(-1);
  kept.forEach((before, number) => {
    if (before !== -1) now[before] = number;
  });
  return now;
}

function patched<Item>(before: readonly Item[], kept: Int32Array, fresh: readonly Item[]): Item[] {
  let next = 0;
  return Array.from(kept, (number) => (number === -1 ? fresh[next++]! : before[number]!));
}
