/** Search over actors by any name, relations and articles: every word of the query must begin a word of what is found. */
import { relationDefinition } from '../model/ontology.ts';
import { fold } from './folding.ts';
import type { GraphIndex } from './graph-index.ts';

export interface ActorHit {
  /** Number in the index. */
  readonly actor: number;
  /** The alias that matched where the name did not. */
  readonly alias: string | null;
}

export interface SearchResults {
  readonly actors: readonly ActorHit[];
  /** Numbers in the index. */
  readonly relations: readonly number[];
  readonly articles: readonly number[];
}

interface Named {
  /** With a space before each word, so that a word's beginning is found as a part of the text. */
  readonly folded: string;
  readonly text: string;
}

export interface SearchIndex {
  /** Over actors: the name, then the aliases. */
  readonly names: readonly (readonly Named[])[];
  /** Over actors: sentences that mention it or tell of it; breaks ties. */
  readonly weights: Int32Array;
  /** Over relations: both names, the type's wording. */
  readonly relations: readonly string[];
  readonly relationWeights: Int32Array;
  /** Over articles: title, source, day. */
  readonly articles: readonly string[];
}

const spaced = (text: string): string => ` ${fold(text)}`;

export function buildSearchIndex(index: GraphIndex): SearchIndex {
  const { graph } = index;
  const names = graph.entities.map(({ name, aliases }) =>
    [...new Set([name, ...aliases])].map((text) => ({ text, folded: spaced(text) })),
  );
  return {
    names,
    weights: index.actorMentions,
    relations: graph.relations.map(({ type }, relation) => {
      const { label, inverseLabel } = relationDefinition(type);
      const ends = [index.relationSource[relation]!, index.relationTarget[relation]!];
      const allNames = ends.flatMap((end) => names[end]!.map(({ folded }) => folded)).join('');
      return `${allNames}${spaced(type)}${spaced(label)}${spaced(inverseLabel)}`;
    }),
    relationWeights: Int32Array.from(graph.relations, (_, i) => index.evidenceStart[i + 1]! - index.evidenceStart[i]!),
    articles: graph.articles.map(({ title, source = '', published = '' }) => spaced(`${title} ${source} ${published}`)),
  };
}

/** Lower is better: the whole name, the name's beginning, a word of it; then the same for an alias. */
function rankName({ folded }: Named, query: string, isAlias: boolean): number {
  const base = isAlias ? 1 : 0;
  if (folded === query) return base;
  if (folded.startsWith(query)) return base + 2;
  return base + 4;
}

const holdsAll = (folded: string, words: readonly string[]): boolean => words.every((word) => folded.includes(word));

/**
 * The best hits of each kind, at most `limit` of each; none for an empty query. Relations need two words at least, since
 * one actor's name alone would give all of its relations.
 */
export function search(searchIndex: SearchIndex, text: string, limit: number): SearchResults {
  const query = spaced(text);
  if (query === ' ') return { actors: [], relations: [], articles: [] };
  const words = query
    .slice(1)
    .split(' ')
    .map((word) => ` ${word}`);
  return {
    actors: findActors(searchIndex, query, words, limit),
    relations: words.length < 2 ? [] : findRelations(searchIndex, words, limit),
    articles: searchIndex.articles
      .flatMap((folded, article) => (holdsAll(folded, words) ? article : []))
      .slice(0, limit),
  };
}

function findActors({ names, weights }: SearchIndex, query: string, words: readonly string[], limit: number) {
  const hits: { actor: number; alias: string | null; rank: number }[] = [];
  names.forEach((all, actor) => {
    let best: { name: Named; rank: number } | null = null;
    for (const [i, name] of all.entries()) {
      if (!holdsAll(name.folded, words)) continue;
      const rank = rankName(name, query, i > 0);
      if (best === null || rank < best.rank) best = { name, rank };
    }
    if (best !== null) hits.push({ actor, alias: best.name === all[0] ? null : best.name.text, rank: best.rank });
  });
  return hits
    .sort((a, b) => a.rank - b.rank || weights[b.actor]! - weights[a.actor]! || a.actor - b.actor)
    .slice(0, limit)
    .map(({ actor, alias }) => ({ actor, alias }));
}

function findRelations({ relations, relationWeights }: SearchIndex, words: readonly string[], limit: number) {
  return relations
    .flatMap((folded, relation) => (holdsAll(folded, words) ? relation : []))
    .sort((a, b) => relationWeights[b]! - relationWeights[a]! || a - b)
    .slice(0, limit);
}
