/** Passes over the training examples, in an order drawn anew for each, with a checkpoint after each. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Perceptron } from './perceptron.ts';
import { seededRandom, shuffledIndices } from './random.ts';

export interface Checkpoint {
  readonly path: string;
}

export interface Run {
  readonly labels: number;
  readonly examples: number;
  readonly epochs: number;
  /** Passes before those, that find out which features are worth keeping; 0 to keep all. */
  readonly scouting?: number;
  /** How many pairs of a feature and a label they keep. */
  readonly pairs?: number;
  readonly checkpoint?: Checkpoint | undefined;
}

/**
 * Trains a perceptron: first any feature may be learned, then the model starts again with those that proved useful.
 * Interrupted, it goes on after the last whole epoch, with the weights it would have had.
 * @param learn learns from one example and returns how many corrections it made
 */
export function runEpochs(
  { labels, examples, epochs, scouting = 0, pairs = Infinity, checkpoint }: Run,
  learn: (model: Perceptron, example: number, epoch: number) => number,
): Perceptron {
  const resumed = checkpoint !== undefined && existsSync(checkpoint.path);
  const start = resumed
    ? Perceptron.restore(readFileSync(checkpoint.path))
    : { model: new Perceptron(labels), done: 0 };
  let { model } = start;
  for (let epoch = start.done; epoch < scouting + epochs; epoch++) {
    if (epoch === scouting && scouting > 0) model = model.emptied(pairs);
    const started = performance.now();
    let corrections = 0;
    for (const example of shuffledIndices(examples, seededRandom(epoch + 1)))
      corrections += learn(model, example, epoch);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`epoch ${epoch + 1}: ${corrections} corrections, ${model.size} features, ${seconds} s`);
    if (checkpoint !== undefined) {
      writeFileSync(`${checkpoint.path}.tmp`, model.save(epoch + 1));
      renameSync(`${checkpoint.path}.tmp`, checkpoint.path);
    }
  }
  if (checkpoint !== undefined) rmSync(checkpoint.path, { force: true });
  return model;
}
