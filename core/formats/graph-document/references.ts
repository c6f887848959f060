/** What the fields of a graph document say of each other: ids that exist and are told once, offsets inside a text. */
import type { Article, Span } from '../../model/article.ts';
import { orderedEnds, relationIdOf, type Entity, type GraphDocument, type Relation } from '../../model/graph.ts';

/** A fault and its place inside the document, `relations[12].source`. */
export interface Fault {
  readonly at: string;
  readonly what: string;
}

type Report = (at: string, what: string) => void;

interface Known {
  readonly articles: ReadonlyMap<string, Article>;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Finds up to `limit` faults in a document whose fields, each taken alone, are right. */
export function findReferenceFaults(graph: GraphDocument, limit: number): readonly Fault[] {
  const faults: Fault[] = [];
  const report: Report = (at, what) => {
    if (faults.length < limit) faults.push({ at, what });
  };
  const known: Known = {
    articles: indexById(graph.articles, 'articles', report),
    entities: indexById(graph.entities, 'entities', report),
  };
  indexById(graph.relations, 'relations', report);
  graph.entities.forEach((entity, index) => checkEntity(entity, `entities[${index}]`, known, report));
  graph.relations.forEach((relation, index) => checkRelation(relation, `relations[${index}]`, known, report));
  return faults;
}

function indexById<Item extends { readonly id: string }>(items: readonly Item[], name: string, report: Report) {
  const byId = new Map<string, Item>();
  items.forEach((item, index) => {
    if (byId.has(item.id)) report(`${name}[${index}].id`, `${quote(item.id)} is the id of an earlier entry too.`);
    byId.set(item.id, item);
  });
  return byId;
}

function checkEntity(entity: Entity, at: string, known: Known, report: Report): void {
  entity.mentions.forEach((mention, index) => {
    const place = `${at}.mentions[${index}]`;
    const article = checkArticle(mention.article, place, known, report);
    if (article !== undefined) checkSpan(mention, article, place, report);
  });
}

function checkRelation(relation: Relation, at: string, known: Known, report: Report): void {
  checkEntityId(relation.source, `${at}.source`, known, report);
  checkEntityId(relation.target, `${at}.target`, known, report);
  checkRelationId(relation, at, report);
  relation.evidence.forEach((evidence, index) => {
    const place = `${at}.evidence[${index}]`;
    if (evidence.modality === undefined && relation.type !== 'co_mention')
      report(`${place}.modality`, 'It is missing.');
    if (evidence.location !== undefined) checkEntityId(evidence.location, `${place}.location`, known, report);
    if (evidence.attribution?.entity !== undefined) {
      checkEntityId(evidence.attribution.entity, `${place}.attribution.entity`, known, report);
    }
    const article = checkArticle(evidence.article, place, known, report);
    if (article === undefined) return;
    checkSpan(evidence, article, place, report);
    if (evidence.trigger !== undefined) checkSpan(evidence.trigger, article, `${place}.trigger`, report);
    if (evidence.attribution !== undefined) checkSpan(evidence.attribution, article, `${place}.attribution`, report);
  });
}

function checkRelationId({ id, type, source, target }: Relation, at: string, report: Report): void {
  const [first, second] = orderedEnds(type, source, target);
  if (first !== source) {
    report(`${at}.source`, `${type} is symmetric: the smaller id, ${quote(first)}, must be the source.`);
  } else if (id !== relationIdOf(type, first, second)) {
    report(`${at}.id`, `It must be ${quote(relationIdOf(type, first, second))}, not ${quote(id)}.`);
  }
}

function checkArticle(id: string, at: string, known: Known, report: Report): Article | undefined {
  const article = known.articles.get(id);
  if (article === undefined) report(`${at}.article`, `There is no article ${quote(id)} in the document.`);
  return article;
}

function checkEntityId(id: string, at: string, known: Known, report: Report): void {
  if (!known.entities.has(id)) report(at, `There is no entity ${quote(id)} in the document.`);
}

function checkSpan({ start, end }: Span, { id, text }: Article, at: string, report: Report): void {
  if (start >= end) report(`${at}.end`, `The span ${start}–${end} is empty.`);
  else if (end > text.length) {
    report(
      `${at}.end`,
      `The span ${start}–${end} ends after the text of ${quote(id)}, which has ${text.length} characters.`,
    );
  }
}

const quote = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
