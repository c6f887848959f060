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
  readonly checkpoint?: Checkpoint | undefined;
}

/**
 * Trains a perceptron. Interrupted, it goes on after the last whole epoch, with the weights it would have had.
 * @param learn learns from one example and returns how many mistakes were made
 */
export function runEpochs(
  { labels, examples, epochs, checkpoint }: Run,
  learn: (model: Perceptron, example: number, epoch: number) => number,
): Perceptron {
  const resumed = checkpoint !== undefined && existsSync(checkpoint.path);
  const { model, done } = resumed
    ? Perceptron.restore(readFileSync(checkpoint.path))
    : { model: new Perceptron(labels), done: 0 };
  for (let epoch = done; epoch < epochs; epoch++) {
    const started = performance.now();
    let mistakes = 0;
    for (const example of shuffledIndices(examples, seededRandom(epoch + 1))) mistakes += learn(model, example, epoch);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`epoch ${epoch + 1}: ${mistakes} mistakes, ${model.size} features, ${seconds} s`);
    if (checkpoint !== undefined) {
      writeFileSync(`${checkpoint.path}.tmp`, model.save(epoch + 1));
      renameSync(`${checkpoint.path}.tmp`, checkpoint.path);
    }
  }
  if (checkpoint !== undefined) rmSync(checkpoint.path, { force: true });
  return model;
}
