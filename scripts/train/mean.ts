import type { TrainedFeature } from '../../core/language/weights/sparse.ts';

/**
 * The mean of models that learned the same in other orders: what one of them happened to take from the order, the others do not
 * have. A feature that a model does not have weighs nothing in it.
 */
export function meanOf(models: readonly (readonly TrainedFeature[])[]): TrainedFeature[] {
  const sums = new Map<number, Map<number, number>>();
  for (const features of models)
    for (const { hash, labels, weights } of features) {
      const own = sums.get(hash) ?? new Map<number, number>();
      sums.set(hash, own);
      labels.forEach((label, i) => own.set(label, (own.get(label) ?? 0) + weights[i]! / models.length));
    }
  return [...sums].map(([hash, own]) => ({ hash, labels: [...own.keys()], weights: [...own.values()] }));
}
