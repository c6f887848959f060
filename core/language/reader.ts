import type { Article } from '../model/article.ts';
import type { NamedDoc } from '../model/doc.ts';
import type { Gazetteers } from './gazetteers/index.ts';
import type { LanguageModels } from './models.ts';
import { findNames } from './names/index.ts';
import { parseArticle } from './stages.ts';

/** All stages of reading English, in their order: an article's tokens, sentences, tags, trees and names. */
export function createReader(models: LanguageModels, gazetteers: Gazetteers): (article: Article) => NamedDoc {
  return (article) => {
    const doc = parseArticle(article, models);
    const { tokens, sentences, upos, xpos, lemmas, heads, deprels } = doc;
    const names = findNames(doc, models, gazetteers);
    return { article, tokens, sentences, upos, xpos, lemmas, heads, deprels, names };
  };
}
