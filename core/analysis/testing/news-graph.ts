/** Graphs shaped like news for tests: few actors much spoken of, many little; several relations for a pair; sentences for each. */
import type { Article } from '../../model/article.ts';
import {
  GRAPH_FORMAT,
  GRAPH_VERSION,
  orderedEnds,
  relationIdOf,
  type Entity,
  type Evidence,
  type GraphDocument,
  type Mention,
  type Relation,
} from '../../model/graph.ts';
import { articleId, entityId, type EntityId } from '../../model/ids.ts';
import {
  allowsEnds,
  ENTITY_TYPES,
  RELATION_TYPES,
  relationDefinition,
  type RelationType,
} from '../../model/ontology.ts';
import { seededRandom, type Random } from '../random.ts';

export interface NewsGraphSize {
  readonly seed: number;
  readonly actors: number;
  readonly articles: number;
  /** Sentences, each of which states one relation of two actors. */
  readonly sentences: number;
}

const SYLLABLES = ['ba', 'den', 'kor', 'lia', 'mo', 'nar', 'os', 'pel', 'ri', 'sta', 'ul', 'zé'];

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

/** Low numbers far more often than high ones. */
const skewed = (random: Random, count: number): number => Math.floor(count * random() ** 3);

const capitalised = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

function makeNames(random: Random, count: number): readonly string[] {
  const word = (): string =>
    capitalised(Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, SYLLABLES)).join(''));
  const names = new Set<string>();
  while (names.size < count) names.add(random() < 0.6 ? `${word()} ${word()}` : word());
  return [...names];
}

interface Draft {
  readonly entity: Omit<Entity, 'mentions'>;
  readonly mentions: Mention[];
}

/** The same size and seed give the same document. */
export function newsGraph({ seed, actors, articles, sentences }: NewsGraphSize): GraphDocument {
  const random = seededRandom(seed);
  const drafts: readonly Draft[] = makeNames(random, actors).map((name) => {
    const type = pick(random, ENTITY_TYPES);
    const id = entityId(`${type}:${name.toLowerCase().replaceAll(' ', '-')}`);
    return { entity: { id, type, name, aliases: name.includes(' ') ? [name.split(' ')[1]!] : [] }, mentions: [] };
  });
  const texts = Array.from({ length: articles }, () => 'A made-up report.');
  const relations = new Map<string, Relation & { readonly evidence: Evidence[] }>();
  for (let i = 0; i < sentences; i++) {
    const [source, target] = [drafts[skewed(random, actors)]!, drafts[skewed(random, actors)]!];
    if (source === target) continue;
    addSentence(random, Math.floor(random() * articles), texts, source, target, relations, drafts);
  }
  return {
    format: GRAPH_FORMAT,
    version: GRAPH_VERSION,
    title: `Made-up news ${seed}`,
    articles: texts.map((text, i) => article(i, text)),
    entities: drafts.map(({ entity, mentions }) => ({ ...entity, mentions })),
    relations: [...relations.values()],
  };
}

const articleName = (i: number) => articleId(`report-${String(i).padStart(4, '0')}`);

function article(i: number, text: string): Article {
  const day = `2024-0${1 + (i % 6)}-${String(1 + (i % 28)).padStart(2, '0')}`;
  const dated = i % 7 === 6 ? {} : { published: day };
  return { id: articleName(i), title: `Report ${i}`, source: `Sample outlet ${1 + (i % 4)}`, ...dated, text };
}

function typeFor(random: Random, source: Draft, target: Draft): RelationType {
  const type = pick(random, RELATION_TYPES);
  return allowsEnds(type, source.entity.type, target.entity.type) ? type : 'consult';
}

function addSentence(
  random: Random,
  articleNumber: number,
  texts: string[],
  source: Draft,
  target: Draft,
  relations: Map<string, Relation & { readonly evidence: Evidence[] }>,
  drafts: readonly Draft[],
): void {
  const article = articleName(articleNumber);
  const type = typeFor(random, source, target);
  const verb = relationDefinition(type).label;
  const start = texts[articleNumber]!.length + (random() < 0.3 ? 2 : 1);
  const sentence = `${source.entity.name} ${verb} ${target.entity.name}.`;
  texts[articleNumber] = `${texts[articleNumber]!.padEnd(start, start % 2 === 0 ? '\n' : ' ')}${sentence}`;
  const end = start + sentence.length;
  const trigger = {
    start: start + source.entity.name.length + 1,
    end: start + source.entity.name.length + 1 + verb.length,
  };
  source.mentions.push({ article, start, end: start + source.entity.name.length, form: 'name' });
  target.mentions.push({ article, start: trigger.end + 1, end: end - 1, form: 'name' });
  const evidence: Evidence = { article, start, end, ...(type === 'co_mention' ? {} : claim(random, trigger, drafts)) };
  const [from, to]: readonly [EntityId, EntityId] = orderedEnds(type, source.entity.id, target.entity.id);
  const id = relationIdOf(type, from, to);
  const relation = relations.get(id) ?? { id, type, source: from, target: to, evidence: [] };
  relation.evidence.push(evidence);
  relations.set(id, relation);
}

function claim(random: Random, trigger: { start: number; end: number }, drafts: readonly Draft[]): Partial<Evidence> {
  const chance = random();
  const modality = chance < 0.75 ? 'asserted' : chance < 0.92 ? 'prospective' : 'negated';
  const speaker = random();
  const named = speaker < 0.2 ? { entity: drafts[skewed(random, drafts.length)]!.entity.id } : {};
  const attribution = speaker < 0.3 ? { attribution: { ...named, ...trigger } } : {};
  return { trigger, modality, ...attribution, ...(random() < 0.2 ? { date: '2024-03-15' } : {}), rule: 'made-up' };
}
