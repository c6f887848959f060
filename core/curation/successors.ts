import type { GraphDocument, Mention } from '../model/graph.ts';
import type { ArticleId, EntityId } from '../model/ids.ts';

/** Who the actors that have lost their ids are now; `null` for nobody. */
export type Successors = ReadonlyMap<EntityId, EntityId | null>;

/** Of the actors before that the graph now does not hold: who is mentioned at the first of their places where anybody is. */
export function successors(before: GraphDocument, now: GraphDocument): Successors {
  const ids = new Set(now.entities.map(({ id }) => id));
  const gone = before.entities.filter(({ id }) => !ids.has(id));
  const found = new Map<EntityId, { readonly id: EntityId; readonly rank: number }>();
  const wanted = placesOf(gone);
  for (const { id, mentions } of gone.length === 0 ? [] : now.entities) {
    for (const { article, start, end } of mentions) {
      for (const { actor, rank, end: itsEnd } of wanted.get(article)?.get(start) ?? []) {
        if (itsEnd === end && rank <= (found.get(actor)?.rank ?? Infinity)) found.set(actor, { id, rank });
      }
    }
  }
  return new Map(gone.map(({ id }) => [id, found.get(id)?.id ?? null]));
}

interface Wanted {
  readonly actor: EntityId;
  readonly end: number;
  readonly rank: number;
}

/** Whose mentions they are, and which in their order, by article and start. */
function placesOf(actors: GraphDocument['entities']): ReadonlyMap<ArticleId, ReadonlyMap<number, readonly Wanted[]>> {
  const places = new Map<ArticleId, Map<number, Wanted[]>>();
  const at = ({ article, start }: Mention): Wanted[] => {
    const inArticle = places.get(article) ?? new Map<number, Wanted[]>();
    places.set(article, inArticle);
    const list = inArticle.get(start) ?? [];
    inArticle.set(start, list);
    return list;
  };
  for (const { id: actor, mentions } of actors) {
    for (const [rank, mention] of mentions.entries()) at(mention).push({ actor, end: mention.end, rank });
  }
  return places;
}
