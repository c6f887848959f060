/** Every figure of the suite, in the order of the table. */
import type { Figure } from '../figure.ts';
import { buildMemory } from './build-memory.ts';
import { buildSpeed } from './build-speed.ts';
import { largeGraphFigures } from './large-graph.ts';
import { linearity } from './linearity.ts';
import { memory } from './memory.ts';
import { modelLoad } from './model-load.ts';
import { ownArticleFigures } from './own-articles.ts';
import { pageFigures } from './page.ts';
import { readingSpeed } from './reading-speed.ts';
import { rebuild } from './rebuild.ts';

export const FIGURES: readonly Figure[] = [
  readingSpeed,
  ...linearity,
  memory,
  modelLoad,
  buildSpeed,
  ...rebuild,
  buildMemory,
  ...largeGraphFigures,
  ...pageFigures,
  ...ownArticleFigures,
];
