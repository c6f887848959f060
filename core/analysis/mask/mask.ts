/** A graph in which no actor has its name: "Person 1", "State 2" stand for them, in quotes and texts too. */
import type { Article } from '../../model/article.ts';
import {
  byCodeUnit,
  orderedEnds,
  relationIdOf,
  type Entity,
  type Evidence,
  type GraphDocument,
  type Relation,
} from '../../model/graph.ts';
import { articleId, entityId, type ArticleId, type EntityId } from '../../model/ids.ts';
import { ENTITY_TYPES, type EntityType } from '../../model/ontology.ts';
import { namesIn, nameTable, type NamedSpan, type NameTable } from './names.ts';
import { replaceSpans, type Replaced } from './replace.ts';

const WORDS: Record<EntityType, string> = {
  person: 'Person',
  state: 'State',
  organization: 'Organization',
  place: 'Place',
};

interface Mask {
  readonly ids: ReadonlyMap<EntityId, EntityId>;
  readonly words: ReadonlyMap<EntityId, string>;
  readonly articles: ReadonlyMap<ArticleId, ArticleId>;
  readonly table: NameTable;
}

/**
 * Masks the actors of a graph. What was found to name one is replaced, pronouns apart, and so are its names wherever else they
 * stand in texts, titles and outlets. Aliases, descriptions, ISO codes, merges and addresses are left out, ids are numbers. What
 * the text says besides may still tell who is meant.
 *
 * @param part the graph to mask
 * @param whole the graph it was taken from: actors that are left out of the part are masked in its texts too, and each has the
 *   same number in every part
 */
export function maskNames(part: GraphDocument, whole: GraphDocument): GraphDocument {
  const mask = maskFor(whole);
  const mentioned = mentionsByArticle(whole);
  const texts = new Map(
    part.articles.map((article) => {
      const spans = [...(mentioned.get(article.id) ?? []), ...namesIn(article.text, mask.table)];
      return [article.id, replaceSpans(article.text, spans, ({ actor }) => mask.words.get(actor)!)] as const;
    }),
  );
  return {
    format: part.format,
    version: part.version,
    title: inWords(part.title, mask),
    articles: part.articles.map((article) => maskedArticle(article, texts, mask)),
    entities: part.entities.map((entity) => maskedEntity(entity, texts, mask)),
    relations: part.relations.map((relation) => maskedRelation(relation, texts, mask)),
  };
}

type Texts = ReadonlyMap<ArticleId, Replaced>;

/** Actors are numbered by where they are first mentioned: the alphabet would tell something of their names. */
function maskFor({ entities, articles }: GraphDocument): Mask {
  const ids = new Map<EntityId, EntityId>();
  const words = new Map<EntityId, string>();
  const ordered = entities.map((entity) => ({ entity, first: firstMention(entity) })).sort(byFirstMention);
  for (const type of ENTITY_TYPES) {
    ordered
      .filter(({ entity }) => entity.type === type)
      .forEach(({ entity }, index) => {
        ids.set(entity.id, entityId(`${type}:${index + 1}`));
        words.set(entity.id, `${WORDS[type]} ${index + 1}`);
      });
  }
  const numbered = articles.map(({ id }, index) => [id, articleId(`article-${index + 1}`)] as const);
  return { ids, words, articles: new Map(numbered), table: nameTable(entities) };
}

type First = Entity['mentions'][number] | undefined;

const firstMention = ({ mentions }: Entity): First =>
  [...mentions].sort((a, b) => byCodeUnit(a.article, b.article) || a.start - b.start)[0];

function byFirstMention(a: { entity: Entity; first: First }, b: { entity: Entity; first: First }): number {
  if (a.first === undefined || b.first === undefined) return Number(!a.first) - Number(!b.first);
  return (
    byCodeUnit(a.first.article, b.first.article) ||
    a.first.start - b.first.start ||
    byCodeUnit(a.entity.id, b.entity.id)
  );
}

function mentionsByArticle({ entities }: GraphDocument): ReadonlyMap<ArticleId, readonly NamedSpan[]> {
  const byArticle = new Map<ArticleId, NamedSpan[]>();
  for (const { id, mentions } of entities) {
    for (const { article, start, end, form } of mentions) {
      if (form === 'pronoun') continue;
      const spans = byArticle.get(article);
      if (spans) spans.push({ start, end, actor: id });
      else byArticle.set(article, [{ start, end, actor: id }]);
    }
  }
  return byArticle;
}

const inWords = (text: string, { table, words }: Mask): string =>
  replaceSpans(text, namesIn(text, table), ({ actor }) => words.get(actor)!).text;

function maskedArticle(article: Article, texts: Texts, mask: Mask): Article {
  const { id, title, source, published, language, excerpt } = article;
  return {
    id: mask.articles.get(id)!,
    title: inWords(title, mask),
    ...(source !== undefined && { source: inWords(source, mask) }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
    ...(excerpt !== undefined && { excerpt }),
    text: texts.get(id)!.text,
  };
}

function maskedEntity({ id, type, position, mentions }: Entity, texts: Texts, mask: Mask): Entity {
  return {
    id: mask.ids.get(id)!,
    type,
    name: mask.words.get(id)!,
    aliases: [],
    ...(position && { position }),
    mentions: mentions.map(({ article, start, end, form }) => ({
      article: mask.articles.get(article)!,
      ...texts.get(article)!.move({ start, end }),
      form,
    })),
  };
}

function maskedRelation({ type, source, target, evidence }: Relation, texts: Texts, mask: Mask): Relation {
  const [from, to] = orderedEnds(type, mask.ids.get(source)!, mask.ids.get(target)!);
  const pieces = evidence.map((piece) => maskedEvidence(piece, texts, mask));
  return { id: relationIdOf(type, from, to), type, source: from, target: to, evidence: pieces };
}

function maskedEvidence(evidence: Evidence, texts: Texts, mask: Mask): Evidence {
  const { article, start, end, trigger, modality, attribution, date, location, rule } = evidence;
  const { move } = texts.get(article)!;
  const speaker = attribution?.entity && mask.ids.get(attribution.entity)!;
  return {
    article: mask.articles.get(article)!,
    ...move({ start, end }),
    ...(trigger && { trigger: move(trigger) }),
    ...(modality && { modality }),
    ...(attribution && { attribution: { ...move(attribution), ...(speaker && { entity: speaker }) } }),
    ...(date !== undefined && { date }),
    ...(location !== undefined && { location: mask.ids.get(location)! }),
    ...(rule !== undefined && { rule }),
  };
}
