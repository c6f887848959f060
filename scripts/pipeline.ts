/** Loads what the stages need to know from graph-data. */
import type { Article } from '../core/model/article.ts';
import type { NamedDoc } from '../core/model/doc.ts';

export interface Pipeline {
  readonly reader: (article: Article) => NamedDoc;
  readonly lexicon: object;
}

export function loadPipeline(): Pipeline {
  return {
    lexicon: {},
    reader: (article) => ({
      ...{ article, tokens: [], sentences: [], upos: [], xpos: [], lemmas: [], heads: [], deprels: [], names: [] },
    }),
  };
}
