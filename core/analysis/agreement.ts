/** Where those who report a relation agree, differ, or stand alone: over everything the let-through articles hold, denials included. */
import { SPEAKER_ARTICLE } from '../model/columns.ts';
import { MODALITIES, RELATION_TYPES } from '../model/ontology.ts';
import type { FilteredGraph } from './apply-filter.ts';
import { reprints } from './reprints.ts';

/** The articles that a filter lets through. */
type Heard = Pick<FilteredGraph, 'index' | 'articleShown'>;

/** Who says something: a speaker (as in `evidenceSpeaker`), or in its own voice an article. */
export interface Voice {
  readonly speaker: number;
  /** By number, the first in which the voice is heard. */
  readonly article: number;
}

export type Finding =
  /** Somebody reports it, somebody denies it. */
  | { readonly kind: 'disputed'; readonly reporting: readonly Voice[]; readonly denying: readonly Voice[] }
  | { readonly kind: 'only-denied'; readonly denying: readonly Voice[] }
  | { readonly kind: 'only-planned' }
  /** Reported, but by no article in its own voice. */
  | { readonly kind: 'only-said'; readonly speakers: readonly Voice[] }
  /** One text, which `prints` articles print. */
  | { readonly kind: 'one-article'; readonly article: number; readonly prints: number }
  | { readonly kind: 'one-source'; readonly source: string; readonly articles: number };

const CO_MENTION = RELATION_TYPES.indexOf('co_mention');
const ASSERTED = MODALITIES.indexOf('asserted');
const NEGATED = MODALITIES.indexOf('negated');

/**
 * What is to be known about how a relation is reported; nothing where several sources report it and nobody denies it, and for
 * co-mentions, which nobody states. That a filter hides denials, speakers or days makes nobody agree: of the filter, only the
 * choice of articles counts, and reprints of one text are one article. Where that leaves a single article or source, that it
 * stands alone is no finding.
 */
export function agreement(filtered: Heard, relation: number): readonly Finding[] {
  const { index } = filtered;
  if (index.relationType[relation] === CO_MENTION) return [];
  const pieces = heard(filtered, relation);
  if (pieces.length === 0) return [];
  return [...standing(filtered, pieces), ...alone(filtered, pieces)];
}

/** Numbers of the relation's evidence in the articles that the filter lets through. */
function heard({ index, articleShown }: Heard, relation: number): readonly number[] {
  const pieces: number[] = [];
  for (let i = index.evidenceStart[relation]!; i < index.evidenceStart[relation + 1]!; i++) {
    if (articleShown[index.evidenceArticle[i]!] === 1) pieces.push(i);
  }
  return pieces;
}

function standing(filtered: Heard, pieces: readonly number[]): readonly Finding[] {
  const { evidenceModality } = filtered.index;
  const of = (modality: number) =>
    voices(
      filtered,
      pieces.filter((piece) => evidenceModality[piece] === modality),
    );
  const reporting = of(ASSERTED);
  const denying = of(NEGATED);
  if (reporting.length > 0 && denying.length > 0) return [{ kind: 'disputed', reporting, denying }];
  if (denying.length > 0) return [{ kind: 'only-denied', denying }];
  if (reporting.length === 0) return [{ kind: 'only-planned' }];
  const said = reporting.every(({ speaker }) => speaker !== SPEAKER_ARTICLE);
  return said ? [{ kind: 'only-said', speakers: reporting }] : [];
}

/** Each once: an actor wherever it speaks, others by text, an article's own voice by the source of the first print of its text. */
function voices({ index }: Heard, pieces: readonly number[]): readonly Voice[] {
  const found = new Map<string, Voice>();
  for (const piece of pieces) {
    const [speaker, article] = [index.evidenceSpeaker[piece]!, index.evidenceArticle[piece]!];
    const text = reprints(index)[article]!;
    const own = index.graph.articles.at(text)!.source ?? `${text}`;
    const key = speaker >= 0 ? `${speaker}` : `${speaker} ${speaker === SPEAKER_ARTICLE ? own : text}`;
    if (!found.has(key)) found.set(key, { speaker, article });
  }
  return [...found.values()];
}

const articlesShown = new WeakMap<Uint8Array, readonly number[]>();

/** By number; gathered once, since all relations of a table ask. */
function shownArticles({ articleShown }: Heard): readonly number[] {
  let shown = articlesShown.get(articleShown);
  if (shown === undefined) {
    shown = [...articleShown.keys()].filter((article) => articleShown[article] === 1);
    articlesShown.set(articleShown, shown);
  }
  return shown;
}

function alone(filtered: Heard, pieces: readonly number[]): readonly Finding[] {
  const { graph, evidenceArticle } = filtered.index;
  const text = reprints(filtered.index);
  const articles = new Set(pieces.map((piece) => evidenceArticle[piece]!));
  const [first] = articles;
  const choice = shownArticles(filtered);
  const sourceOf = (article: number): string | undefined => graph.articles.at(article)!.source;
  if ([...articles].every((article) => text[article] === text[first!])) {
    const onlyChoice = choice.every((article) => text[article] === text[first!]);
    return onlyChoice ? [] : [{ kind: 'one-article', article: first!, prints: articles.size }];
  }
  const sources = new Set([...articles].map(sourceOf));
  const [source] = sources;
  if (sources.size > 1 || source === undefined || choice.every((article) => sourceOf(article) === source)) return [];
  return [{ kind: 'one-source', source, articles: articles.size }];
}
