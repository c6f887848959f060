import type { Article } from '../../model/article.ts';
import type { GraphDocument } from '../../model/graph.ts';
import { writeGraph } from '../graph-document/write.ts';
import type { Exporter } from './exporter.ts';

export const graphJsonExporter: Exporter = {
  id: 'json',
  label: 'Graph document (JSON)',
  extension: '.json',
  mediaType: 'application/json',
  holds:
    'Everything: actors, relations, evidence, positions and the articles, with their full texts or only the sentences quoted.',
  holdsFullTexts: true,
  write: (graph, { name, fullTexts }) => [
    {
      name: `${name}.json`,
      mediaType: 'application/json',
      content: writeGraph(fullTexts ? graph : withoutFullTexts(graph)),
    },
  ],
};

/**
 * The graph with only the evidence sentences left of each text. The rest is blanked at its length, so that the document stays
 * one that every reader takes, with each offset where it was; each article says that it is an excerpt.
 */
function withoutFullTexts(graph: GraphDocument): GraphDocument {
  const quoted = new Map<string, { start: number; end: number }[]>();
  for (const { article, start, end } of graph.relations.flatMap(({ evidence }) => evidence)) {
    quoted.set(article, [...(quoted.get(article) ?? []), { start, end }]);
  }
  return { ...graph, articles: graph.articles.map((article) => excerpt(article, quoted.get(article.id) ?? [])) };
}

function excerpt(article: Article, spans: readonly { start: number; end: number }[]): Article {
  const { text } = article;
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    pieces.push(blank(text.slice(done, Math.max(done, start))), text.slice(Math.max(done, start), end));
    done = end;
  }
  pieces.push(blank(text.slice(done)));
  return { ...article, text: pieces.join(''), excerpt: true };
}

/** Space for every UTF-16 code unit but line ends. */
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
