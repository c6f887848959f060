export { ARTICLE_ENDINGS, articlesIn, hasArticleEnding, isArticleOfFolder, readArticleFile } from './article/read.ts';
export { UnreadableSource, type ArticleFile, type ArticleRead, type ArticleSource } from './article/article-file.ts';
export { writeArticle } from './article/write.ts';
export { checkGraph, readGraph } from './graph-document/read.ts';
export { graphPieces, writeGraph } from './graph-document/write.ts';
export { createReadingDecoder, encodeArticle, encodeFindings, encodeReading } from './part/reading-line.ts';
export { checkReading, partFoot, partHead, readPartHead } from './part/part.ts';
