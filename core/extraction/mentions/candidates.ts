/** Whom a pronoun may take up: the actors before it that agree with it. */
import { surfaceSubject } from '../syntax/subjects.ts';
import type { Reading } from '../syntax/resolve.ts';
import { baseRelOf, headOf, isVerb, lowerOf, relOf, type Tree } from '../tree.ts';
import { candidateAt, type Pronoun } from './agreement.ts';

/** What is known of the quotation that a pronoun stands in. */
export interface Situation {
  /** Whoever is quoted, who calls himself I. */
  readonly speaker: number | undefined;
  /** Whether a token is inside a quotation and the pronoun is not. */
  isOut(token: number): boolean;
}

/** A mention before the pronoun, with whom it stands for and how many sentences above it is. */
export interface Candidate {
  readonly at: number;
  readonly back: number;
  readonly clusters: readonly number[];
}

/** The candidates of the pronoun's own sentence, then those of each sentence above, up to `reach` of them. */
export function candidatesBefore(
  reading: Reading,
  token: number,
  { kind, gender }: Pronoun,
  { speaker, isOut }: Situation,
  reach: number,
): Candidate[] {
  const { tree } = reading;
  const own = tree.sentenceOf[token] ?? 0;
  const found: Candidate[] = [];
  for (let back = 0; back <= Math.min(reach, own); back++) {
    const { firstToken, endToken } = tree.doc.sentences[own - back]!;
    for (let at = firstToken; at < (back === 0 ? token : endToken); at++) {
      const clusters = candidateAt(reading, at, kind, gender);
      if (clusters.length === 0 || isCoArgument(reading, at, token)) continue;
      if (back === 0 && isOut(at)) continue;
      if (speaker !== undefined && clusters.includes(speaker)) continue;
      found.push({ at, back, clusters });
    }
  }
  return found;
}

/** "Itself", "themselves". */
export const isReflexive = (tree: Tree, pronoun: number): boolean => /sel(?:f|ves)$/.test(lowerOf(tree, pronoun));

/** Two arguments of one verb are two ("Biden told him"); possessives may go back to the subject. */
function isCoArgument(reading: Reading, at: number, pronoun: number): boolean {
  const { tree } = reading;
  if (relOf(tree, pronoun) === 'nmod:poss' || isReflexive(tree, pronoun)) return false;
  // "accused B of supplying it with drones"
  const verb = headOf(tree, pronoun);
  const isObject = ['obj', 'iobj'].includes(baseRelOf(tree, pronoun)) && isVerb(tree, verb);
  if (isObject && surfaceSubject(reading, verb).includes(at)) return true;
  const same = headOf(tree, at) === headOf(tree, pronoun);
  return same && ['nsubj', 'obj', 'iobj', 'obl'].includes(baseRelOf(tree, at));
}
