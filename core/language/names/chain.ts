/** Labels of a chain: where in a name of which type a token stands, what may follow what, and the best sequence. */

/** The types that the model tells apart; whether a place is a state the gazetteers know. */
export const MODEL_TYPES = ['person', 'organization', 'place'] as const;
export type ModelType = (typeof MODEL_TYPES)[number];

/** `O` is 0; then for each type the begin, inside and last token of a name, and a name of one token. */
export const LABELS = 1 + 4 * MODEL_TYPES.length;
const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const UNIT = 3;

/** A name of the model inside a sentence: tokens from `first` to before `end`. */
export interface ChainSpan {
  readonly first: number;
  readonly end: number;
  readonly type: ModelType;
}

const typeOf = (label: number): number => (label - 1) >> 2;
const placeOf = (label: number): number => (label - 1) & 3;
const opens = (label: number): boolean => label !== 0 && placeOf(label) <= INSIDE;

/** Whether label `next` may follow `label`. */
function follows(label: number, next: number): boolean {
  const continues = next !== 0 && (placeOf(next) === INSIDE || placeOf(next) === LAST);
  return opens(label) ? continues && typeOf(label) === typeOf(next) : !continues;
}

/** For each label the labels that may stand before it. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, next) =>
  Array.from({ length: LABELS }, (_, label) => label).filter((label) => follows(label, next)),
);

/** The labels of a sentence of `length` tokens with these names. */
export function labelsOfSpans(spans: readonly ChainSpan[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { first, end, type } of spans) {
    const base = 1 + 4 * MODEL_TYPES.indexOf(type);
    if (end - first === 1) labels[first] = base + UNIT;
    else {
      labels.fill(base + INSIDE, first, end);
      labels[first] = base + BEGIN;
      labels[end - 1] = base + LAST;
    }
  }
  return labels;
}

/** The names that a valid sequence of labels says. */
export function spansOfLabels(labels: Uint8Array): ChainSpan[] {
  const spans: ChainSpan[] = [];
  let first = 0;
  labels.forEach((label, i) => {
    if (label === 0) return;
    const place = placeOf(label);
    if (place === BEGIN || place === UNIT) first = i;
    if (place >= LAST) spans.push({ first, end: i + 1, type: MODEL_TYPES[typeOf(label)]! });
  });
  return spans;
}

/** Scores of the labels of two tokens, and for each token and label the label before: kept, as runs are short and many. */
const SCORES = new Float64Array(LABELS);
const NEXT = new Float64Array(LABELS);
let labelBefore = new Uint8Array(64 * LABELS);

/**
 * The best valid sequence (Viterbi).
 * @param emissions scores of each token's labels, token after token
 * @param transitions score of label `next` after `label`, at `label * LABELS + next`
 * @param goesOn whether a token that is no name follows; its transition counts
 */
export function bestLabels(
  emissions: Int32Array | Float64Array,
  transitions: Int32Array | Float64Array,
  length: number,
  goesOn = false,
): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  if (labelBefore.length < length * LABELS) labelBefore = new Uint8Array(2 * length * LABELS);
  const back = labelBefore;
  let scores = SCORES;
  let next = NEXT;
  for (let label = 0; label < LABELS; label++) {
    scores[label] = follows(0, label) ? emissions[label]! + transitions[label]! : -Infinity;
  }
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < LABELS; label++) {
      let best = -Infinity;
      let from = 0;
      const labelsBefore = BEFORE[label]!;
      for (let b = 0; b < labelsBefore.length; b++) {
        const before = labelsBefore[b]!;
        const score = scores[before]! + transitions[before * LABELS + label]!;
        if (score > best) {
          best = score;
          from = before;
        }
      }
      next[label] = best + emissions[i * LABELS + label]!;
      back[i * LABELS + label] = from;
    }
    [scores, next] = [next, scores];
  }
  if (goesOn) for (let label = 0; label < LABELS; label++) scores[label]! += transitions[label * LABELS]!;
  let last = 0;
  for (let label = 1; label < LABELS; label++) if (!opens(label) && scores[label]! > scores[last]!) last = label;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = last;
    last = back[i * LABELS + last]!;
  }
  return labels;
}
