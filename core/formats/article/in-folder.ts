/** Files that nobody named, only a folder or an archive that they are in. */

/** They tell of what is in the folder. */
const ABOUT_THE_FOLDER = /^(?:readme|licen[cs]e|copying|notice|changelog)(?:\.|$)/i;

/** What systems and browsers put beside files: hidden files, and what belongs to a web page that was saved whole. */
const BESIDE_FILES = /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/|[^/]*_files\/)/;

/** Whether a file among others, by its path, is left alone although its ending is that of articles. */
export function isNoArticleOfFolder(path: string): boolean {
  return BESIDE_FILES.test(path) || ABOUT_THE_FOLDER.test(path.slice(path.lastIndexOf('/') + 1));
}
