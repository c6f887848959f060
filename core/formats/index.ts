export { ARTICLE_ENDINGS, articlesIn, readArticleFile } from './article/read.ts';
export type { ArticleFile } from './article/article-file.ts';
export { readGraph } from './graph-document/read.ts';
export { writeGraph } from './graph-document/write.ts';
