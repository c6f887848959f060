/** Pieces of evidence as flat records, in words and by id, so that a reader can tell them and this program take them back. */
import type { Article, Span } from '../../model/article.ts';
import { byCodeUnit, type Entity, type Evidence, type GraphDocument } from '../../model/graph.ts';

/** What is kept of an article where its text is not. */
export interface ArticleRecord {
  readonly article: string;
  readonly title: string;
  readonly source?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
}

/** One piece of evidence in words. */
export interface EvidenceRecord extends ArticleRecord {
  readonly quote: string;
  readonly trigger?: string;
  readonly modality?: string;
  /** The words that name who says so, and the actor they stand for. */
  readonly attribution?: string;
  readonly attributedTo?: string;
  readonly attributedToId?: string;
  readonly date?: string;
  readonly location?: string;
  readonly locationId?: string;
  readonly rule?: string;
  /** Where the sentence stands in the article's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly triggerSpan?: Span;
  readonly attributionSpan?: Span;
}

/** Reads pieces of evidence of a graph into words. */
export function evidenceReader(graph: GraphDocument): (evidence: Evidence) => EvidenceRecord {
  const articles = new Map(graph.articles.map((article) => [article.id, article]));
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  return ({ article: id, start, end, trigger, modality, attribution, date, location, rule }) => {
    const article = articles.get(id)!;
    return defined({
      quote: wordsAt(article, { start, end }),
      trigger: trigger && wordsAt(article, trigger),
      modality,
      attribution: attribution && wordsAt(article, attribution),
      attributedTo: attribution?.entity && names.get(attribution.entity),
      attributedToId: attribution?.entity,
      date,
      location: location && names.get(location),
      locationId: location,
      rule,
      ...articleRecord(article),
      start,
      end,
      triggerSpan: trigger && { start: trigger.start, end: trigger.end },
      attributionSpan: attribution && { start: attribution.start, end: attribution.end },
    });
  };
}

/** The articles that mention an actor, by id. */
export function articleRecordsOf({ mentions }: Entity, articles: ReadonlyMap<string, Article>): ArticleRecord[] {
  return [...new Set(mentions.map(({ article }) => article))]
    .sort(byCodeUnit)
    .map((id) => articleRecord(articles.get(id)!));
}

const articleRecord = ({ id, title, source, published, url, language, text }: Article): ArticleRecord =>
  defined({ article: id, title, source, published, url, language, length: text.length });

const wordsAt = ({ text }: Article, { start, end }: Span): string => text.slice(start, end);

/** The record without the fields that are undefined. */
export const defined = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
