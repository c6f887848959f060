import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { counted } from '../wording.ts';

/** "5 sentences in 3 articles", of pieces of evidence by number. */
export function sentencesInArticles({ evidenceArticle }: GraphIndex, evidence: readonly number[]): string {
  const articles = new Set(evidence.map((piece) => evidenceArticle[piece])).size;
  return `${counted(evidence.length, 'sentence')} in ${counted(articles, 'article')}`;
}
