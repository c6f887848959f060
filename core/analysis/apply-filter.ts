/** Applying a filter recounts the evidence: what is shown, and how strongly, follows from the sentences that pass. */
import { dayNumber, NO_MODALITY, SPEAKER_ARTICLE, SPEAKER_OTHER } from '../model/columns.ts';
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
  const evidenceShown = inArticles(index, said, articleShown);
  const counts = evidenceCounts(index, evidenceShown);
  const allowed = passingRelations(
    index,
    filter,
    { evidenceShown, counts },
    reporterTest(index, filter, { said, articleShown, evidenceShown }),
  );
  const inType = inEntityTypes(index, filter);
  const scope = filter.actors && actorScope(index, filter.actors, allowed);
  const visible = inType.map((passes, actor) => passes && (scope === null ? 1 : scope.actors[actor]!));
  for (const id of filter.hidden) {
    const actor = index.actorNumber.get(id);
    if (actor !== undefined) visible[actor] = 0;
  }
  const relationShown = betweenVisible(index, visible, scope?.relations ? both(allowed, scope.relations) : allowed);
  const counted = recount(index, relationShown, evidenceShown, counts);
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

function betweenVisible({ relationSource, relationTarget }: GraphIndex, visible: Uint8Array, allowed: Uint8Array) {
  const shown = new Uint8Array(allowed.length);
  for (let i = 0; i < shown.length; i++) {
    shown[i] = allowed[i]! & visible[relationSource[i]!]! & visible[relationTarget[i]!]!;
  }
  return shown;
}

const both = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((passes, i) => passes & b[i]!);

/** Of what is said at all, what the articles that pass say. */
function inArticles({ evidenceArticle }: GraphIndex, said: Uint8Array, articleShown: Uint8Array): Uint8Array {
  if (!articleShown.includes(0)) return said.slice();
  const shown = new Uint8Array(said.length);
  for (let i = 0; i < shown.length; i++) shown[i] = said[i]! & articleShown[evidenceArticle[i]!]!;
  return shown;
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
  const { evidenceModality, evidenceDay, evidenceSpeaker } = index;
  const modality = new Uint8Array(256);
  for (const name of filter.modalities) modality[MODALITIES.indexOf(name)] = 1;
  modality[NO_MODALITY] = Number(filter.modalities.includes('asserted'));
  const said = new Uint8Array(evidenceModality.length);
  const [from, to] = [dayNumber(filter.from), dayNumber(filter.to)];
  // What has no day has the number 0: any limit leaves it out.
  const first = from === 0 && to !== 0 ? 1 : from;
  const last = to === 0 ? LAST_DAY : to;
  for (let i = 0; i < said.length; i++) {
    const day = evidenceDay[i]!;
    said[i] = modality[evidenceModality[i]!]! & Number(day >= first) & Number(day <= last);
  }
  const speakers = passingSpeakers(index, filter);
  if (speakers !== null) {
    for (let i = 0; i < said.length; i++) if (speakers[evidenceSpeaker[i]! - SPEAKER_OTHER] === 0) said[i] = 0;
  }
  return said;
}

function passingArticles(index: GraphIndex, { articles, sources, compare }: Filter): Uint8Array {
  if (articles === null && sources === null && compare === null) {
    return new Uint8Array(index.graph.articles.length).fill(1);
  }
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

const LAST_DAY = 2 ** 30;

/** Over speakers, from `SPEAKER_OTHER` on: 1 for those whose words count. */
function passingSpeakers(index: GraphIndex, { speakers }: Filter): Uint8Array | null {
  if (speakers === null) return null;
  const passing = new Uint8Array(index.actorType.length - SPEAKER_OTHER);
  for (const speaker of speakers) {
    const number =
      speaker === ARTICLE_VOICE
        ? SPEAKER_ARTICLE
        : speaker === OTHER_VOICE
          ? SPEAKER_OTHER
          : index.actorNumber.get(speaker);
    if (number !== undefined) passing[number - SPEAKER_OTHER] = 1;
  }
  return passing;
}

function inEntityTypes(index: GraphIndex, { entityTypes }: Filter): Uint8Array {
  const types = ENTITY_TYPES.map((type) => Number(entityTypes === null || entityTypes.includes(type)));
  return index.actorType.map((type) => types[type]!);
}

/** Relations of an allowed type, between actors of allowed types, with enough passing evidence from the right articles. */
function passingRelations(
  index: GraphIndex,
  filter: Filter,
  { evidenceShown, counts }: { readonly evidenceShown: Uint8Array; readonly counts: Int32Array },
  isReportedAsWanted: (relation: number) => boolean,
): Uint8Array {
  const { relationTypes, coMentions, minEvidence } = filter;
  const types = RELATION_TYPES.map(
    (type) => (relationTypes === null || relationTypes.includes(type)) && (coMentions || type !== 'co_mention'),
  );
  const actors = inEntityTypes(index, filter);
  const sides = filter.compare && relationSides(index, articleSides(index, filter.compare), evidenceShown);
  const { relationType, relationSource, relationTarget } = index;
  const passing = new Uint8Array(relationType.length);
  for (let relation = 0; relation < passing.length; relation++) {
    const ends = actors[relationSource[relation]!]! & actors[relationTarget[relation]!]!;
    if (!types[relationType[relation]!] || ends === 0 || counts[relation]! < Math.max(1, minEvidence)) continue;
    const inComparison = sides === null || inPart(sides[relation]!, filter.compare!.part);
    passing[relation] = Number(inComparison && isReportedAsWanted(relation));
  }
  return passing;
}

/** Over relations: pieces of evidence shown. */
function evidenceCounts({ evidenceStart }: GraphIndex, evidenceShown: Uint8Array): Int32Array {
  const counts = new Int32Array(evidenceStart.length - 1);
  for (let relation = 0, i = 0; relation < counts.length; relation++) {
    const end = evidenceStart[relation + 1]!;
    let count = 0;
    for (; i < end; i++) count += evidenceShown[i]!;
    counts[relation] = count;
  }
  return counts;
}

/** Counts the evidence of shown relations, and takes that of all others out of `evidenceShown`. */
function recount(index: GraphIndex, relationShown: Uint8Array, evidenceShown: Uint8Array, counts: Int32Array) {
  const { evidenceStart, relationSource, relationTarget, relationPair } = index;
  const relationEvidence = counts.slice();
  const pairEvidence = new Int32Array(index.pairFirst.length);
  const actorEvidence = new Int32Array(index.actorType.length);
  for (let relation = 0; relation < relationShown.length; relation++) {
    if (relationShown[relation] === 0) {
      if (relationEvidence[relation] === 0) continue;
      const end = evidenceStart[relation + 1]!;
      for (let i = evidenceStart[relation]!; i < end; i++) evidenceShown[i] = 0;
      relationEvidence[relation] = 0;
      continue;
    }
    const count = relationEvidence[relation]!;
    const source = relationSource[relation]!;
    const target = relationTarget[relation]!;
    pairEvidence[relationPair[relation]!]! += count;
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
  const chosen = new Set(filter.actors?.actors.map((id) => index.actorNumber.get(id)));
  const restricted = articles.includes(0);
  return visible.map((passes, actor) => {
    if (passes === 0) return 0;
    if (actorEvidence[actor]! > 0 || chosen.has(actor)) return 1;
    return Number(filter.isolated && (!restricted || articlesNaming(index, actor).some((i) => articles[i] === 1)));
  });
}

function sum(column: Uint8Array | Int32Array): number {
  let total = 0;
  for (let i = 0; i < column.length; i++) total += column[i]!;
  return total;
}

function positive(column: Int32Array): number {
  let count = 0;
  for (let i = 0; i < column.length; i++) if (column[i]! > 0) count++;
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
