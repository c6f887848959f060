/**
 * Passives read as one: subject, auxiliary and agent of a verb are labelled by separate decisions, which may disagree. Where the
 * auxiliary is passive, so is the subject; and who stands behind "by" is the agent, unless it is a time.
 */
import { hashString } from '../weights/hash.ts';
import type { Tree } from './tree.ts';
import type { ParserWords } from './words.ts';

const hashes = (text: string): ReadonlySet<number> => new Set(text.split(/\s+/).map(hashString));

const BY = hashString('by');
const PARTICIPLE = hashString('VERB VBN');
const TIMES = hashes(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december noon midnight dawn dusk now then today tomorrow end time deadline year month week day hour morning evening
   night percent default accident mistake chance`,
);

/** The tree with the labels of its passives made consistent. */
export function consistentPassives(tree: Tree, words: ParserWords): Tree {
  const { heads } = tree;
  const deprels = [...tree.deprels];
  const passive = new Set<number>();
  deprels.forEach((deprel, i) => {
    if (deprel === 'aux:pass' || deprel === 'nsubj:pass') passive.add(heads[i]!);
    if (deprel.startsWith('acl') && words.tag[i] === PARTICIPLE) passive.add(i);
  });
  const behindBy = new Set(heads.filter((_, i) => deprels[i] === 'case' && words.word[i] === BY));
  const auxiliary = new Set(heads.filter((_, i) => deprels[i] === 'aux:pass'));
  heads.forEach((head, i) => {
    if (deprels[i] === 'nsubj' && auxiliary.has(head)) deprels[i] = 'nsubj:pass';
    const isAgent = behindBy.has(i) && passive.has(head) && words.tag[head] === PARTICIPLE && i > head;
    if (deprels[i] === 'obl' && isAgent && !TIMES.has(words.word[i]!)) deprels[i] = 'obl:agent';
  });
  return { heads, deprels };
}
