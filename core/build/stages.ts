/** Stand-ins until the rooms that these belong to are there. */
import type { NamedDoc } from '../model/doc.ts';
import type { GraphDocument } from '../model/graph.ts';
import type { ArticleReading } from '../model/reading.ts';

export type Lexicon = object;
export const extractArticle = ({ article }: NamedDoc, _: Lexicon): ArticleReading => ({
  article,
  clusters: [],
  claims: [],
});
export const mergeReadings = (
  readings: readonly ArticleReading[],
  _: Lexicon,
  { title }: { title: string },
): GraphDocument => ({
  format: 'relata-graph',
  version: 1,
  title,
  articles: readings.map(({ article }) => article),
  entities: [],
  relations: [],
});
export const layOut = (graph: GraphDocument, _: number): GraphDocument => graph;
