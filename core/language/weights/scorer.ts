import { KeptSums } from './kept-sums.ts';
import { addScores, type SparseWeights } from './sparse.ts';
import { TemplateTable, type Template } from './templates.ts';

/** A model's features: those whose sums are worth keeping, in groups, and the others. */
export interface Features {
  readonly kept: readonly (readonly Template[])[];
  readonly others: readonly Template[];
}

/** All of them in one table, as training counts them. */
export const allFeatures = ({ kept, others }: Features): TemplateTable =>
  new TemplateTable([...kept.flat(), ...others]);

/** The scores of a model's labels in any situation: sums of the weights of its features. */
export class Scorer {
  private readonly weights: SparseWeights;
  private readonly sums: KeptSums;
  private readonly others: TemplateTable;
  private readonly hashes: Int32Array;

  constructor(weights: SparseWeights, { kept, others }: Features) {
    this.weights = weights;
    this.sums = new KeptSums(weights, kept);
    this.others = new TemplateTable(others);
    this.hashes = new Int32Array(others.length);
  }

  /** Puts the score of each label into `scores`, given the values of all atoms by their index. */
  score(atoms: Int32Array, scores: Int32Array): void {
    this.sums.put(atoms, scores);
    this.others.collect(atoms, this.hashes);
    addScores(this.weights, this.hashes, this.hashes.length, scores);
  }
}
