/**
 * Passives read as one: subject, auxiliary and agent of a verb are labelled by separate decisions, which may disagree. A copula
 * before a participle is a passive's auxiliary; where the auxiliary is passive, so is the subject; and who stands behind "by" is the agent, unless it is a time.
 */
import { hashString } from '../weights/hash.ts';
import { isTime } from './times.ts';
import type { Tree } from './tree.ts';
import { tagHash, type ParserWords } from './words.ts';

const BY = hashString('by') | 0;
const PARTICIPLE = tagHash('VERB', 'VBN');
/** The tree with the labels of its passives made consistent. */
export function consistentPassives(tree: Tree, words: ParserWords): Tree {
  const heads = [...tree.heads];
  const deprels = [...tree.deprels];
  const passive = new Set<number>();
  const behindBy = new Set<number>();
  const auxiliary = new Set<number>();
  deprels.forEach((deprel, i) => {
    if (deprel === 'cop' && words.tag[heads[i]!] === PARTICIPLE) deprels[i] = 'aux:pass';
    if (deprels[i] === 'aux:pass' || deprel === 'nsubj:pass') passive.add(heads[i]!);
    if (words.tag[i] === PARTICIPLE && deprel.startsWith('acl')) passive.add(i);
    if (deprel === 'case' && words.word[i] === BY) behindBy.add(heads[i]!);
    if (deprels[i] === 'aux:pass') auxiliary.add(heads[i]!);
  });
  heads.forEach((head, i) => {
    if (deprels[i] === 'nsubj' && auxiliary.has(head)) deprels[i] = 'nsubj:pass';
    if (deprels[i] !== 'obl' && deprels[i] !== 'obl:agent') return;
    const isAgent = behindBy.has(i) && passive.has(head) && words.tag[head] === PARTICIPLE && i > head;
    if (isTime(words.word[i]!)) deprels[i] = 'obl';
    else if (isAgent) deprels[i] = 'obl:agent';
  });
  timesOfAgents(heads, deprels, words);
  return { heads, deprels };
}

/** "killed by militants on Friday": it is the deed that has a day, not who did it. */
function timesOfAgents(heads: number[], deprels: string[], words: ParserWords): void {
  heads.forEach((agent, i) => {
    if (deprels[i] !== 'nmod' || deprels[agent] !== 'obl:agent' || !isTime(words.word[i]!)) return;
    heads[i] = heads[agent]!;
    deprels[i] = 'obl';
  });
}
