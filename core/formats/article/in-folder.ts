import { ARTICLE_ENDINGS } from './read.ts';

/** Files that tell of a folder's content; taken for articles only if they are named themselves. */
const ABOUT_THE_FOLDER = /^(?:readme|licen[cs]e|copying|notice|changelog)(?:\.|$)/i;

/** Whether a file's name has an ending by which it can be read as articles. */
export function hasArticleEnding(path: string): boolean {
  const name = path.toLowerCase();
  return ARTICLE_ENDINGS.some((ending) => name.endsWith(ending));
}

/** Whether a file that nobody named, only its folder, is taken for articles. */
export function isArticleOfFolder(path: string): boolean {
  return hasArticleEnding(path) && !ABOUT_THE_FOLDER.test(path.slice(path.lastIndexOf('/') + 1));
}
