/** Quotations of a speaker who is himself only "he": whoever is called "he" in them is somebody else. */
import type { Quotation } from '../attribution/quotations.ts';
import { isSpeechVerb } from '../attribution/speech-verbs.ts';
import type { Reading } from '../syntax/resolve.ts';
import { baseRelOf, headOf, lowerOf } from '../tree.ts';

const MEN = new Set(['he', 'him', 'his', 'himself']);
const WOMEN = new Set(['she', 'her', 'hers', 'herself']);
/** In tokens: how far from its quotation a verb of speech may have its subject. */
const REACH = 5;

/** Whether a pronoun of the same gender beside a quotation is the subject of a verb of speech: "“He lied,” he said". */
export function isSaidByLike(reading: Reading, { first, end }: Quotation, pronoun: number): boolean {
  const { tree } = reading;
  const like = [MEN, WOMEN].find((words) => words.has(lowerOf(tree, pronoun)));
  const isSpeaker = (token: number): boolean =>
    like?.has(lowerOf(tree, token)) === true &&
    baseRelOf(tree, token) === 'nsubj' &&
    isSpeechVerb(reading, headOf(tree, token));
  for (let steps = 0; steps < REACH; steps++) if (isSpeaker(end + steps) || isSpeaker(first - 1 - steps)) return true;
  return false;
}
