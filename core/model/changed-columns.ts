/** The columns of a graph that was changed in few places: what stayed the same object is not read again. */
import { columnsOfClaims, SPEAKER_ARTICLE, startsOf, type GraphColumns } from './columns.ts';
import type { KeptNumbers } from './graph-change.ts';
import type { GraphDocument } from './graph.ts';

type Changed = Omit<GraphColumns, 'graph' | 'articleDay' | 'articleLength' | 'sameText'>;

/** As `columnsOf` gives them. The articles are as before. */
export function changedColumns(before: GraphColumns, graph: GraphDocument, kept: KeptNumbers): GraphColumns {
  const isFresh = (numbers: Int32Array, i: number): boolean => numbers[i] === -1;
  const claims = {
    articles: before.graph.articles,
    entities: graph.entities.map((entity, i) => (isFresh(kept.actors, i) ? entity : { ...entity, mentions: [] })),
    relations: graph.relations.filter((_, i) => isFresh(kept.relations, i)),
  };
  const fresh: Changed = columnsOfClaims(claims, before.articleDay);
  const { articleDay, articleLength, sameText } = before;
  return {
    ...fresh,
    ...{ graph, articleDay, articleLength, sameText },
    actorMentions: Int32Array.from(graph.entities, ({ mentions }) => mentions.length),
    ...naming(before, fresh, kept.actors),
    ...relations(before, fresh, kept.relations, numbersNow(before, graph)),
  };
}

/** Over the actors before: their numbers now, by their ids. */
function numbersNow(before: GraphColumns, { entities }: GraphDocument): Int32Array {
  const numbers = new Map(entities.map(({ id }, number) => [id, number]));
  return Int32Array.from(before.graph.entities.map(({ id }) => numbers.get(id) ?? -1));
}

interface Place {
  readonly from: Changed;
  /** The number there. */
  readonly at: number;
}

/** Where each of the relations now stands. Fresh ones follow each other. */
function* placesOf(before: GraphColumns, fresh: Changed, kept: Int32Array): Generator<Place> {
  let next = 0;
  for (const number of kept) yield number === -1 ? { from: fresh, at: next++ } : { from: before, at: number };
}

function naming(before: GraphColumns, fresh: Changed, kept: Int32Array) {
  const from = (actor: number): Place =>
    kept[actor] === -1 ? { from: fresh, at: actor } : { from: before, at: kept[actor]! };
  const namedStart = startsOf(
    Int32Array.from(kept, (_, actor) => {
      const { from: columns, at } = from(actor);
      return columns.namedStart[at + 1]! - columns.namedStart[at]!;
    }),
  );
  const [namedIn, namedTimes] = [new Int32Array(namedStart.at(-1)!), new Int32Array(namedStart.at(-1)!)];
  for (let actor = 0; actor < kept.length; actor++) {
    const { from: columns, at } = from(actor);
    const [start, end] = [columns.namedStart[at]!, columns.namedStart[at + 1]!];
    namedIn.set(columns.namedIn.subarray(start, end), namedStart[actor]);
    namedTimes.set(columns.namedTimes.subarray(start, end), namedStart[actor]);
  }
  return { namedStart, namedIn, namedTimes };
}

function relations(before: GraphColumns, fresh: Changed, kept: Int32Array, numbers: Int32Array) {
  const places = [...placesOf(before, fresh, kept)];
  const actorNow = ({ from }: Place, actor: number): number => (from === before ? numbers[actor]! : actor);
  const evidenceStart = startsOf(places.map(({ from, at }) => from.evidenceStart[at + 1]! - from.evidenceStart[at]!));
  const pieces = evidenceStart.at(-1)!;
  const [evidenceArticle, evidenceDay] = [new Int32Array(pieces), new Int32Array(pieces)];
  const [evidenceModality, evidenceSpeaker] = [new Uint8Array(pieces), new Int32Array(pieces)];
  for (const [relation, place] of places.entries()) {
    const { from, at } = place;
    const [start, end, to] = [from.evidenceStart[at]!, from.evidenceStart[at + 1]!, evidenceStart[relation]!];
    evidenceArticle.set(from.evidenceArticle.subarray(start, end), to);
    evidenceDay.set(from.evidenceDay.subarray(start, end), to);
    evidenceModality.set(from.evidenceModality.subarray(start, end), to);
    for (let i = start; i < end; i++) {
      const speaker = from.evidenceSpeaker[i]!;
      evidenceSpeaker[to + i - start] = speaker > SPEAKER_ARTICLE ? actorNow(place, speaker) : speaker;
    }
  }
  return {
    relationType: Uint8Array.from(places, ({ from, at }) => from.relationType[at]!),
    relationSource: Int32Array.from(places, (place) => actorNow(place, place.from.relationSource[place.at]!)),
    relationTarget: Int32Array.from(places, (place) => actorNow(place, place.from.relationTarget[place.at]!)),
    ...{ evidenceStart, evidenceArticle, evidenceModality, evidenceDay, evidenceSpeaker },
  };
}
