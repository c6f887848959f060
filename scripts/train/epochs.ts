/** Passes over the training examples, in an order drawn anew for each, with a checkpoint after each. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { seededRandom, shuffledIndices } from './random.ts';

export interface Checkpoint {
  readonly path: string;
  /** Whether it stays when the last pass is over. */
  readonly keep?: boolean;
}

/** More than any number of passes. */
const ORDERS = 1000;

/** What is trained. */
export interface Trained<Model> {
  readonly size: number;
  /** Its whole state after so many epochs. */
  save(epochs: number): Uint8Array;
  /** A model without weights that will only ever know the most updated features of this one. */
  emptied(most: number): Model;
}

export interface Run<Model> {
  readonly create: () => Model;
  readonly restore: (bytes: Uint8Array) => { model: Model; done: number };
  readonly examples: number;
  readonly epochs: number;
  /** Passes before those, that find out which features are worth keeping; 0 to keep all. */
  readonly scouting?: number;
  /** Which of several orders of the examples the passes behind those take; 0 if there is but one. */
  readonly order?: number;
  /** How many features, or pairs of a feature and a label, they keep. */
  readonly most?: number;
  readonly checkpoint?: Checkpoint | undefined;
}

/**
 * Trains a model: first any feature may be learned, then the model starts again with those that proved useful.
 * Interrupted, it goes on after the last whole epoch, with the weights it would have had.
 * @param learn learns from one example and returns how many corrections it made
 */
export function runEpochs<Model extends Trained<Model>>(
  { create, restore, examples, epochs, scouting = 0, order = 0, most = Infinity, checkpoint }: Run<Model>,
  learn: (model: Model, example: number, epoch: number) => number,
): Model {
  const resumed = checkpoint !== undefined && existsSync(checkpoint.path);
  const start = resumed ? restore(readFileSync(checkpoint.path)) : { model: create(), done: 0 };
  let { model } = start;
  for (let epoch = start.done; epoch < scouting + epochs; epoch++) {
    if (epoch === scouting && scouting > 0) model = model.emptied(most);
    const started = performance.now();
    let corrections = 0;
    const seed = epoch + 1 + (epoch < scouting ? 0 : order * ORDERS);
    for (const example of shuffledIndices(examples, seededRandom(seed))) corrections += learn(model, example, epoch);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`epoch ${epoch + 1}: ${corrections} corrections, ${model.size} features, ${seconds} s`);
    if (checkpoint !== undefined) {
      writeFileSync(`${checkpoint.path}.tmp`, model.save(epoch + 1));
      renameSync(`${checkpoint.path}.tmp`, checkpoint.path);
    }
  }
  if (checkpoint !== undefined && checkpoint.keep !== true) rmSync(checkpoint.path, { force: true });
  return model;
}
