/** What a graph is called whose maker gives it no title. */
export const DEFAULT_TITLE = 'News graph';

/** Of the layout: any number will do; this one places the shipped graph well. */
export const LAYOUT_SEED = 1;
