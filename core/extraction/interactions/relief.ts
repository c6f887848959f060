/** Help in kind: who brings it ("medics", "rescue teams"), and what is sent that is help ("a field hospital", "planes with tents"). */
import type { Reading } from '../syntax/resolve.ts';
import { childrenBy, lemmaOf, lowerOf, prepositionOf } from '../tree.ts';

const HELPING = new Set(['rescue', 'relief', 'aid', 'medical', 'search', 'humanitarian', 'field', 'emergency']);

/** "Medics", "rescue teams". */
export const isRelief = ({ tree, lexicon }: Reading, noun: number): boolean => {
  const relief = lexicon.frames.words.get('relief');
  const isOfPeople = lexicon.nominals.collective.has(lemmaOf(tree, noun));
  return isOfPeople ? isHelping(tree, noun) : relief?.has(lemmaOf(tree, noun)) === true;
};

const isHelping = (tree: Reading['tree'], noun: number): boolean =>
  childrenBy(tree, noun, 'compound', 'amod').some((child) => HELPING.has(lowerOf(tree, child)));

/** Whether what is sent is help: "tents", "rescue workers", "two planes with medicine". */
export const isHelp = (reading: Reading, noun: number): boolean =>
  isRelief(reading, noun) || isHelping(reading.tree, noun) || isLadenWithHelp(reading, noun);

const isLadenWithHelp = (reading: Reading, noun: number): boolean =>
  childrenBy(reading.tree, noun, 'nmod', 'obl').some(
    (thing) =>
      ['with', 'of'].includes(prepositionOf(reading.tree, thing)) &&
      (isRelief(reading, thing) || isHelping(reading.tree, thing)),
  );
