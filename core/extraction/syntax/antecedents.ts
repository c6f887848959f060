/** What a relative pronoun takes up. */
import {
  baseRelOf,
  childrenBy,
  headOf,
  isNoun,
  isRoot,
  lemmaOf,
  lowerOf,
  prepositionOf,
  relOf,
  uposOf,
  xposOf,
  type Tree,
} from '../tree.ts';
import type { Reading } from './resolve.ts';

/** The noun that a relative pronoun takes up. */
function antecedentOf(tree: Tree, token: number): number | undefined {
  if (
    !['WDT', 'WP', 'WP$'].includes(xposOf(tree, token)) &&
    !(lowerOf(tree, token) === 'that' && (uposOf(tree, token) === 'PRON' || relOf(tree, token) === 'obj'))
  )
    return undefined;
  for (let at = token, steps = 0; steps < 8 && !isRoot(tree, at); steps++) {
    if (relOf(tree, at) === 'acl:relcl') return adjoining(tree, token, headOf(tree, at));
    at = headOf(tree, at);
  }
  return nounBefore(tree, token);
}

/** A noun phrase that a relative clause is about ends right before it: its head is the noun there or stands above that. */
function adjoining(tree: Tree, pronoun: number, head: number): number {
  const before = nounBefore(tree, pronoun);
  for (let at = before ?? head, steps = 0; steps < 6; steps++) {
    // "A, which backs B, and C, which": each has a clause of its own
    const isSecond =
      relOf(tree, at) === 'conj' && childrenBy(tree, headOf(tree, at), 'acl').some((clause) => clause < at);
    if (at === head || isSecond) return at;
    at = headOf(tree, at);
  }
  return before ?? head;
}

/** The noun right before a relative pronoun, where the tree knows of no relative clause: "A, which is at war with B". */
function nounBefore(tree: Tree, token: number): number | undefined {
  // "the union, of which A is a member"
  const opening =
    ['which', 'whom'].includes(lowerOf(tree, token)) && uposOf(tree, token - 1) === 'ADP' ? token - 1 : token;
  const before = lowerOf(tree, opening - 1) === ',' ? opening - 2 : opening - 1;
  const relative = ['which', 'who', 'whom', 'whose', 'that'].includes(lowerOf(tree, token));
  return relative && isNoun(tree, before) && tree.sentenceOf[before] === tree.sentenceOf[token] ? before : undefined;
}

/** What a relative pronoun takes up, other words themselves. "The founder of B, who …": of a person and a body below it, "who" is the person. */
export function referentOf({ tree, actors }: Reading, token: number): number {
  const antecedent = antecedentOf(tree, token);
  if (antecedent === undefined) return token;
  let noun = antecedent;
  const isWho = ['who', 'whom'].includes(lowerOf(tree, token));
  const beside = isWho ? personRightBefore({ tree, actors }, token, antecedent) : undefined;
  if (beside !== undefined) return beside;
  for (let steps = 0; steps < 3 && isNoun(tree, headOf(tree, noun)); steps++) {
    const type = actors.clusters[actors.at[noun]?.[0] ?? -1]?.type;
    if (!isWho && (lowerOf(tree, token) !== 'whose' || type !== 'place') && noun === antecedent) break;
    const isBelow = relOf(tree, noun) === 'nmod' && type !== undefined && type !== 'person';
    const isTitle = relOf(tree, noun) === 'appos' && type === undefined && noun !== antecedent;
    if (!isBelow && !isTitle) break;
    noun = headOf(tree, noun);
  }
  return noun;
}

/** "A of Peru; the blogger B, who left": the person named right before "who", where the tree has another one, with whom he is not listed. */
function personRightBefore(
  { tree, actors }: Pick<Reading, 'tree' | 'actors'>,
  pronoun: number,
  antecedent: number,
): number | undefined {
  const before = nounBefore(tree, pronoun);
  const personAt = (token: number): number | undefined =>
    (actors.at[token] ?? []).find((cluster) => actors.clusters[cluster]?.type === 'person');
  const person = before === undefined ? undefined : personAt(before);
  const other = personAt(antecedent);
  if (before === undefined || person === undefined || other === undefined || person === other) return undefined;
  const name = relOf(tree, before) === 'flat' ? headOf(tree, before) : before;
  const isPart = relOf(tree, name) === 'conj' || prepositionOf(tree, name) !== '';
  return isPart ? undefined : name;
}

/** "A, a union that B outlawed": whom the noun describes; an act or a claim describes nobody. */
export function describedBy({ tree, actors, lexicon }: Reading, noun: number): readonly number[] {
  const isDescription = baseRelOf(tree, noun) === 'appos' && !lexicon.nominals.deed.has(lemmaOf(tree, noun));
  return isDescription ? (actors.at[headOf(tree, noun)] ?? []) : [];
}
