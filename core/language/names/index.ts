/** Finds names in a document: persons, organizations, places, states with their demonyms. */
export { findNames } from './find.ts';
