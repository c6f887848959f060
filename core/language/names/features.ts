/** The features of a token by which the names model judges it. */
import { allFeatures, Scorer } from '../weights/scorer.ts';
import { addScores, type SparseWeights } from '../weights/sparse.ts';
import { TemplateTable } from '../weights/templates.ts';
import { ATOMS, atomsOf, CODE, type NameView, type Place } from './atoms.ts';
import { FEATURES, OF_CODE, OF_RUN, OF_UNKNOWN } from './templates.ts';

const COMMON = allFeatures(FEATURES);
const RUN = new TemplateTable(OF_RUN);
const UNKNOWN = new TemplateTable(OF_UNKNOWN);
const KNOWN = new TemplateTable(OF_CODE);

/** Room for the features of one token. */
export const MOST_FEATURES = 128;
/** With so many features no further known name is looked at. */
const ENOUGH = 104;

/** Puts the features that only some tokens have into `out`. @returns how many there are */
function collectOwn({ traits }: NameView, token: number, atoms: Int32Array, out: Int32Array): number {
  let n = 0;
  if (traits.runStart[token] !== -1) n = RUN.collect(atoms, out, n);
  const codes = traits.known[token]!;
  if (codes.length === 0) return UNKNOWN.collect(atoms, out, n);
  for (const code of codes) {
    atoms[CODE] = code;
    n = KNOWN.collect(atoms, out, n);
    // The common features but those of the neighbours' names count as well.
    if (n + COMMON.count - 4 > ENOUGH) break;
  }
  return n;
}

/**
 * Collects all features of a token.
 * @param out receives hashes; at least {@link MOST_FEATURES} long
 * @returns how many there are
 */
export function nameFeatures(view: NameView, place: Place, out: Int32Array): number {
  const atoms = new Int32Array(ATOMS.length);
  atomsOf(view, place, atoms);
  const own = collectOwn(view, place.token, atoms, out);
  return COMMON.collect(atoms, out, own);
}

/** Scores the labels of tokens by a model's weights. */
export class NameScorer {
  private readonly weights: SparseWeights;
  private readonly common: Scorer;
  private readonly atoms = new Int32Array(ATOMS.length);
  private readonly own = new Int32Array(MOST_FEATURES);

  constructor(weights: SparseWeights) {
    this.weights = weights;
    this.common = new Scorer(weights, FEATURES);
  }

  /** Puts the score of each label of a token into `scores`. */
  score(view: NameView, place: Place, scores: Int32Array): void {
    const { atoms, own } = this;
    atomsOf(view, place, atoms);
    this.common.score(atoms, scores);
    addScores(this.weights, own, collectOwn(view, place.token, atoms, own), scores);
  }
}
