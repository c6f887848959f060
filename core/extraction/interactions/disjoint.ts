/** A pronoun that is an object of a verb is somebody else than its subject: "B, who met C, said he would thank him". */
import type { Frame } from '../lexicon/frames.ts';
import type { Gender } from '../mentions/draft.ts';
import { lowerOf, xposOf } from '../tree.ts';
import type { Predicate } from './predicate.ts';
import type { Matching } from './slots.ts';

const OBJECT_PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['him', 'male'],
  ['her', 'female'],
]);
/** In sentences: how far back the other person is looked for. */
const REACH = 2;

/** The last person before an object pronoun who is not the subject and whom it can mean. */
export function otherPerson(
  reading: Matching,
  frame: Frame,
  { args }: Predicate,
  subjects: readonly number[],
): readonly number[] {
  const { tree } = reading;
  const tokens = frame.target.flatMap(({ role, prepositions }) => {
    if (role === 'obj') return args.objects;
    return role === 'prep'
      ? args.obliques.filter((o) => prepositions.has(o.preposition)).map(({ token }) => token)
      : [];
  });
  const pronoun = tokens.find((token) => OBJECT_PRONOUNS.has(lowerOf(tree, token)) && xposOf(tree, token) === 'PRP');
  const isClash =
    pronoun !== undefined && (reading.actors.at[pronoun] ?? []).some((cluster) => subjects.includes(cluster));
  return isClash ? lastPersonBefore(reading, pronoun, subjects) : [];
}

function lastPersonBefore({ tree, actors }: Matching, pronoun: number, others: readonly number[]): readonly number[] {
  const gender = OBJECT_PRONOUNS.get(lowerOf(tree, pronoun));
  const sentence = tree.sentenceOf[pronoun] ?? 0;
  for (let token = pronoun - 1; token >= 0 && sentence - (tree.sentenceOf[token] ?? 0) <= REACH; token--) {
    const [cluster, second] = actors.at[token] ?? [];
    if (cluster === undefined || second !== undefined || others.includes(cluster)) continue;
    const known = actors.clusters[cluster];
    if (known?.type === 'person' && (known.gender === undefined || known.gender === gender)) return [cluster];
  }
  return [];
}
