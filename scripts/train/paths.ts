import { fileURLToPath } from 'node:url';

/** Where a model's file stands in the project. */
export const modelPath = (name: string): string =>
  fileURLToPath(new URL(`../../graph-data/models/${name}.bin`, import.meta.url));
