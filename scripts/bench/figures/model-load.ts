import { readFileSync } from 'node:fs';
import { loadModels, MODEL_NAMES } from '../../../core/language/index.ts';
import type { Figure } from '../figure.ts';

/** From the bytes of the model files to weights that can be used. */
export const modelLoad: Figure = {
  name: 'model-load',
  about: 'unpacking the trained weights',
  unit: 'ms',
  aim: { bound: 'at most', value: 150 },
  prepare: () => {
    const file = (name: string) =>
      new Uint8Array(readFileSync(new URL(`../../../graph-data/models/${name}.bin`, import.meta.url)));
    const files = Object.fromEntries(MODEL_NAMES.map((name) => [name, file(name)]));
    return Promise.resolve(() => {
      const started = performance.now();
      loadModels(files);
      return performance.now() - started;
    });
  },
};
