import { DuoPerceptron } from './duo-perceptron.ts';
import type { Trained } from './epochs.ts';
import { Perceptron } from './perceptron.ts';

/** The two perceptrons of a parser, trained side by side: one chooses moves, one names relations. */
export class ParserWeights implements Trained<ParserWeights> {
  readonly moves: DuoPerceptron;
  readonly relations: Perceptron;

  private constructor(moves: DuoPerceptron, relations: Perceptron) {
    this.moves = moves;
    this.relations = relations;
  }

  /** Both without weights. */
  static create(relations: number): ParserWeights {
    return new ParserWeights(new DuoPerceptron(), new Perceptron(relations));
  }

  get size(): number {
    return this.moves.size + this.relations.size;
  }

  /** Counts one decision as made. */
  tick(): void {
    this.moves.tick();
    this.relations.tick();
  }

  /** Keeps so many features of moves, and half as many pairs of a feature and a relation. */
  emptied(most: number): ParserWeights {
    return new ParserWeights(this.moves.emptied(most), this.relations.emptied(most / 2));
  }

  save(epochs: number): Uint8Array {
    const moves = this.moves.save();
    return Buffer.concat([Buffer.from(Float64Array.of(moves.length).buffer), moves, this.relations.save(epochs)]);
  }

  static restore(bytes: Uint8Array): { model: ParserWeights; done: number } {
    const end = 8 + new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0, true);
    const { model: relations, done } = Perceptron.restore(bytes.subarray(end));
    return { model: new ParserWeights(DuoPerceptron.restore(bytes.subarray(8, end)), relations), done };
  }
}
