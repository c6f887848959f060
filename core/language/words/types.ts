/**
 * What a model sees of a word wherever it stands: hashes of its form, ends and shape, and its clusters. Computed once for each
 * form and kept, as few forms make most of any text.
 */
import { fineCluster, type Clusters } from '../clusters/clusters.ts';
import { hashString } from '../weights/hash.ts';

export interface WordType {
  readonly form: number;
  readonly lower: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Capitals, small letters, digits and other characters, runs shortened: `Xx`, `X`, `00-x`. */
  readonly shape: number;
  readonly fine: number;
  readonly coarse: number;
}

/** Stands before the first word of a sentence and behind the last. */
export const BOUNDARY: WordType = {
  form: 1,
  lower: 1,
  prefix2: 1,
  prefix3: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  shape: 1,
  fine: 65535,
  coarse: 255,
};

export type WordTypes = (form: string) => WordType;

const MOST_KEPT = 100_000;

/** A look-up of word types that keeps what it has computed; it forgets all of it rather than grow without end. */
export function wordTypes(clusters: Clusters): WordTypes {
  const known = new Map<string, WordType>();
  return (form) => {
    const found = known.get(form);
    if (found !== undefined) return found;
    const type = wordType(form, clusters);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(form, type);
    return type;
  };
}

function wordType(form: string, clusters: Clusters): WordType {
  const plain = form.replace(/’/g, "'");
  const lower = plain.toLowerCase();
  const digitless = lower.replace(/\p{Nd}/gu, '0');
  const fine = fineCluster(clusters, hashString(lower)) || fineCluster(clusters, hashString(digitless));
  return {
    form: hashString(plain),
    lower: hashString(digitless),
    prefix2: hashString(`${digitless.slice(0, 2)}+`),
    prefix3: hashString(`${digitless.slice(0, 3)}+`),
    suffix1: hashString(`+${digitless.slice(-1)}`),
    suffix2: hashString(`+${digitless.slice(-2)}`),
    suffix3: hashString(`+${digitless.slice(-3)}`),
    suffix4: hashString(`+${digitless.slice(-4)}`),
    shape: hashString(shapeOf(plain)),
    fine,
    coarse: clusters.coarse[fine]!,
  };
}

/** A run of one kind counts as one or as two. */
function shapeOf(form: string): string {
  let shape = '';
  for (const char of form.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\p{N}/u.test(char) ? '0' : char;
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}
