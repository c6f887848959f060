/**
 * What an article calls its people and bodies by common nouns: "Boeing, the plane maker", "the airline Mahan Air", "Walmart is a
 * retailer". Later "the retailer" is the one that was called so, if nothing else was.
 */
import { childrenBy, headOf, isNoun, lemmaOf, lowerOf, relOf, uposOf, xposOf, type Tree } from '../tree.ts';
import type { Reading } from '../syntax/resolve.ts';
import type { Named } from './draft.ts';

/** Where a noun was first said of a cluster. */
interface Said {
  readonly cluster: number;
  readonly at: number;
}

/** The nouns that an article says of its named people and bodies. */
export class Descriptions {
  readonly #said = new Map<string, Said[]>();

  constructor(reading: Reading, named: readonly Named[]) {
    const { actors } = reading;
    for (const name of named) {
      const type = actors.clusters[name.cluster]?.type;
      if (type !== 'person' && type !== 'organization') continue;
      for (const noun of nounsOf(reading, name)) this.#note(reading, noun, name.cluster);
    }
  }

  /** The one cluster that was called so before a token; undefined if none or several are in the whole article. */
  describedBy(lemma: string, token: number): number | undefined {
    const said = this.#said.get(lemma) ?? [];
    const [first] = said;
    return first !== undefined && first.at < token && said.every(({ cluster }) => cluster === first.cluster)
      ? first.cluster
      : undefined;
  }

  #note(reading: Reading, noun: number, cluster: number): void {
    const { tree, lexicon } = reading;
    const lemma = lemmaOf(tree, noun);
    if (isLostPost(reading, noun) || lexicon.nominals.barrier.has(lemma) || xposOf(tree, noun) !== 'NN') return;
    const said = this.#said.get(lemma) ?? [];
    said.push({ cluster, at: noun });
    this.#said.set(lemma, said);
  }
}

/** The common nouns beside a name that say what it is. */
function nounsOf({ tree, actors, lexicon }: Reading, { first, end, cluster }: Named): number[] {
  const groups = lexicon.nominals.generic.get('organization');
  const tokens = Array.from({ length: end - first }, (_, at) => first + at);
  const plain = (token: number): boolean => isPlainNoun(tree, token) && actors.at[token] === undefined;
  const appositions = tokens.flatMap((token) => childrenBy(tree, token, 'appos'));
  const governors = tokens.filter((token) => relOf(tree, token) === 'appos').map((token) => headOf(tree, token));
  const predicates = tokens
    .filter((token) => relOf(tree, token) === 'nsubj')
    .map((token) => headOf(tree, token))
    .filter((head) => childrenBy(tree, head, 'cop').length > 0);
  // "the Blue Dawn party"
  const isKind = tree.sentenceOf[end] === tree.sentenceOf[first] && groups?.has(lemmaOf(tree, end)) === true;
  const behind = isKind && xposOf(tree, end) === 'NN' ? [end] : [];
  const inFront = tree.sentenceOf[first - 1] === tree.sentenceOf[first] ? [first - 1] : [];
  return [...appositions, ...governors, ...predicates, ...inFront, ...behind].filter(
    (token) => plain(token) && !actors.at[token]?.includes(cluster),
  );
}

const isPlainNoun = (tree: Tree, token: number): boolean => isNoun(tree, token) && uposOf(tree, token) === 'NOUN';

/** "The former president A" is not "the president". */
export const isLostPost = ({ tree, lexicon: { roles } }: Reading, noun: number): boolean =>
  roles.state_heads.has(lemmaOf(tree, noun)) &&
  childrenBy(tree, noun, 'amod').some((child) => roles.ended.has(lowerOf(tree, child)));
