/** What can be filtered by, each with how much of it there is and how much the filter leaves. */
import { ARTICLE_VOICE, OTHER_VOICE, type Speaker } from '../../../core/analysis/filter.ts';
import type { FilteredGraph } from '../../../core/analysis/apply-filter.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { SPEAKER_ARTICLE, SPEAKER_OTHER } from '../../../core/model/columns.ts';
import type { Article } from '../../../core/model/article.ts';
import { byCodeUnit } from '../../../core/model/graph.ts';
import {
  ENTITY_TYPES,
  MODALITIES,
  RELATION_CLASSES,
  RELATION_TYPES,
  relationDefinition,
  type EntityType,
  type Modality,
  type RelationClass,
  type RelationType,
} from '../../../core/model/ontology.ts';
import { namingOf } from '../naming.ts';
import type { View } from '../view.ts';
import { filteredOf } from './filtered.ts';
import { memoised } from './memoised.ts';

export interface Facet<Value> {
  readonly value: Value;
  /** Of what the counts are is the field's matter: actors for actor types, relations for relation types, else sentences. */
  readonly shown: number;
  readonly total: number;
}

export interface Facets {
  readonly entityTypes: readonly Facet<EntityType>[];
  /** Classes and types that the graph has. */
  readonly classes: readonly (Facet<RelationClass> & { readonly types: readonly Facet<RelationType>[] })[];
  readonly modalities: readonly Facet<Modality>[];
  readonly articles: readonly (Facet<Article['id']> & { readonly title: string; readonly published: string | null })[];
  /** The empty source stands for articles without one. */
  readonly sources: readonly Facet<string>[];
  /** Most sentences first. */
  readonly speakers: readonly (Facet<Speaker> & { readonly name: string })[];
  /** First and last day of evidence, or `null` where none is dated. */
  readonly days: { readonly first: string; readonly last: string } | null;
  /** Evidence without a date, in the whole graph. */
  readonly undated: number;
  /** Most sentences for one relation, the end of a slider's way. */
  readonly mostEvidence: number;
}

export const facetsOf = (index: GraphIndex, view: View): Facets => facets(filteredOf(index, view));

const facets = memoised((filtered: FilteredGraph): Facets => {
  const { index } = filtered;
  const { graph } = index;
  const perEvidence = tally(index.evidenceArticle, filtered.evidenceShown, graph.articles.length);
  return {
    entityTypes: facetList(ENTITY_TYPES, tally(index.actorType, filtered.actorShown, ENTITY_TYPES.length)),
    classes: classFacets(filtered),
    modalities: facetList(MODALITIES, tally(index.evidenceModality, filtered.evidenceShown, 256)),
    articles: graph.articles.map(({ id, title, published = null }, i) => ({
      ...{ value: id, title, published },
      ...perEvidence[i]!,
    })),
    sources: sourceFacets(index, perEvidence),
    speakers: speakerFacets(filtered),
    ...ofWholeGraph(index),
  };
});

/** What no filter changes. */
const ofWholeGraph = memoised((index: GraphIndex): Pick<Facets, 'days' | 'undated' | 'mostEvidence'> => {
  let [first, last, undated, mostEvidence] = [Infinity, 0, 0, 1];
  for (const day of index.evidenceDay) {
    if (day === 0) undated++;
    else [first, last] = [Math.min(first, day), Math.max(last, day)];
  }
  for (let relation = 0; relation < index.relationType.length; relation++) {
    mostEvidence = Math.max(mostEvidence, index.evidenceStart[relation + 1]! - index.evidenceStart[relation]!);
  }
  return { days: last === 0 ? null : { first: iso(first), last: iso(last) }, undated, mostEvidence };
});

function iso(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

interface Tally {
  readonly shown: number;
  readonly total: number;
}

function tally(values: Uint8Array | Int32Array, shown: Uint8Array, size: number): readonly Tally[] {
  const [counts, totals] = [new Int32Array(size), new Int32Array(size)];
  for (let i = 0; i < values.length; i++) {
    totals[values[i]!]!++;
    counts[values[i]!]! += shown[i]!;
  }
  return Array.from(totals, (total, value) => ({ shown: counts[value]!, total }));
}

function facetList<Value>(values: readonly Value[], tallies: readonly Tally[]): readonly Facet<Value>[] {
  return values.map((value, i) => ({ value, ...tallies[i]! })).filter(({ total }) => total > 0);
}

function classFacets({ index, relationShown }: FilteredGraph): Facets['classes'] {
  const types = facetList(RELATION_TYPES, tally(index.relationType, relationShown, RELATION_TYPES.length));
  return RELATION_CLASSES.map((value) => {
    const ofClass = types.filter((facet) => relationDefinition(facet.value).class === value);
    const sum = (field: 'shown' | 'total'): number => ofClass.reduce((all, facet) => all + facet[field], 0);
    return { value, shown: sum('shown'), total: sum('total'), types: ofClass };
  }).filter(({ total }) => total > 0);
}

function sourceFacets({ graph }: GraphIndex, perArticle: readonly Tally[]): readonly Facet<string>[] {
  const sources = new Map<string, Tally>();
  graph.articles.forEach(({ source = '' }, i) => {
    const entry = sources.get(source) ?? { shown: 0, total: 0 };
    sources.set(source, { shown: entry.shown + perArticle[i]!.shown, total: entry.total + perArticle[i]!.total });
  });
  return [...sources].map(([value, counts]) => ({ value, ...counts })).sort((a, b) => byCodeUnit(a.value, b.value));
}

function speakerFacets({ index, evidenceShown }: FilteredGraph): Facets['speakers'] {
  // Speakers that are no actors have negative numbers.
  const none = Math.min(SPEAKER_ARTICLE, SPEAKER_OTHER);
  const speakers = index.evidenceSpeaker.map((speaker) => speaker - none);
  const tallies = tally(speakers, evidenceShown, index.actorType.length - none);
  const naming = namingOf(index);
  const speakerOf = (number: number): { readonly value: Speaker; readonly name: string } => {
    if (number === SPEAKER_ARTICLE) return { value: ARTICLE_VOICE, name: 'the article itself' };
    if (number === SPEAKER_OTHER) return { value: OTHER_VOICE, name: 'a source outside the graph' };
    const { id } = index.graph.entities.at(number)!;
    return { value: id, name: naming.actor(id) };
  };
  return [...tallies.entries()]
    .filter(([, { total }]) => total > 0)
    .map(([number, counts]) => ({ ...speakerOf(number + none), ...counts }))
    .sort((a, b) => b.total - a.total || byCodeUnit(a.value, b.value));
}
