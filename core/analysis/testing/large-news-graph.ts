/**
 * Large graphs shaped like news: a few actors much spoken of and very many little, communities that speak mostly of their own,
 * several relations for a pair, evidence that gathers where there is some. Sentences stand in articles with dates and sources.
 */
import {
  GRAPH_FORMAT,
  GRAPH_VERSION,
  orderedEnds,
  relationIdOf,
  type Entity,
  type Evidence,
  type GraphDocument,
  type Mention,
  type Position,
  type Relation,
} from '../../model/graph.ts';
import { articleId, entityId, slugOf, type EntityId } from '../../model/ids.ts';
import { allowsEnds, ENTITY_TYPES, RELATION_TYPES, relationDefinition, type EntityType } from '../../model/ontology.ts';
import { seededRandom, type Random } from '../random.ts';

export interface LargeGraphSize {
  readonly seed: number;
  readonly actors: number;
  readonly relations: number;
  /** At least as many as relations. */
  readonly evidence: number;
  readonly articles: number;
}

/** Actors of a community, on average. */
const COMMUNITY = 250;
/** Share of the relations that stay within a community. */
const WITHIN = 0.8;
/** Share of the relations that are another one of a pair that has one. */
const AGAIN = 0.3;
const SYLLABLES = [
  'ba',
  'den',
  'kor',
  'lia',
  'mo',
  'nar',
  'os',
  'pel',
  'ri',
  'sta',
  'ul',
  'zé',
  'fen',
  'gar',
  'hol',
  'ti',
];
const ENDINGS = [
  'after a day of talks that were held behind closed doors',
  'according to a statement that was published late in the evening',
  'while others in the region waited for an answer to their own demands',
  'as reports of the week before had led many to expect',
];

interface Actor {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly community: number;
}

interface Draft extends Omit<Relation, 'evidence'> {
  readonly community: number;
  readonly ends: readonly [number, number];
}

/** The same size and seed give the same document, in its final order. */
export function largeNewsGraph(size: LargeGraphSize): GraphDocument {
  const random = seededRandom(size.seed);
  const communities = Math.max(1, Math.round(size.actors / COMMUNITY));
  const actors = makeActors(random, size.actors, communities);
  const drafts = makeRelations(random, size.relations, actors, communities);
  const newsroom = new Newsroom(random, size.articles, communities, actors);
  const evidence = drafts.map((draft) => [newsroom.report(draft)]);
  for (let i = drafts.length; i < size.evidence; i++) {
    const relation = skewed(random, drafts.length);
    evidence[relation]!.push(newsroom.report(drafts[relation]!));
  }
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  const byPlace = (a: Evidence, b: Evidence): number =>
    a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1;
  return {
    format: GRAPH_FORMAT,
    version: GRAPH_VERSION,
    title: `Made-up news ${size.seed}`,
    articles: newsroom.articles(),
    entities: actors
      .map(({ id, type, name }, i): Entity => ({
        ...{ id, type, name },
        aliases: aliasesOf(name),
        position: placeOf(i, communities),
        mentions: newsroom.mentionsOf(i),
      }))
      .sort(byId),
    relations: drafts
      .map(({ id, type, source, target }, i): Relation => ({
        id,
        type,
        source,
        target,
        evidence: evidence[i]!.sort(byPlace),
      }))
      .sort(byId),
  };
}

/** Low numbers far more often than high ones. */
const skewed = (random: Random, count: number): number => Math.floor(count * random() ** 3);

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

function makeActors(random: Random, count: number, communities: number): readonly Actor[] {
  const word = (): string => {
    const text = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, SYLLABLES)).join('');
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const names = new Set<string>();
  while (names.size < count) names.add(random() < 0.7 ? `${word()} ${word()}` : word());
  return [...names].map((name, i): Actor => {
    const type = name.includes(' ') ? (random() < 0.8 ? 'person' : 'organization') : pick(random, ENTITY_TYPES);
    // Names may give the same slug.
    return { id: entityId(`${type}:${slugOf(name)}-${i}`), type, name, community: i % communities };
  });
}

/** Communities stand on a spiral, and their members on a spiral in each: places that a layout might give, without its cost. */
function placeOf(actor: number, communities: number): Position {
  const onSpiral = (number: number, step: number): Position => {
    const distance = step * Math.sqrt(number + 0.5);
    return { x: distance * Math.cos(number * GOLDEN_ANGLE), y: distance * Math.sin(number * GOLDEN_ANGLE) };
  };
  const [centre, own] = [onSpiral(actor % communities, 1100), onSpiral(Math.floor(actor / communities), 75)];
  return { x: Math.round(centre.x + own.x), y: Math.round(centre.y + own.y) };
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const aliasesOf = (name: string): readonly string[] => (name.includes(' ') ? [name.split(' ')[1]!] : []);

function makeRelations(random: Random, count: number, actors: readonly Actor[], communities: number): readonly Draft[] {
  const drafts = new Map<string, Draft>();
  const all: Draft[] = [];
  const perCommunity = Math.floor(actors.length / communities);
  const member = (community: number): number => skewed(random, perCommunity) * communities + community;
  const ends = (): readonly [number, number] => {
    if (all.length > 0 && random() < AGAIN) return all[skewed(random, all.length)]!.ends;
    const community = skewed(random, communities);
    return [member(community), random() < WITHIN ? member(community) : skewed(random, actors.length)];
  };
  while (drafts.size < count) {
    const [a, b] = ends();
    const type = pick(random, RELATION_TYPES);
    if (a === b || !allowsEnds(type, actors[a]!.type, actors[b]!.type)) continue;
    const [source, target] = orderedEnds(type, actors[a]!.id, actors[b]!.id);
    const id = relationIdOf(type, source, target);
    if (drafts.has(id)) continue;
    const draft = { ...{ id, type, source, target }, community: actors[a]!.community, ends: [a, b] as const };
    drafts.set(id, draft);
    all.push(draft);
  }
  return all;
}

/** Writes the articles, sentence by sentence. */
class Newsroom {
  readonly #random: Random;
  readonly #texts: string[];
  readonly #communities: number;
  readonly #actors: readonly Actor[];
  readonly #mentions: Mention[][];

  constructor(random: Random, articles: number, communities: number, actors: readonly Actor[]) {
    this.#random = random;
    this.#texts = Array.from({ length: articles }, () => 'A made-up report.');
    this.#communities = communities;
    this.#actors = actors;
    this.#mentions = actors.map(() => []);
  }

  /** A sentence on a relation in an article about its community. */
  report({ community, type, source, target, ends }: Draft): Evidence {
    const { label } = relationDefinition(type);
    const ofCommunity = Math.max(1, Math.floor(this.#texts.length / this.#communities));
    const number = Math.min(
      this.#texts.length - 1,
      Math.floor(this.#random() * ofCommunity) * this.#communities + community,
    );
    const [first, second] = this.#actors[ends[0]]!.id === source ? ends : [ends[1], ends[0]];
    const [from, to] = [this.#actors[first]!.name, this.#actors[second]!.name];
    const text = this.#texts[number]!;
    const start = text.length + 1;
    const sentence = `${from} ${label} ${to}, ${pick(this.#random, ENDINGS)}.`;
    this.#texts[number] = `${text}${this.#random() < 0.3 ? '\n' : ' '}${sentence}`;
    const trigger = { start: start + from.length + 1, end: start + from.length + 1 + label.length };
    const article = articleName(number);
    this.#mentions[first]!.push({ article, start, end: start + from.length, form: 'name' });
    this.#mentions[second]!.push({ article, start: trigger.end + 1, end: trigger.end + 1 + to.length, form: 'name' });
    const claimed = type === 'co_mention' ? {} : this.#claim(trigger, target);
    return { article, start, end: start + sentence.length, ...claimed };
  }

  #claim(trigger: { readonly start: number; readonly end: number }, someone: EntityId): Partial<Evidence> {
    const chance = this.#random();
    const modality = chance < 0.75 ? 'asserted' : chance < 0.92 ? 'prospective' : 'negated';
    const speaker = this.#random();
    const attribution = { ...(speaker < 0.2 && { entity: someone }), ...trigger };
    return {
      ...{ trigger, modality, rule: 'made-up' },
      ...(speaker < 0.3 && { attribution }),
      ...(this.#random() < 0.2 && { date: dayOf(Math.floor(this.#random() * 360)) }),
    };
  }

  articles() {
    return this.#texts.map((text, i) => ({
      ...{ id: articleName(i), title: `Report ${i}`, source: `Sample outlet ${1 + (i % 40)}` },
      ...{ published: dayOf(i % 360), text },
    }));
  }

  mentionsOf(actor: number): readonly Mention[] {
    return this.#mentions[actor]!.sort((a, b) =>
      a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1,
    );
  }
}

const articleName = (number: number) => articleId(`report-${String(number).padStart(5, '0')}`);

const dayOf = (number: number): string =>
  `2024-${String(1 + (Math.floor(number / 28) % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
