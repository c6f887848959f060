/** What the page shows of the user's articles. */
export type { ArticleLine } from '../../workers/corpus/messages.ts';
