/** Definite descriptions that nothing tells from others of their kind, so that they take up what was named before. */
import { baseRelOf, childrenBy, headOf, lemmaOf, lowerOf, relOf, uposOf, type Tree } from '../tree.ts';
import type { Reading } from '../syntax/resolve.ts';

/** Whom a description stands for, and by what rule. */
export interface Found {
  readonly clusters: readonly number[];
  readonly rule: string;
}

/** In sentences: how far above a description the actor was named that it takes up. */
export const REACH = 3;

/** "The group", "this armed group": nothing behind the noun or beside it tells it from others of its kind. */
export function isBareDefinite(reading: Reading, token: number): boolean {
  const { tree, lexicon } = reading;
  const definite = childrenBy(tree, token, 'det').some((child) =>
    ['the', 'this', 'that'].includes(lowerOf(tree, child)),
  );
  const charged = isAccused(reading, token);
  return (
    definite &&
    (lowerOf(tree, token + 1) !== 'of' || (charged && ['VERB', 'NOUN'].includes(uposOf(tree, token + 2) ?? ''))) &&
    childrenBy(tree, token, 'nummod').every((child) => lowerOf(tree, child + 1) === '-') &&
    childrenBy(tree, token, 'amod', 'compound', 'nmod', 'acl').every(
      (child) =>
        isAside(reading, token, child) ||
        lexicon.nominals.militant.has(lowerOf(tree, child)) ||
        isBased(tree, child) ||
        isOfKind(reading, child) ||
        (charged && GROUNDS.has(openerOf(tree, child))),
    )
  );
}

/** Whether a modifier says of what kind a body is, and not which: "the regional bloc", "the centre-right party", "the 27-nation bloc". */
export function isOfKind({ tree, lexicon: { nominals } }: Reading, token: number): boolean {
  const word = lowerOf(tree, token);
  if (nominals.describing.has(word) || nominals.telling.has(word)) return true;
  if (lowerOf(tree, token - 1) !== '-') return false;
  const isCount = uposOf(tree, token - 2) === 'NUM' && COUNTED_MEMBERS.has(word);
  return isCount || nominals.telling.has(`${lowerOf(tree, token - 2)}-${word}`);
}

const COUNTED_MEMBERS: ReadonlySet<string> = new Set(['nation', 'member', 'country', 'state']);

/** "The group, which seized B": what is told behind a comma tells it from nobody. */
const isAside = ({ tree, chunks }: Reading, noun: number, clause: number): boolean =>
  relOf(tree, clause) === 'acl:relcl' && clause > noun && lowerOf(tree, chunks.at[noun]?.end ?? noun + 1) === ',';

/** "The London-based group": where it is tells it from nobody. */
export const isBased = (tree: Tree, token: number): boolean =>
  lowerOf(tree, token) === 'based' && lowerOf(tree, token - 1) === '-';

/** "Accused the group of taking bribes": what it is accused of tells it from nobody. */
const isAccused = ({ tree, lexicon }: Reading, token: number): boolean =>
  baseRelOf(tree, token) === 'obj' && lexicon.cues.accusing.has(lemmaOf(tree, headOf(tree, token)));

const GROUNDS: ReadonlySet<string> = new Set(['of', 'for', 'over']);

/** The word that joins a phrase or clause to what it hangs on. */
const openerOf = (tree: Tree, token: number): string => {
  const [opener] = childrenBy(tree, token, 'mark', 'case');
  return opener === undefined ? '' : lowerOf(tree, opener);
};

/** "Security forces": a noun with the one word in front of it, none with more or with what tells them from others. */
export function regularName(reading: Reading, token: number): string {
  const { tree } = reading;
  const before = childrenBy(tree, token, 'amod', 'compound', 'nmod', 'nummod', 'nmod:poss').filter((at) => at < token);
  const [only] = before;
  const isBare = before.length === 1 && only === token - 1 && isUndivided(reading, token);
  return isBare ? `${lowerOf(tree, only)} ${lemmaOf(tree, token)}` : '';
}

/** Nothing behind the noun tells it from others of its kind; what it is accused of does not. */
export function isUndivided(reading: Reading, token: number): boolean {
  const { tree } = reading;
  const charged = isAccused(reading, token);
  return childrenBy(tree, token, 'nmod', 'acl').every(
    (child) => child < token || (charged && GROUNDS.has(openerOf(tree, child))),
  );
}
