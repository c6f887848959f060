/** Search over actors by any name, relations and articles: every word of the query must begin a word of what is found. */
import { RELATION_TYPES, relationDefinition } from '../model/ontology.ts';
import { fold } from './folding.ts';
import type { GraphIndex } from './graph-index.ts';
import { queryWords, WordList } from './word-list.ts';

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

export interface SearchIndex {
  readonly index: GraphIndex;
  /** Of all actors, one after the other: the name, then the aliases. */
  readonly names: WordList;
  /** Over names: the actor and, in it, the number of the name. */
  readonly nameActor: Int32Array;
  readonly nameNumber: Int32Array;
  /** Over relation types: what they are called. */
  readonly types: WordList;
  /** Over articles: title, source, day. */
  readonly articles: WordList;
}

/** More words than a mask has bits are not looked at. */
const MOST_WORDS = 31;

export function buildSearchIndex(index: GraphIndex): SearchIndex {
  const { entities, articles } = index.graph;
  const all: string[] = [];
  const nameActor: number[] = [];
  const nameNumber: number[] = [];
  entities.forEach((entity, actor) => {
    namesOf(entity).forEach((name, number) => {
      all.push(name);
      nameActor.push(actor);
      nameNumber.push(number);
    });
  });
  const typeWords = RELATION_TYPES.map((type) => {
    const { label, inverseLabel } = relationDefinition(type);
    return `${type} ${label} ${inverseLabel}`;
  });
  const articleWords = articles.map(({ title, source = '', published = '' }) => `${title} ${source} ${published}`);
  return {
    index,
    names: new WordList(all, all.length),
    nameActor: Int32Array.from(nameActor),
    nameNumber: Int32Array.from(nameNumber),
    types: new WordList(typeWords, typeWords.length),
    articles: new WordList(articleWords, articleWords.length),
  };
}

const namesOf = ({
  name,
  aliases,
}: {
  readonly name: string;
  readonly aliases: readonly string[];
}): readonly string[] => (aliases.length === 0 ? [name] : [...new Set([name, ...aliases])]);

/**
 * The best hits of each kind, at most `limit` of each; none for an empty query. Relations need two words at least, since
 * one actor's name alone would give all of its relations.
 */
export function search(searchIndex: SearchIndex, text: string, limit: number): SearchResults {
  const words = queryWords(text).slice(0, MOST_WORDS);
  if (words.length === 0) return { actors: [], relations: [], articles: [] };
  const articles: number[] = [];
  searchIndex.articles.find(words, (article) => articles.push(article) >= limit);
  return {
    actors: findActors(searchIndex, ` ${fold(text)}`, words, limit),
    relations: words.length < 2 ? [] : findRelations(searchIndex, words, limit),
    articles: articles.slice(0, limit),
  };
}

/** Lower is better: the whole name, the name's beginning, a word of it; for each, the name itself before an alias. */
function rankName(folded: string, query: string, isAlias: boolean): number {
  const base = isAlias ? 1 : 0;
  if (folded === query) return base;
  return folded.startsWith(query) ? base + 2 : base + 4;
}

interface Hit {
  readonly actor: number;
  readonly name: number;
  readonly rank: number;
}

/** Ties go to whom more mentions are of. */
function findActors(searchIndex: SearchIndex, query: string, words: readonly string[], limit: number): ActorHit[] {
  const { index, names, nameActor, nameNumber } = searchIndex;
  const { entities } = index.graph;
  const weights = index.actorMentions;
  const best = new Best<Hit>(
    limit,
    (a, b) => a.rank - b.rank || weights[b.actor]! - weights[a.actor]! || a.actor - b.actor,
  );
  let last: Hit | null = null;
  names.find(words, (name) => {
    const hit = { actor: nameActor[name]!, name, rank: rankName(names.text(name), query, nameNumber[name]! > 0) };
    // An actor's names follow each other.
    if (last !== null && last.actor !== hit.actor) best.add(last);
    if (last === null || last.actor !== hit.actor || hit.rank < last.rank) last = hit;
  });
  if (last !== null) best.add(last);
  return best.items.map(({ actor, name }) => {
    const number = nameNumber[name]!;
    return { actor, alias: number === 0 ? null : namesOf(entities.at(actor)!)[number]! };
  });
}

/** A word may stand in any name of either end, or in what the relation is called. Those with most evidence come first. */
function findRelations({ index, names, nameActor, types }: SearchIndex, words: readonly string[], limit: number) {
  const { relationType, relationSource, relationTarget, evidenceStart } = index;
  const ofActor = new Int32Array(index.actorType.length);
  const ofType = new Int32Array(RELATION_TYPES.length);
  words.forEach((word, i) => {
    names.find([word], (name) => void (ofActor[nameActor[name]!]! |= 1 << i));
    types.find([word], (type) => void (ofType[type]! |= 1 << i));
  });
  const all = words.reduce((mask, _, i) => mask | (1 << i), 0);
  const evidence = (relation: number): number => evidenceStart[relation + 1]! - evidenceStart[relation]!;
  const best = new Best<number>(limit, (a, b) => evidence(b) - evidence(a) || a - b);
  for (let relation = 0; relation < relationType.length; relation++) {
    const ends = ofActor[relationSource[relation]!]! | ofActor[relationTarget[relation]!]!;
    if ((ends | ofType[relationType[relation]!]!) === all) best.add(relation);
  }
  return best.items;
}

/** The first so many of all that are added, in order, without keeping the others. */
class Best<Item> {
  readonly items: Item[] = [];
  readonly #most: number;
  readonly #compare: (a: Item, b: Item) => number;

  constructor(most: number, compare: (a: Item, b: Item) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  add(item: Item): void {
    const { items } = this;
    if (items.length === this.#most && this.#compare(item, items.at(-1)!) >= 0) return;
    let at = items.length;
    while (at > 0 && this.#compare(item, items[at - 1]!) < 0) at--;
    items.splice(at, 0, item);
    if (items.length > this.#most) items.pop();
  }
}
