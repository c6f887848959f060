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
  deprels.forEach((deprel, i) => {
    if (deprel === 'cop' && words.tag[heads[i]!] === PARTICIPLE) deprels[i] = 'aux:pass';
    if (deprels[i] === 'aux:pass' || deprel === 'nsubj:pass') passive.add(heads[i]!);
    if (deprel.startsWith('acl') && words.tag[i] === PARTICIPLE) passive.add(i);
  });
  const behindBy = new Set(heads.filter((_, i) => deprels[i] === 'case' && words.word[i] === BY));
  const auxiliary = new Set(heads.filter((_, i) => deprels[i] === 'aux:pass'));
  heads.forEach((head, i) => {
    if (deprels[i] === 'nsubj' && auxiliary.has(head)) deprels[i] = 'nsubj:pass';
    const isAgent = behindBy.has(i) && passive.has(head) && words.tag[head] === PARTICIPLE && i > head;
    const time = isTime(words.word[i]!);
    if (deprels[i] === 'obl' && isAgent && !time) deprels[i] = 'obl:agent';
    if (deprels[i] === 'obl:agent' && time) deprels[i] = 'obl';
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
