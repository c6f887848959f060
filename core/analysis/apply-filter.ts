/** Applying a filter recounts the evidence: what is shown, and how strongly, follows from the sentences that pass. */
import { dayNumber, SPEAKER_ARTICLE, SPEAKER_OTHER } from '../model/columns.ts';
import { ENTITY_TYPES, MODALITIES, RELATION_TYPES } from '../model/ontology.ts';
import { actorScope } from './actor-scope.ts';
import { articleSides, inPart, relationSides } from './comparison.ts';
import { ARTICLE_VOICE, OTHER_VOICE, type Filter } from './filter.ts';
import { articlesNaming, type GraphIndex } from './graph-index.ts';
import { reporterTest } from './reporters.ts';

/** What a filter leaves of a graph, over the index's numbers. */
export interface FilteredGraph {
  readonly index: GraphIndex;
  readonly filter: Filter;
  /** Over articles, actors, relations and evidence: 1 where shown. */
  readonly articleShown: Uint8Array;
  readonly actorShown: Uint8Array;
  readonly relationShown: Uint8Array;
  readonly evidenceShown: Uint8Array;
  /** Over relations, pairs and actors: pieces of evidence shown; an actor's is that of its relations. */
  readonly relationEvidence: Int32Array;
  readonly pairEvidence: Int32Array;
  readonly actorEvidence: Int32Array;
  readonly actorCount: number;
  readonly relationCount: number;
  readonly pairCount: number;
  readonly evidenceCount: number;
}

export function applyFilter(index: GraphIndex, filter: Filter): FilteredGraph {
  const articleShown = passingArticles(index, filter);
  const said = saidAtAll(index, filter);
  const evidenceShown = said.map((passes, i) => passes & articleShown[index.evidenceArticle[i]!]!);
  const allowed = passingRelations(
    index,
    filter,
    evidenceShown,
    reporterTest(index, filter, { said, articleShown, evidenceShown }),
  );
  const inType = inEntityTypes(index, filter);
  const scope = filter.actors && actorScope(index, filter.actors, allowed);
  const visible = inType.map((passes, actor) => passes && (scope === null ? 1 : scope.actors[actor]!));
  for (const id of filter.hidden) {
    const actor = index.actorNumber.get(id);
    if (actor !== undefined) visible[actor] = 0;
  }
  const relationShown = allowed.map((passes, relation) => {
    const inScope = scope?.relations ? scope.relations[relation]! : 1;
    return passes & inScope & visible[index.relationSource[relation]!]! & visible[index.relationTarget[relation]!]!;
  });
  const counted = recount(index, relationShown, evidenceShown);
  const actorShown = keptActors(index, filter, visible, counted.actorEvidence, articleShown);
  return {
    index,
    filter,
    articleShown,
    actorShown,
    relationShown,
    evidenceShown,
    ...counted,
    ...totals(actorShown, counted),
  };
}

/** Shown evidence of a relation by number, in the document's order. */
export function shownEvidence({ index, evidenceShown }: FilteredGraph, relation: number): readonly number[] {
  const shown: number[] = [];
  for (let i = index.evidenceStart[relation]!; i < index.evidenceStart[relation + 1]!; i++) {
    if (evidenceShown[i] === 1) shown.push(i);
  }
  return shown;
}

/** Evidence of the wanted modality, days and speakers, in whichever article. */
function saidAtAll(index: GraphIndex, filter: Filter): Uint8Array {
  const modality = new Uint8Array(256);
  for (const name of filter.modalities) modality[MODALITIES.indexOf(name)] = 1;
  modality[255] = 1;
  const from = dayNumber(filter.from);
  const to = dayNumber(filter.to) || Infinity;
  const dated = from > 0 || to < Infinity;
  const speakers = passingSpeakers(index, filter);
  return index.evidenceModality.map((number, i) => {
    const day = index.evidenceDay[i]!;
    const inDates = !dated || (day > 0 && day >= from && day <= to);
    const bySpeaker = speakers === null || speakers.has(index.evidenceSpeaker[i]!);
    return Number(modality[number] === 1 && inDates && bySpeaker);
  });
}

function passingArticles(index: GraphIndex, { articles, sources, compare }: Filter): Uint8Array {
  const ids = articles && new Set(articles);
  const outlets = sources && new Set(sources);
  const sides = compare && articleSides(index, compare);
  return Uint8Array.from(index.graph.articles, ({ id, source }, article) =>
    Number(
      (ids === null || ids.has(id)) &&
        (outlets === null || outlets.has(source ?? '')) &&
        (sides === null || sides[article]! > 0),
    ),
  );
}

function passingSpeakers(index: GraphIndex, { speakers }: Filter): ReadonlySet<number> | null {
  if (speakers === null) return null;
  const number = (speaker: (typeof speakers)[number]): number | undefined => {
    if (speaker === ARTICLE_VOICE) return SPEAKER_ARTICLE;
    return speaker === OTHER_VOICE ? SPEAKER_OTHER : index.actorNumber.get(speaker);
  };
  return new Set(speakers.flatMap((speaker) => number(speaker) ?? []));
}

function inEntityTypes(index: GraphIndex, { entityTypes }: Filter): Uint8Array {
  const types = ENTITY_TYPES.map((type) => Number(entityTypes === null || entityTypes.includes(type)));
  return index.actorType.map((type) => types[type]!);
}

/** Relations of an allowed type, between actors of allowed types, with enough passing evidence from the right articles. */
function passingRelations(
  index: GraphIndex,
  filter: Filter,
  evidenceShown: Uint8Array,
  isReportedAsWanted: (relation: number) => boolean,
): Uint8Array {
  const { relationTypes, coMentions, minEvidence } = filter;
  const types = RELATION_TYPES.map(
    (type) => (relationTypes === null || relationTypes.includes(type)) && (coMentions || type !== 'co_mention'),
  );
  const actors = inEntityTypes(index, filter);
  const sides = filter.compare && relationSides(index, articleSides(index, filter.compare), evidenceShown);
  return index.relationType.map((type, relation) => {
    const ends = actors[index.relationSource[relation]!]! & actors[index.relationTarget[relation]!]!;
    if (!types[type] || ends === 0) return 0;
    let count = 0;
    for (let i = index.evidenceStart[relation]!; i < index.evidenceStart[relation + 1]!; i++)
      count += evidenceShown[i]!;
    if (count < Math.max(1, minEvidence)) return 0;
    const inComparison = sides === null || inPart(sides[relation]!, filter.compare!.part);
    return Number(inComparison && isReportedAsWanted(relation));
  });
}

/** Counts the evidence of shown relations, and takes that of all others out of `evidenceShown`. */
function recount(index: GraphIndex, relationShown: Uint8Array, evidenceShown: Uint8Array) {
  const relationEvidence = new Int32Array(relationShown.length);
  const pairEvidence = new Int32Array(index.pairFirst.length);
  const actorEvidence = new Int32Array(index.actorType.length);
  for (let relation = 0; relation < relationShown.length; relation++) {
    const first = index.evidenceStart[relation]!;
    const end = index.evidenceStart[relation + 1]!;
    if (relationShown[relation] === 0) {
      evidenceShown.fill(0, first, end);
      continue;
    }
    let count = 0;
    for (let i = first; i < end; i++) count += evidenceShown[i]!;
    const source = index.relationSource[relation]!;
    const target = index.relationTarget[relation]!;
    relationEvidence[relation] = count;
    pairEvidence[index.relationPair[relation]!]! += count;
    actorEvidence[source]! += count;
    if (target !== source) actorEvidence[target]! += count;
  }
  return { relationEvidence, pairEvidence, actorEvidence };
}

/** Visible actors that have a relation left, were chosen, or, where the filter keeps isolated ones, are mentioned at all. */
function keptActors(
  index: GraphIndex,
  filter: Filter,
  visible: Uint8Array,
  actorEvidence: Int32Array,
  articles: Uint8Array,
): Uint8Array {
  const chosen = new Set(filter.actors?.actors);
  const restricted = articles.includes(0);
  return visible.map((passes, actor) => {
    if (passes === 0) return 0;
    if (actorEvidence[actor]! > 0 || chosen.has(index.graph.entities[actor]!.id)) return 1;
    return Number(filter.isolated && (!restricted || articlesNaming(index, actor).some((i) => articles[i] === 1)));
  });
}

function sum(column: Uint8Array | Int32Array): number {
  let total = 0;
  for (const value of column) total += value;
  return total;
}

function positive(column: Int32Array): number {
  let count = 0;
  for (const value of column) if (value > 0) count++;
  return count;
}

function totals(actorShown: Uint8Array, counted: ReturnType<typeof recount>) {
  return {
    actorCount: sum(actorShown),
    relationCount: positive(counted.relationEvidence),
    pairCount: positive(counted.pairEvidence),
    evidenceCount: sum(counted.relationEvidence),
  };
}
