import { parseArgs } from 'node:util';

/** The treebanks, by their paths in the data folder. */
export const TREEBANKS = [
  {
    name: 'EWT',
    train: 'ud-english-ewt/en_ewt-ud-train.conllu.gz',
    dev: 'ud-english-ewt/en_ewt-ud-dev.conllu.gz',
    test: 'ud-english-ewt/en_ewt-ud-test.conllu.gz',
  },
  {
    name: 'GUM',
    train: 'gum/gum-train.conllu.gz',
    dev: 'gum/gum-dev.conllu.gz',
    test: 'gum/gum-test.conllu.gz',
  },
] as const;

/** Reads `DATA [--epochs N]` from the command line; without the folder it says how to call the command, and ends. */
export function readArguments(defaults: { readonly epochs: number }): { data: string; epochs: number } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { epochs: { type: 'string' } } });
  const data = positionals[0];
  const epochs = Number(values.epochs ?? defaults.epochs);
  if (data === undefined || !Number.isInteger(epochs) || epochs < 1) {
    console.error('usage: npm run NAME -- DATA [--epochs N]   (DATA holds the folders ud-english-ewt and gum)');
    process.exit(2);
  }
  return { data, epochs };
}
