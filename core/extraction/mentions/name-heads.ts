/**
 * Bodies called by the word for what they are: "the commission" where the article tells of the European Commission, "the agency"
 * where it tells of a bureau.
 */
import type { Lexicon } from '../lexicon/index.ts';
import { countBelow } from '../sorted.ts';
import { lemmaOf, lowerOf, type Tree } from '../tree.ts';
import type { Actors, Named } from './draft.ts';

/** In sentences: how far back a body is looked for, and how far although another of that kind is named as near. */
const REACH = { any: 8, clear: 2 } as const;

/** The bodies of an article by the heads of their names: "bank" of "Bank of Ghana". */
export class NameHeads {
  /** Each list in the order of the article. */
  readonly #named = new Map<string, Named[]>();

  constructor(tree: Tree, { nominals, world }: Lexicon, { clusters }: Actors, named: readonly Named[]) {
    const kinds = nominals.generic.get('organization');
    const akin = [...nominals.akin];
    for (const name of named) {
      const cluster = clusters[name.cluster];
      if (cluster?.type !== 'organization') continue;
      const head = name.end - name.first < 2 ? '' : lemmaOf(tree, headOf(tree, name));
      const isKind = kinds?.has(head) === true || nominals.called.has(head);
      const kind = world.kinds.get(cluster.known ?? '') ?? '';
      const nouns = akin.flatMap(([noun, heads]) =>
        heads.has(head) || nominals.known_kinds.get(noun)?.has(kind) === true ? [noun] : [],
      );
      for (const noun of new Set([...(isKind ? [head] : []), ...nouns])) this.#add(noun, name);
    }
  }

  #add(noun: string, name: Named): void {
    const list = this.#named.get(noun) ?? [];
    list.push(name);
    this.#named.set(noun, list);
  }

  /** The body named last before a token whose name has a lemma as its head; undefined if several were named just before. */
  calledAt({ sentenceOf }: Tree, lemma: string, token: number): number | undefined {
    const list = this.#named.get(lemma);
    if (list === undefined) return undefined;
    const sentence = sentenceOf[token] ?? 0;
    const before = countBelow(list, token, ({ first }) => first);
    const last = list[before - 1];
    if (last === undefined || sentence - last.sentence > REACH.any) return undefined;
    for (let at = before - 2; at >= 0 && last.sentence - list[at]!.sentence <= REACH.clear; at--)
      if (list[at]!.cluster !== last.cluster) return undefined;
    return last.cluster;
  }
}

/** The last word of a name, or the one before "of" and "for". */
function headOf(tree: Tree, { first, end }: Named): number {
  for (let token = first + 1; token < end; token++) if (['of', 'for'].includes(lowerOf(tree, token))) return token - 1;
  return end - 1;
}
