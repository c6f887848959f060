export { ARTICLE_ENDINGS, readArticle, type ArticleFile } from './article/read.ts';
export { readGraph } from './graph-document/read.ts';
export { writeGraph } from './graph-document/write.ts';
