export { curate, type Curated, type LineOutcome } from './curate.ts';
export { NO_CURATION, type Anchor, type Correction, type Curation } from './correction.ts';
export { readCuration, writeCorrection, writeCuration } from './read.ts';
export { correctionsFor, type CorrectionRequest } from './request.ts';
export { successors, type Successors } from './successors.ts';
