export { curate, type Curated } from './curate.ts';
export { NO_CURATION, type Anchor, type Correction, type Curation } from './correction.ts';
export { readCuration } from './read.ts';
