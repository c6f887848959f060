/** A tagged sentence whose labels are being amended. */
import type { WordType } from '../words/types.ts';
import type { TaggerModel } from './model.ts';

export const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
export const PROPER: ReadonlySet<string> = new Set(['NNP', 'NNPS']);
export const NOMINAL: ReadonlySet<string> = new Set([...PROPER, 'NN', 'NNS', 'PRP']);

export interface Draft {
  readonly model: TaggerModel;
  readonly words: readonly WordType[];
  readonly forms: readonly string[];
  readonly labels: Uint8Array;
  /** The fine tag that a word has by now; '' outside of the sentence. */
  readonly tagAt: (i: number) => string;
}

/** The number of a label; undefined if the model does not know it. */
export function labelOf({ upos, xpos }: TaggerModel, coarse: string, fine: string): number | undefined {
  const label = xpos.findIndex((tag, i) => tag === fine && upos[i] === coarse);
  return label === -1 ? undefined : label;
}
