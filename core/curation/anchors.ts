import type { Article } from '../model/article.ts';
import type { Entity, GraphDocument, Mention } from '../model/graph.ts';
import type { Anchor } from './correction.ts';

/** What an anchor points at, or why it no longer holds. */
export type Resolved<Found> = { readonly found: Found } | { readonly lost: string };

export interface MentionOf {
  readonly entity: Entity;
  readonly mention: Mention;
}

/**
 * The mention at an anchor: at the very place, or, where the article's text has moved, the only mention in the article with
 * the same words. Words that stand there but are no longer found to mention anyone are lost too.
 */
export function resolveMention(graph: GraphDocument, anchor: Anchor): Resolved<MentionOf> {
  const article = articleOf(graph, anchor);
  if (article === undefined) return { lost: `There is no article ${quoted(anchor.article)}.` };
  const alike = mentionsReading(graph, article, anchor.quote);
  const exact = alike.filter(({ mention }) => mention.start === anchor.start);
  const candidates = exact.length > 0 ? exact : alike;
  const [first] = candidates;
  if (first === undefined) {
    return {
      lost: article.text.includes(anchor.quote)
        ? `${quoted(anchor.quote)} in ${quoted(anchor.article)} is no longer found to mention an actor.`
        : `${quoted(anchor.article)} no longer says ${quoted(anchor.quote)}.`,
    };
  }
  if (candidates.some(({ entity }) => entity.id !== first.entity.id)) {
    return {
      lost: `${quoted(anchor.quote)} no longer stands at ${anchor.start} in ${quoted(anchor.article)}, and elsewhere in it means several actors.`,
    };
  }
  return { found: first };
}

/** The place in an article's text where an anchor's words stand: at its very offset, or their only occurrence. */
export function resolvePlace(
  graph: GraphDocument,
  anchor: Anchor,
): Resolved<{ readonly start: number; readonly end: number }> {
  const article = articleOf(graph, anchor);
  if (article === undefined) return { lost: `There is no article ${quoted(anchor.article)}.` };
  const { text } = article;
  const { quote } = anchor;
  const start = text.startsWith(quote, anchor.start) ? anchor.start : text.indexOf(quote);
  if (start === -1) return { lost: `${quoted(anchor.article)} no longer says ${quoted(quote)}.` };
  if (start !== anchor.start && text.includes(quote, start + 1)) {
    return {
      lost: `${quoted(quote)} no longer stands at ${anchor.start} in ${quoted(anchor.article)}, and does so elsewhere more than once.`,
    };
  }
  return { found: { start, end: start + quote.length } };
}

const articleOf = (graph: GraphDocument, anchor: Anchor): Article | undefined =>
  graph.articles.find(({ id }) => id === anchor.article);

function mentionsReading(graph: GraphDocument, { id, text }: Article, words: string): MentionOf[] {
  const found: MentionOf[] = [];
  for (const entity of graph.entities) {
    for (const mention of entity.mentions) {
      if (mention.article !== id || mention.end - mention.start !== words.length) continue;
      if (text.startsWith(words, mention.start)) found.push({ entity, mention });
    }
  }
  return found;
}

const quoted = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
